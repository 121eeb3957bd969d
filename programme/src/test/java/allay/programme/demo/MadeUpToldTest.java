package allay.programme.demo;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.history.Answer;
import allay.programme.history.Histories;
import allay.programme.history.History;
import allay.programme.history.Questions;
import allay.programme.pattern.Fit;
import allay.programme.pattern.Pattern;
import allay.programme.pattern.PatternRules;
import allay.programme.safety.SafetyAnswers;
import allay.programme.safety.SafetyRules;
import allay.programme.told.Told;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MadeUpToldTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneId.of("Europe/Paris"));

  private static final Questions QUESTIONS = Questions.load();

  private static final Told TOLD = MadeUpPerson.told(CLOCK);

  private static final History HISTORY = Histories.of(TOLD, QUESTIONS);

  @Test
  void every_answer_fits_its_question_and_every_question_but_the_gentle_ones_has_one() {
    assertThat(HISTORY.answers()).hasSameSizeAs(TOLD.of("history", Map.class));
    assertThat(QUESTIONS.all())
        .filteredOn(question -> !question.heading().gentle() && HISTORY.asked(question.id()))
        .filteredOn(question -> HISTORY.answer(question.id()).isEmpty())
        .extracting(question -> question.id())
        .containsExactlyInAnyOrder("wishes");
  }

  @Test
  void it_is_a_story_of_learned_pain_that_nothing_stops() {
    assertThat(PatternRules.load(QUESTIONS).read(HISTORY).view(Pattern.LEARNED).fit())
        .isEqualTo(Fit.FITS);
    assertThat(
            SafetyRules.load(QUESTIONS)
                .assess(HISTORY, new SafetyAnswers(Set.of(), Map.of()), LocalDate.now(CLOCK))
                .pausesMovement())
        .isFalse();
  }

  @Test
  void the_belief_moves_and_no_answer_lies_in_the_future() {
    assertThat(Histories.over(TOLD, QUESTIONS, "body-safe").values())
        .startsWith(new Answer.Counted(3))
        .endsWith(new Answer.Counted(6))
        .hasSize(4);
    assertThat(TOLD.statements()).allMatch(one -> one.at().isBefore(CLOCK.instant()));
  }
}
