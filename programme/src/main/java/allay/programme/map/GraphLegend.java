package allay.programme.map;

import allay.model.dynamics.PersonalMap;
import allay.programme.map.GraphLayout.Point;
import allay.programme.map.MapPage.Sign;
import java.util.ArrayList;
import java.util.List;

/// What the signs in the picture mean; only those that occur in it.
final class GraphLegend {
  private static final double WIDTH = 64;
  private static final double HEIGHT = 32;
  private static final Point MIDDLE = new Point(WIDTH / 2, HEIGHT / 2);
  private static final double USUAL_EFFECT = 0.25;

  static List<Sign> of(PersonalMap map, List<ListedArrow> listed) {
    List<ListedArrow> drawn = GraphDrawing.drawn(listed);
    List<Sign> signs = new ArrayList<>();
    if (drawn.stream().anyMatch(ListedArrow::isPositive)) {
      signs.add(badge("plus seen", "+", false, false, "The two move the same way."));
    }
    if (!drawn.stream().allMatch(ListedArrow::isPositive)) {
      signs.add(badge("minus seen", "−", false, false, "When one goes up, the other goes down."));
    }
    if (drawn.stream().anyMatch(ListedArrow::isSeen)) {
      signs.add(line("neutral seen", "Seen in your diary. The thicker, the larger."));
    }
    if (!drawn.stream().allMatch(ListedArrow::isSeen)) {
      signs.add(line("neutral leaning", "Leans this way; not sure yet."));
    }
    if (drawn.stream().anyMatch(ListedArrow::isNextDay)) {
      signs.add(badge("neutral seen", "", true, false, "Shows on the next day."));
    }
    if (drawn.stream().anyMatch(each -> each.arrow().orderSensitive())) {
      signs.add(badge("neutral seen", "", false, true, "Hold lightly: another order changes it."));
    }
    if (listed.stream().anyMatch(each -> each.arrow().isCarryOver() && each.isPositive())) {
      signs.add(linger(true, "Lingers: part of it is left the next day."));
    }
    if (listed.stream().anyMatch(each -> each.arrow().isCarryOver() && !each.isPositive())) {
      signs.add(linger(false, "Swings back: the next day goes the other way."));
    }
    if (!map.inputs().isEmpty()) {
      signs.add(input("Something you did."));
    }
    return List.copyOf(signs);
  }

  /// A short arrow as in the picture, for beside its sentence.
  static Svg sample(ListedArrow listed) {
    Svg mark =
        listed.arrow().isCarryOver()
            ? GraphDrawing.lingerMark(MIDDLE, listed.isPositive())
            : ArrowBadge.of(listed).draw(MIDDLE);
    return frame().add(Svg.element("g").with("class", "arrow " + listed.styleClass()).add(mark));
  }

  private static Sign badge(
      String styleClass, String sign, boolean moon, boolean wave, String meaning) {
    Svg badge = new ArrowBadge(sign, moon, wave).draw(MIDDLE);
    return sign(Svg.element("g").with("class", "arrow " + styleClass).add(badge), meaning);
  }

  private static Sign line(String styleClass, String meaning) {
    return sign(
        Svg.element("g")
            .with("class", "arrow " + styleClass)
            .add(across(USUAL_EFFECT, WIDTH - 2).draw()),
        meaning);
  }

  private static Sign linger(boolean isLeft, String meaning) {
    return sign(
        Svg.element("g")
            .with("class", isLeft ? "arrow plus seen" : "arrow minus seen")
            .add(GraphDrawing.lingerMark(MIDDLE, isLeft)),
        meaning);
  }

  private static Sign input(String meaning) {
    return sign(
        Svg.element("g")
            .with("class", "node input")
            .add(
                Svg.element("polygon")
                    .with("class", "box")
                    .with("points", "4,16 13,4 51,4 60,16 51,28 13,28")),
        meaning);
  }

  private static Sign sign(Svg sample, String meaning) {
    return new Sign(frame().add(sample).markup(), meaning);
  }

  private static Svg frame() {
    return Svg.element("svg")
        .with("class", "sample")
        .with("viewBox", "0 0 " + Svg.number(WIDTH) + " " + Svg.number(HEIGHT))
        .with("aria-hidden", "true");
  }

  private static ArrowCurve across(double effect, double to) {
    return ArrowCurve.of(List.of(new Point(2, MIDDLE.y()), new Point(to, MIDDLE.y())), effect);
  }

  private GraphLegend() {}
}
