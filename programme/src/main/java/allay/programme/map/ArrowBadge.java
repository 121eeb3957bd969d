package allay.programme.map;

import allay.programme.map.GraphLayout.Point;
import java.util.ArrayList;
import java.util.List;

/// The small label on an arrow: its sign, a moon when it shows the next day, a wave when it is to
/// be held lightly, a bubble when it was told as well.
record ArrowBadge(String sign, boolean moon, boolean wave, boolean told) {
  static final double HEIGHT = 26;
  private static final double ROUND = 26;
  private static final double MARK = 10;
  private static final double BUBBLE = 19;

  private static final String MOON =
      "M 2.2 -5.2 A 5.6 5.6 0 1 0 5.4 2.6 A 4.6 4.6 0 0 1 2.2 -5.2 Z";
  private static final String WAVE = "M -4.5 1.5 C -2.5 -3.5 -1 -1.5 0 0 C 1 1.5 2.5 3.5 4.5 -1.5";

  static ArrowBadge of(ListedArrow listed) {
    return new ArrowBadge(
        listed.isPositive() ? "+" : "−",
        listed.isNextDay() && !listed.arrow().isCarryOver(),
        listed.arrow().orderSensitive(),
        false);
  }

  static ArrowBadge of(DrawnLink.Seen seen) {
    ArrowBadge alone = of(seen.arrow());
    return new ArrowBadge(alone.sign, alone.moon, alone.wave, seen.told().isPresent());
  }

  double width() {
    return signWidth() + (moon ? MARK : 0) + (wave ? MARK : 0) + (told ? BUBBLE : 0);
  }

  private double signWidth() {
    return sign.isEmpty() ? ROUND / 2 + 1 : ROUND;
  }

  Svg draw(Point centre) {
    double left = centre.x() - width() / 2;
    List<Svg> parts = new ArrayList<>();
    parts.add(
        Svg.element("rect")
            .with("class", "badge")
            .with("x", left)
            .with("y", centre.y() - HEIGHT / 2)
            .with("width", width())
            .with("height", HEIGHT)
            .with("rx", HEIGHT / 2));
    parts.add(Svg.text("sign middle", left + ROUND / 2, centre.y() + 6, sign));
    double next = left + signWidth() + 1;
    if (moon) {
      parts.add(mark("moon", MOON, next, centre.y()));
      next += MARK;
    }
    if (wave) {
      parts.add(mark("wave", WAVE, next, centre.y()));
      next += MARK;
    }
    if (told) {
      parts.add(SpeechBubble.small(new Point(next + 7, centre.y())));
    }
    return Svg.element("g").add(parts);
  }

  private static Svg mark(String styleClass, String path, double x, double y) {
    return Svg.element("path")
        .with("class", styleClass)
        .with("d", path)
        .with("transform", "translate(" + Svg.number(x) + " " + Svg.number(y) + ")");
  }
}
