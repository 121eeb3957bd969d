package allay.web.sheet;

import allay.programme.history.Answer;
import allay.programme.history.Question;
import allay.web.page.Days;
import allay.web.page.ScoreLine;
import allay.web.page.ScoreLine.Scored;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// How far "My body is safe" felt true, day by day, drawn from the first answer to the last.
///
/// @param steps one a day, the last answer of that day
public record BeliefOverTime(List<Step> steps, ScoreLine line) {
  /// An answer of one day.
  ///
  /// @param value 0 to 10
  public record Step(LocalDate day, int value) {
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
    List<Step> steps =
        byDay.entrySet().stream().map(day -> new Step(day.getKey(), day.getValue())).toList();
    return new BeliefOverTime(steps, line(steps, zone));
  }

  private static ScoreLine line(List<Step> steps, ZoneId zone) {
    List<Scored> scores =
        steps.stream()
            .map(step -> new Scored(step.day().atStartOfDay(zone).toInstant(), step.value()))
            .toList();
    return scores.isEmpty()
        ? new ScoreLine(List.of())
        : ScoreLine.of(
            scores, scores.getFirst().at(), scores.getLast().at(), 0, Question.Scale.HIGHEST);
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
