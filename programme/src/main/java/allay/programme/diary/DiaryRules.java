package allay.programme.diary;

import allay.model.series.Score;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an entry and a column must keep to within their diary.
public final class DiaryRules {
  private DiaryRules() {}

  /// What an entry breaks, as a plain sentence; empty when it may be stored.
  public static Optional<String> problem(
      KeptEntry entry, List<KeptColumn> columns, LocalDate today) {
    if (entry.date().isAfter(today.plusDays(1))) {
      return Optional.of(entry.date() + " lies in the future; write a day up to today");
    }
    if (entry.date().isBefore(today.minusYears(Limits.MOST_YEARS))) {
      return Optional.of(
          "%s is more than %d years ago; check the year"
              .formatted(entry.date(), Limits.MOST_YEARS));
    }
    for (Map.Entry<Integer, Double> value : entry.values().entrySet()) {
      Optional<KeptColumn> column = find(columns, value.getKey());
      if (column.isEmpty()) {
        return Optional.of("there is no column number " + value.getKey());
      }
      Optional<String> problem = problem(column.get().kind(), value.getValue());
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> problem(KeptColumn.Kind kind, double value) {
    return switch (kind) {
      case TRACK ->
          value <= Score.CEILING
              ? Optional.empty()
              : Optional.of("a score is a number from 0 to 10");
      // KeptEntry takes nothing above the largest dose.
      case PRACTICE -> Optional.empty();
      case GOOD_MOMENT ->
          Column.OfGoodMoment.isTick(value)
              ? Optional.empty()
              : Optional.of("a good moment is 1 when it was there and 0 when it was not");
    };
  }

  /// What a new or changed column breaks beside the others; empty when it may be stored.
  ///
  /// @param columns of the person; one with the same number is the one that is changed
  public static Optional<String> problem(KeptColumn column, List<KeptColumn> columns) {
    List<KeptColumn> alike =
        columns.stream()
            .filter(other -> other.kind() == column.kind() && other.number() != column.number())
            .toList();
    if (alike.stream().anyMatch(other -> other.column().equals(column.column()))) {
      return Optional.of("the name is there already; choose another");
    }
    if (!column.archived() && active(alike) >= most(column.kind())) {
      return Optional.of("keep the " + most(column.kind()) + " that matter most to you");
    }
    return alike.size() >= Limits.MOST_KEPT
        ? Optional.of("a diary keeps at most " + Limits.MOST_KEPT + " of a kind")
        : Optional.empty();
  }

  private static long active(List<KeptColumn> columns) {
    return columns.stream().filter(column -> !column.archived()).count();
  }

  private static int most(KeptColumn.Kind kind) {
    return switch (kind) {
      case TRACK -> Limits.MOST_TRACKS;
      case PRACTICE -> Limits.MOST_PRACTICES;
      case GOOD_MOMENT -> Limits.MOST_GOOD_MOMENTS;
    };
  }

  /// Whether one more of the kind may be asked for each day.
  static boolean hasRoom(KeptColumn.Kind kind, List<KeptColumn> columns) {
    return active(columns.stream().filter(other -> other.kind() == kind).toList()) < most(kind);
  }

  /// The number that the next column gets.
  public static int nextNumber(List<KeptColumn> columns) {
    return 1 + columns.stream().mapToInt(KeptColumn::number).max().orElse(0);
  }

  public static Optional<KeptColumn> find(List<KeptColumn> columns, int number) {
    return columns.stream().filter(column -> column.number() == number).findFirst();
  }
}
