package allay.programme.map;

import allay.programme.evidence.Grade;
import allay.programme.map.GraphLayout.Point;
import java.util.ArrayList;
import java.util.List;

/// The mark of what was told: a bubble as in a comic. On a link it holds three dots for strong
/// studies, two, one, or a question mark; it says how sure they are, not how much it counts.
final class SpeechBubble {
  static final double WIDTH = 34;
  static final double HEIGHT = 24;
  private static final double DOT_APART = 8;
  private static final double TAIL = 5;

  private SpeechBubble() {}

  static Svg of(Grade grade, Point centre) {
    List<Svg> parts = new ArrayList<>();
    parts.add(bubble("badge", centre, WIDTH, HEIGHT - TAIL));
    int dots =
        switch (grade) {
          case STRONG -> 3;
          case MODERATE -> 2;
          case WEAK -> 1;
          case UNCERTAIN -> 0;
        };
    if (dots == 0) {
      parts.add(Svg.text("sign middle", centre.x(), centre.y() + 3, "?"));
    }
    for (int dot = 0; dot < dots; dot++) {
      parts.add(
          Svg.element("circle")
              .with("class", "dot-of-grade")
              .with("cx", centre.x() + (dot - (dots - 1) / 2.0) * DOT_APART)
              .with("cy", centre.y() - TAIL / 2)
              .with("r", 2.6));
    }
    return Svg.element("g").add(parts);
  }

  /// Empty, for a corner.
  static Svg small(Point centre) {
    return bubble("bubble", centre, 17, 11);
  }

  /// With its tail down and to the left.
  private static Svg bubble(String styleClass, Point centre, double width, double height) {
    double tail = height * TAIL / (HEIGHT - TAIL);
    double left = centre.x() - width / 2;
    double top = centre.y() - (height + tail) / 2;
    double r = height / 2;
    String d =
        "M %s %s h %s a %s %s 0 0 1 0 %s h %s l %s %s l 0 %s a %s %s 0 0 1 0 %s Z"
            .formatted(
                Svg.number(left + r),
                Svg.number(top),
                Svg.number(width - 2 * r),
                Svg.number(r),
                Svg.number(r),
                Svg.number(height),
                Svg.number(-(width - 2 * r) + tail),
                Svg.number(-tail),
                Svg.number(tail),
                Svg.number(-tail),
                Svg.number(r),
                Svg.number(r),
                Svg.number(-height));
    return Svg.element("path").with("class", styleClass).with("d", d);
  }
}
