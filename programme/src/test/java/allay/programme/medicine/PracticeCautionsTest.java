package allay.programme.medicine;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.medicine.PracticeCaution.Advice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PracticeCautionsTest {
  private static final PracticeCautions RULES = PracticeCautions.load(Someone.QUESTIONS);

  /// caution | practice | told | told that does not raise it
  private static final String TABLE =
      """
      far-away | SOMATIC_TRACKING | inside.far-away | inside.none
      panic | BREATHING | inside.panic | inside.fainting, conditions.none
      panic | MINDFULNESS | conditions.anxiety | conditions.depression
      flashbacks | EXPRESSIVE_WRITING | inside.flashbacks | inside.panic, conditions.none
      never-safe | GRADED_EXPOSURE | inside.cannot-feel-safe | inside.none, later.none
      never-safe | SOMATIC_TRACKING | later.still-going-on | later.accident
      psychosis | MINDFULNESS | conditions.bipolar-or-psychosis | conditions.ptsd
      fits-fainting | BREATHING | conditions.epilepsy | conditions.migraine
      lungs | BREATHING | conditions.asthma | conditions.sleep-apnoea
      brittle-bones | STRENGTH | conditions.osteoporosis | conditions.arthritis-inflamed
      not-yet-mended | MOVEMENT | began.operation, since.under-6-weeks | began.operation, since.over-5-years
      not-yet-mended | STRENGTH | began.injury, injury.not-healed | began.injury, injury.broken, since.1-to-5-years
      not-yet-mended | HEAT_AND_COLD | tests.x-ray, findings.fracture | tests.x-ray, findings.joint-wear
      pregnant | MOVEMENT | body.pregnant | body.has-periods
      pregnant | STRENGTH | body.gave-birth | body.none
      crash-after-effort | GRADED_EXPOSURE | worse.effort-days | worse.hours-later, conditions.none
      crash-after-effort | MOVEMENT | conditions.long-covid | conditions.fibromyalgia
      heart | STRENGTH | conditions.heart | conditions.thyroid
      eating | FOOD_CHANGE | conditions.eating-disorder | conditions.diabetes
      eating | FOOD_CHANGE | body-signs.weight-loss | body-signs.fever
      sugar | FOOD_CHANGE | conditions.diabetes | conditions.kidney
      kidneys-and-food | FOOD_CHANGE | conditions.kidney | conditions.liver
      numb-skin | HEAT_AND_COLD | skin.feels-less | skin.touch-hurts
      crps | MOTOR_IMAGERY | conditions.crps | conditions.fibromyalgia
      crps | MOTOR_IMAGERY | skin.colour-warmth, skin.swells-sweats | skin.colour-warmth, conditions.none
      low-mood-writing | EXPRESSIVE_WRITING | joy.hardly | joy.less
      """;

  static Stream<List<String>> table() {
    return TABLE
        .lines()
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
  }

  private static List<String> raised(String told, Practice practice) {
    return RULES.of(Someone.history(told), practice).stream()
        .map(one -> one.caution().id())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("table")
  void a_caution_is_raised_for_whom_it_is_meant_and_for_nobody_else(List<String> row) {
    Practice practice = Practice.valueOf(row.get(1));
    assertThat(raised(row.get(2), practice)).contains(row.get(0));
    assertThat(raised(row.get(3), practice)).doesNotContain(row.get(0));
    assertThat(raised("", practice)).isEmpty();
  }

  @Test
  void the_table_holds_every_rule_and_every_practice_has_a_name_and_a_caution() {
    assertThat(table().map(row -> row.get(0)).distinct().toList())
        .containsExactlyInAnyOrderElementsOf(
            RULES.all().stream().map(PracticeCaution::id).toList());
    assertThat(Practice.values())
        .allSatisfy(practice -> {
          assertThat(RULES.name(practice)).isNotBlank();
          assertThat(RULES.all()).anyMatch(one -> one.practices().contains(practice));
        });
    assertThat(Advice.values()).allSatisfy(advice -> assertThat(RULES.name(advice)).isNotBlank());
  }

  @Test
  void what_asks_for_company_comes_first_and_says_why() {
    List<PracticeCautions.Raised> raised =
        RULES.of(Someone.history("inside.panic, inside.far-away, conditions.heart"));
    assertThat(raised)
        .extracting(one -> one.caution().advice())
        .isSorted()
        .contains(Advice.values());
    assertThat(raised.getFirst().because())
        .extracting(Reason::words)
        .containsExactly("I feel far away from myself, or lose time");
  }

  @Test
  void the_list_of_medicines_counts_too() {
    Someone someone = Someone.of("insulin", "");
    CautionRules rules = CautionRules.load(Someone.QUESTIONS);
    List<PracticeCautions.Raised> raised =
        RULES.of(rules.with(someone.history(), someone.list()), Practice.FOOD_CHANGE);
    assertThat(raised).extracting(one -> one.caution().id()).containsExactly("sugar");
  }
}
