package allay.web.checkin;

import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptColumn.Kind;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a form about an entry asks, in the order of the day.
public record Questions(
    List<KeptColumn> goodMoments,
    List<Scale> scales,
    List<KeptColumn> ticks,
    List<Minutes> minutes) {
  private static final int CEILING = 10;

  /// Minutes that take one tap.
  private static final List<Double> USUAL_MINUTES =
      List.of(5.0, 10.0, 15.0, 20.0, 30.0, 45.0, 60.0);

  public Questions {
    goodMoments = List.copyOf(goodMoments);
    scales = List.copyOf(scales);
    ticks = List.copyOf(ticks);
    minutes = List.copyOf(minutes);
  }

  /// A track and the steps to choose from.
  public record Scale(KeptColumn column, List<String> steps) {
    public Scale {
      steps = List.copyOf(steps);
    }
  }

  /// A practice that this person notes in minutes.
  public record Minutes(KeptColumn column, List<String> steps) {
    public Minutes {
      steps = List.copyOf(steps);
    }
  }

  /// What to ask about the columns.
  ///
  /// @param columns those to ask for
  /// @param fields what was chosen so far; a value between two steps becomes a step
  public static Questions of(KeptDiary diary, List<KeptColumn> columns, Fields fields) {
    Set<Integer> timed = noted(diary);
    return new Questions(
        of(Kind.GOOD_MOMENT, columns),
        of(Kind.TRACK, columns).stream()
            .map(column -> new Scale(column, steps(scores(), fields.chosen(column))))
            .toList(),
        of(Kind.PRACTICE, columns).stream()
            .filter(column -> !timed.contains(column.number()))
            .toList(),
        of(Kind.PRACTICE, columns).stream()
            .filter(column -> timed.contains(column.number()))
            .map(column -> new Minutes(column, steps(USUAL_MINUTES, fields.chosen(column))))
            .toList());
  }

  /// Those that are still asked for.
  public static List<KeptColumn> asked(KeptDiary diary) {
    return diary.columns().stream().filter(column -> !column.archived()).toList();
  }

  private static List<KeptColumn> of(Kind kind, List<KeptColumn> columns) {
    return columns.stream().filter(column -> column.kind() == kind).toList();
  }

  /// Practices that were ever noted as anything but "done" or "not done".
  private static Set<Integer> noted(KeptDiary diary) {
    return diary.entries().stream()
        .map(KeptEntry::values)
        .flatMap(values -> values.entrySet().stream())
        .filter(value -> value.getValue() != 0 && value.getValue() != 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static List<Double> scores() {
    List<Double> scores = new ArrayList<>();
    for (int score = 0; score <= CEILING; score++) {
      scores.add((double) score);
    }
    return scores;
  }

  private static List<String> steps(List<Double> usual, String chosen) {
    TreeSet<Double> steps = new TreeSet<>(usual);
    Amounts.parse(chosen).ifPresent(steps::add);
    return steps.stream().map(Amounts::text).toList();
  }
}
