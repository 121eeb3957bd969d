package allay.web.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.history.Answer;
import allay.programme.history.Answer.Chosen;
import allay.programme.history.History;
import allay.programme.history.Questions;
import allay.programme.pattern.PainClass;
import allay.programme.pattern.Pattern;
import allay.programme.pattern.PatternRules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the page on patterns is made of.
class PatternsViewTest {
  private static final Questions QUESTIONS = Questions.load();
  private static final PatternRules RULES = PatternRules.load(QUESTIONS);

  private static PatternsView of(Map<String, Answer> answers) {
    return PatternsView.of(RULES, QUESTIONS, new History(QUESTIONS, answers));
  }

  @Test
  void the_note_for_a_doctor_holds_what_was_told_in_the_words_of_the_questions() {
    PatternsView view =
        of(
            Map.of(
                "where",
                Chosen.of("knee-left", "head"),
                "age",
                new Answer.Counted(50),
                "since",
                Chosen.of("over-5-years"),
                "travels",
                Chosen.of("none"),
                "worse",
                new Answer.Skipped(),
                "wishes",
                new Answer.Words("dance")));
    assertThat(view.note().lines())
        .containsExactly(
            new DoctorNote.Line("How old are you?", List.of("50 years")),
            new DoctorNote.Line(
                "Where did it hurt in the last week or so?", List.of("Head", "Knee, left")),
            new DoctorNote.Line(
                "For how long has it hurt, on most days or again and again?",
                List.of("More than five years")));
  }

  @Test
  void hard_times_are_never_in_the_note() {
    PatternsView view =
        of(
            Map.of(
                "childhood", Chosen.of("hurt"),
                "later", Chosen.of("violence"),
                "inside", Chosen.of("panic"),
                "habits", Chosen.of("alcohol")));
    assertThat(view.note().lines()).isEmpty();
  }

  @Test
  void nothing_told_is_said_to_be_nothing() {
    assertThat(of(Map.of()).any()).isFalse();
    assertThat(of(Map.of("where", Chosen.of("head"))).any()).isTrue();
    assertThat(of(Map.of("nature", Chosen.of("worries"))).any()).isTrue();
  }

  @Test
  void reasons_are_told_by_what_was_chosen_and_never_by_what_was_not() {
    ToldWords words =
        of(Map.of("better", Chosen.of("moving"), "strain", new Answer.Counted(7))).told();
    assertThat(words.chosen(Set.of("better.moving", "better.resting", "strain", "age")))
        .containsExactly("Moving", "How much strain have you had in the last month? 7 of 10");
  }

  @Test
  void each_source_of_a_pattern_stands_once() {
    PatternsView view =
        of(Map.of("worse", Chosen.of("stress", "light-touch"), "travels", Chosen.of("spread")));
    assertThat(view.reading().view(Pattern.LEARNED).reasonsFor()).hasSizeGreaterThan(2);
    assertThat(view.sources(view.reading().view(Pattern.LEARNED)))
        .doesNotHaveDuplicates()
        .extracting(source -> source.at())
        .contains("doi 10.1016/j.jpain.2023.09.019", "doi 10.3390/jcm10153203");
  }

  @Test
  void a_class_of_pain_has_its_code() {
    assertThat(of(Map.of()).named(PainClass.PRIMARY)).isEqualTo("chronic primary pain (MG30.0)");
  }
}
