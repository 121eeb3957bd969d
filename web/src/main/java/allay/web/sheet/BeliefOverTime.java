package allay.web.sheet;

import allay.programme.history.Answer;
import allay.web.page.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// How far "My body is safe" felt true, day by day, drawn from the first answer to the last.
///
/// @param steps one a day, the last answer of that day
public record BeliefOverTime(List<Step> steps) {
  private static final double LEFT = 8;
  private static final double WIDTH = 304;
  private static final double TOP = 8;
  private static final double HEIGHT = 84;
  private static final int HIGHEST = 10;

  /// An answer of one day.
  ///
  /// @param x in the drawing
  /// @param y in the drawing, downwards
  public record Step(LocalDate day, int value, double x, double y) {
    public String date() {
      return Days.brief(day);
    }
  }

  public BeliefOverTime {
    steps = List.copyOf(steps);
  }

  static BeliefOverTime of(SequencedMap<Instant, Answer> answers, ZoneId zone) {
    SequencedMap<LocalDate, Integer> byDay = new TreeMap<>();
    answers.forEach((at, answer) -> {
      if (answer instanceof Answer.Counted(int value)) {
        byDay.put(at.atZone(zone).toLocalDate(), value);
      }
    });
    if (byDay.isEmpty()) {
      return new BeliefOverTime(List.of());
    }
    long first = byDay.firstEntry().getKey().toEpochDay();
    long span = Math.max(1, byDay.lastEntry().getKey().toEpochDay() - first);
    return new BeliefOverTime(
        byDay.entrySet().stream()
            .map(entry ->
                new Step(
                    entry.getKey(),
                    entry.getValue(),
                    LEFT + WIDTH * (entry.getKey().toEpochDay() - first) / span,
                    TOP + HEIGHT * (HIGHEST - entry.getValue()) / HIGHEST))
            .toList());
  }

  /// Points of a line through all steps.
  public String line() {
    StringBuilder points = new StringBuilder();
    steps.forEach(step -> points.append("%.1f,%.1f ".formatted(step.x(), step.y())));
    return points.toString().strip();
  }

  /// What the picture shows, as a sentence.
  public String sentence() {
    Step first = steps.getFirst();
    Step last = steps.getLast();
    return steps.size() == 1
        ? "On %s it was %d of 10.".formatted(last.date(), last.value())
        : "On %s it was %d of 10, on %s %d of 10."
            .formatted(first.date(), first.value(), last.date(), last.value());
  }
}
