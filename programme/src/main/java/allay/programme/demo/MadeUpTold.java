package allay.programme.demo;

import allay.programme.content.Content;
import allay.programme.history.Answer;
import allay.programme.history.Histories;
import allay.programme.told.Statement;
import allay.programme.told.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the made-up person told beside the diary, all on the first day but for one belief.
record MadeUpTold(
    Map<String, Set<String>> chosen, Map<String, Integer> counted, List<Belief> bodySafe) {
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  /// An answer to "My body is safe".
  ///
  /// @param day days after the first
  record Belief(int day, int value) {}

  static Told of(LocalDate firstDay, ZoneId zone) {
    MadeUpTold told = Content.ofAllay(MadeUpTold.class, "told.yaml", MadeUpTold.class);
    List<Statement> statements = new ArrayList<>();
    Instant first = firstDay.atTime(MORNING).atZone(zone).toInstant();
    told.chosen.forEach((question, options) ->
        statements.add(Histories.statement(question, new Answer.Chosen(options), first)));
    told.counted.forEach((question, number) ->
        statements.add(Histories.statement(question, new Answer.Counted(number), first)));
    told.bodySafe.forEach(belief ->
        statements.add(
            Histories.statement(
                "body-safe",
                new Answer.Counted(belief.value()),
                firstDay.plusDays(belief.day()).atTime(MORNING).atZone(zone).toInstant())));
    return new Told(statements);
  }
}
