package allay.programme.map;

import allay.programme.drivers.Link;
import allay.programme.drivers.Link.Way;
import allay.programme.evidence.Grade;
import allay.programme.map.GraphLayout.Point;
import allay.programme.map.MapPage.Sign;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the signs in the picture mean; only those that occur in it.
final class GraphLegend {
  private static final double WIDTH = 64;
  private static final double HEIGHT = 32;
  private static final Point MIDDLE = new Point(WIDTH / 2, HEIGHT / 2);
  private static final double USUAL_EFFECT = 0.25;

  static List<Sign> of(PictureParts parts, Optional<ToldPart> told) {
    List<Sign> signs = new ArrayList<>(seen(parts));
    told.ifPresent(part -> signs.addAll(told(parts, part)));
    return List.copyOf(signs);
  }

  private static List<Sign> seen(PictureParts parts) {
    List<ListedArrow> drawn = parts.seen();
    List<ListedArrow> listed = parts.listed();
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
    if (parts.nodes().stream().anyMatch(node -> node.kind() == GraphNode.Kind.INPUT)) {
      signs.add(input("Something you did."));
    }
    return signs;
  }

  private static List<Sign> told(PictureParts parts, ToldPart part) {
    List<Link> links = parts.told();
    List<Sign> signs = new ArrayList<>();
    if (links.isEmpty()) {
      return signs;
    }
    if (parts.nodes().stream().anyMatch(node -> node.kind() == GraphNode.Kind.DRIVER)) {
      signs.add(driver("Told: it follows from your answers. The bubble marks what was told."));
    }
    if (links.stream().anyMatch(link -> link.way() == Way.ONE_WAY)) {
      signs.add(told(Way.ONE_WAY, "Told, not measured in you. In studies, the first came first."));
    }
    if (links.stream().anyMatch(link -> link.way() == Way.BOTH_WAYS)) {
      signs.add(told(Way.BOTH_WAYS, "Told, not measured in you. In studies, either came first."));
    }
    if (links.stream().anyMatch(link -> link.way() == Way.NOT_KNOWN)) {
      signs.add(told(Way.NOT_KNOWN, "Told, not measured in you. Nobody knows which comes first."));
    }
    signs.add(grade(surest(links), grades(links, part)));
    if (parts.seen().size() + links.size() > parts.links().size()) {
      signs.add(
          sign(
              Svg.element("g")
                  .with("class", "arrow neutral seen")
                  .add(new ArrowBadge("", false, false, true).draw(MIDDLE)),
              "Told, and in your diary as well."));
    }
    return signs;
  }

  /// "How sure studies are: two dots, fairly sure; one dot, not very sure."
  private static String grades(List<Link> links, ToldPart part) {
    return Arrays.stream(Grade.values())
        .filter(grade -> links.stream().anyMatch(link -> link.grade() == grade))
        .map(grade -> dots(grade) + ", " + part.words(grade).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("; ", "How sure studies are: ", "."));
  }

  private static Grade surest(List<Link> links) {
    return links.stream().map(Link::grade).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static String dots(Grade grade) {
    return switch (grade) {
      case STRONG -> "three dots";
      case MODERATE -> "two dots";
      case WEAK -> "one dot";
      case UNCERTAIN -> "no dot but a question mark";
    };
  }

  private static Sign told(Way way, String meaning) {
    ArrowCurve across =
        ArrowCurve.told(List.of(new Point(2, MIDDLE.y()), new Point(WIDTH - 2, MIDDLE.y())), way);
    return sign(Svg.element("g").with("class", "arrow told").add(across.draw()), meaning);
  }

  private static Sign grade(Grade grade, String meaning) {
    return sign(
        Svg.element("g").with("class", "arrow told").add(SpeechBubble.of(grade, MIDDLE)), meaning);
  }

  private static Sign driver(String meaning) {
    return sign(
        Svg.element("g")
            .with("class", "node driver")
            .add(
                Svg.element("rect")
                    .with("class", "box")
                    .with("x", 3)
                    .with("y", 6)
                    .with("width", WIDTH - 6)
                    .with("height", 22)
                    .with("rx", 11))
            .add(SpeechBubble.small(new Point(15, 6))),
        meaning);
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
    Svg badge = new ArrowBadge(sign, moon, wave, false).draw(MIDDLE);
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
