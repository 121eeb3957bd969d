package allay.programme.map;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.PersonalMap;
import allay.model.dynamics.Source;
import java.util.Comparator;
import java.util.List;

/// An arrow worth showing, seen or leaning, and its `id` on pages and in addresses: small letters,
/// digits and hyphens.
record ListedArrow(String id, Arrow arrow) {
  /// Into the outcome first, then between others, then carry-overs; within each the seen ones
  /// first, the larger ones first.
  static List<ListedArrow> of(PersonalMap map) {
    List<Arrow> worthShowing =
        map.arrows().stream()
            .filter(arrow -> Certainty.of(arrow).compareTo(Certainty.LEANING) <= 0)
            .sorted(
                Comparator.comparing(Arrow::isCarryOver)
                    .thenComparing(arrow -> !arrow.to().equals(map.outcome()))
                    .thenComparing(arrow -> Certainty.of(arrow))
                    .thenComparing(Arrow::orderSensitive)
                    .thenComparingDouble(arrow -> -Math.abs(arrow.mean())))
            .toList();
    return worthShowing.stream().map(arrow -> new ListedArrow(id(map, arrow), arrow)).toList();
  }

  /// Places in the order of the day, from 1, so that an arrow keeps its id from map to map.
  private static String id(PersonalMap map, Arrow arrow) {
    String from =
        switch (arrow.from()) {
          case Source.OfTrack(String track) -> "" + place(map.tracks(), track);
          case Source.OfInput(String input) -> "practice-" + place(map.inputs(), input);
        };
    String when =
        switch (arrow.when()) {
          case SAME_DAY -> "same-day";
          case NEXT_DAY -> "next-day";
        };
    return "arrow-%s-to-%d-%s".formatted(from, place(map.tracks(), arrow.to()), when);
  }

  private static int place(List<String> names, String name) {
    return names.indexOf(name) + 1;
  }

  boolean isSeen() {
    return Certainty.of(arrow) == Certainty.SEEN;
  }

  boolean isPositive() {
    return arrow.mean() > 0;
  }

  boolean isNextDay() {
    return arrow.when() == Arrow.When.NEXT_DAY;
  }

  /// Classes that the drawing and its legend share.
  String styleClass() {
    return (isPositive() ? "plus" : "minus") + (isSeen() ? " seen" : " leaning");
  }
}
