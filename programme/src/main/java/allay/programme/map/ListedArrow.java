package allay.programme.map;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.PersonalMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// An arrow worth showing, seen or leaning, and the `id` of its entry on the page.
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
    List<ListedArrow> listed = new ArrayList<>();
    for (Arrow arrow : worthShowing) {
      listed.add(new ListedArrow("arrow-" + (listed.size() + 1), arrow));
    }
    return List.copyOf(listed);
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
