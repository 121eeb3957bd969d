package allay.programme.safety;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.safety.SafetyPlan.Line;
import allay.programme.told.Statement;
import allay.programme.told.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is kept of the check and of the plan, and read back.
class SafetyToldTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final List<UrgentSign> SIGNS = SafetyTexts.load().signs();
  private static final PlanText WORDS = PlanText.load();

  private final List<Statement> statements = new ArrayList<>();

  private SafetyTold told() {
    return SafetyTold.of(new Told(statements), SIGNS);
  }

  @Test
  void who_said_nothing_has_ticked_nothing_and_finished_nothing() {
    assertThat(told())
        .isEqualTo(
            new SafetyTold(
                SafetyAnswers.NONE, Set.of(), Set.of(), Optional.empty(), Optional.empty()));
  }

  @Test
  void ticks_of_both_pages_are_put_together_and_a_page_sent_anew_replaces_its_own() {
    statements.add(SafetyTold.ticked("signs-near", Set.of("shingles", "tingling"), NOON));
    statements.add(SafetyTold.ticked("signs-all", Set.of("sepsis"), NOON));
    statements.add(SafetyTold.ticked("signs-near", Set.of("tingling"), NOON.plusSeconds(5)));

    assertThat(told().answers().ticked()).containsExactlyInAnyOrder("tingling", "sepsis");
    assertThat(told().pages()).containsExactlyInAnyOrder("signs-near", "signs-all");
    assertThat(told().leftOut()).isEmpty();
  }

  @Test
  void a_page_that_was_left_out_is_not_a_no_and_keeps_its_ticks() {
    statements.add(SafetyTold.leftOut("signs-all", Set.of("shingles"), NOON));

    assertThat(told().pages()).containsExactly("signs-all");
    assertThat(told().leftOut()).containsExactly("signs-all");
    assertThat(told().answers().ticked()).containsExactly("shingles");
  }

  @Test
  void a_checked_day_is_kept_and_can_be_taken_back() {
    statements.add(SafetyTold.checked("shingles", LocalDate.of(2026, 11, 20), NOON));
    assertThat(told().answers().checked())
        .containsEntry("shingles", LocalDate.of(2026, 11, 20))
        .hasSize(1);

    statements.add(SafetyTold.notChecked("shingles", NOON.plusSeconds(1)));
    assertThat(told().answers().checked()).isEmpty();
  }

  @Test
  void going_through_it_again_begins_without_ticks_and_keeps_the_days() {
    statements.add(SafetyTold.ticked("signs-near", Set.of("shingles"), NOON));
    statements.add(SafetyTold.checked("shingles", LocalDate.of(2026, 11, 20), NOON));
    statements.add(SafetyTold.finished(NOON));
    statements.addAll(SafetyTold.anew(NOON.plusSeconds(9)));

    assertThat(told().answers().ticked()).isEmpty();
    assertThat(told().pages()).isEmpty();
    assertThat(told().answers().checked()).hasSize(1);
    assertThat(told().finished()).contains(NOON);
  }

  @Test
  void the_last_look_is_the_later_of_the_check_and_of_a_word_that_nothing_is_new() {
    statements.add(SafetyTold.finished(NOON));
    assertThat(told().looked()).contains(NOON);
    statements.add(SafetyTold.same(NOON.plusSeconds(60)));
    assertThat(told().looked()).contains(NOON.plusSeconds(60));
    statements.add(SafetyTold.finished(NOON.plusSeconds(90)));
    assertThat(told().looked()).contains(NOON.plusSeconds(90));
  }

  private SafetyPlan plan() {
    return SafetyPlan.of(new Told(statements), WORDS);
  }

  @Test
  void a_plan_is_read_back_in_the_order_of_its_parts_and_can_be_emptied() {
    assertThat(plan().isEmpty()).isTrue();
    statements.add(
        SafetyPlan.statement("people", List.of(new Line("Ana", Optional.of("0170 123"))), NOON));
    statements.add(SafetyPlan.statement("warning", List.of(Line.of("I stop eating")), NOON));

    assertThat(plan().parts().keySet()).containsExactly("warning", "people");
    assertThat(plan().lines("people").getFirst().contact().orElseThrow().dial())
        .contains("0170123");

    statements.add(SafetyPlan.statement("people", List.of(), NOON.plusSeconds(1)));
    assertThat(plan().lines("people")).isEmpty();
  }

  @Test
  void the_note_says_how_it_is_what_helps_and_the_plan_in_plain_text() {
    statements.add(
        SafetyPlan.statement("people", List.of(new Line("Ana", Optional.of("0170 123"))), NOON));

    assertThat(HandOffNote.text(WORDS, plan()))
        .startsWith(WORDS.note().about().getFirst())
        .contains("What would help me now:\n- Ask me how I am")
        .contains("People whom I can tell:\n- Ana, 0170 123")
        .doesNotContain("What tells me")
        .endsWith(WORDS.note().forProfessional());
    assertThat(HandOffNote.text(WORDS, SafetyPlan.EMPTY)).doesNotContain("Ana");
  }

  @Test
  void the_plan_asks_for_the_steps_of_a_safety_plan_in_their_order() {
    assertThat(WORDS.parts())
        .extracting(PlanText.Part::id)
        .containsExactly(
            "warning", "alone", "places", "people", "professionals", "safer", "reason");
  }

  @Test
  void the_pages_of_signs_of_the_check_are_those_that_are_kept() {
    assertThat(CheckText.load(ToldFacts.QUESTIONS).steps())
        .filteredOn(step -> step.questionIds().isEmpty())
        .extracting(CheckText.Step::id)
        .isEqualTo(SafetyTold.SIGN_PAGES);
  }
}
