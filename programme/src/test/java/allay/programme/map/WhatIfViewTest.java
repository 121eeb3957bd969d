package allay.programme.map;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.PersonalMap;
import allay.model.dynamics.Source;
import allay.model.series.DailySeries;
import allay.model.series.Dose;
import allay.model.series.Input;
import allay.model.series.Score;
import allay.model.series.Track;
import allay.programme.map.WhatIfView.Held;
import allay.programme.map.WhatIfView.Step;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Levels of the example: sleep 5.4, stress 3.6, activity 5.0, fear 3.1, pain 3.3.
class WhatIfViewTest {
  private final PersonalMap map = ExampleReports.map(ExampleReports.converged());

  /// Every other day half an hour, then every day two of them.
  private final DailySeries twoOnAverage = walks(30, 30, 30, 90, 120);

  private static DailySeries walks(double... minutes) {
    List<Score> scores =
        Arrays.stream(minutes).mapToObj(each -> Score.of(5)).map(Score.class::cast).toList();
    List<Dose> doses = Arrays.stream(minutes).mapToObj(Dose::of).toList();
    return new DailySeries(
        List.of(new Track("pain", scores)), List.of(new Input("walk", 0, doses)));
  }

  @Test
  void tracks_may_be_held_in_the_order_of_the_day_the_outcome_last_then_practices() {
    assertThat(WhatIfView.of(map, twoOnAverage).held())
        .extracting(Held::name)
        .containsExactly("sleep", "stress", "activity", "fear", "pain", "walk");
    assertThat(WhatIfView.of(map, twoOnAverage).held())
        .extracting(Held::id)
        .containsExactly("1", "2", "3", "4", "5", "practice-1");
  }

  @Test
  void no_step_leads_off_the_scale_and_none_is_zero() {
    assertThat(steps("1")).containsExactly(-3, -2, -1, 1, 2, 3);
    PersonalMap low = ExampleReports.withLevel(map, "pain", 0.3);
    assertThat(steps(WhatIfView.of(low, twoOnAverage), "5")).containsExactly(1, 2, 3);
    PersonalMap high = ExampleReports.withLevel(map, "sleep", 8.4);
    assertThat(steps(WhatIfView.of(high, twoOnAverage), "1")).containsExactly(-3, -2, -1, 1);
  }

  @Test
  void a_practice_is_never_done_less_than_not_at_all() {
    assertThat(steps("practice-1")).containsExactly(-2, -1, 1, 2, 3);
    assertThat(steps(WhatIfView.of(map, walks(30, 0, 30, 0)), "practice-1"))
        .containsExactly(1, 2, 3);
  }

  private List<Integer> steps(String id) {
    return steps(WhatIfView.of(map, twoOnAverage), id);
  }

  private static List<Integer> steps(WhatIfView view, String id) {
    return view.held().stream()
        .filter(held -> held.id().equals(id))
        .flatMap(held -> held.steps().stream())
        .map(Step::by)
        .toList();
  }

  @Test
  void an_answer_begins_with_the_outcome_and_gathers_what_is_not_clear() {
    assertThat(answer("1", 2).sentences())
        .containsExactly(
            "If sleep stayed 2 points better, pain would settle at about 1.6 instead of 3.3; the"
                + " diary fits anything from 0.0 to 3.0.",
            "Then stress would settle at about 2.5 instead of 3.6; the diary fits anything from 0.8"
                + " to 3.5.",
            "Where activity and fear would settle is not clear.");
    assertThat(answer("1", 2).caveat()).isEqualTo(WhatIfWords.AS_FAR_AS);
  }

  @Test
  void where_the_scale_ends_the_answer_says_so() {
    assertThat(answer("4", -3).sentences().getFirst())
        .isEqualTo(
            "If fear stayed 3 points lower, pain would settle at about 1.1 instead of 3.3; the"
                + " diary fits anything from 0.0 to 2.6.");
    PersonalMap low = ExampleReports.withLevel(map, "pain", 0.3);
    assertThat(
            WhatIfView.of(low, twoOnAverage).answer("4", -3).orElseThrow().sentences().getFirst())
        .isEqualTo(
            "If fear stayed 3 points lower, pain would settle at about 0.0, as low as the scale"
                + " goes, instead of 0.3.");
  }

  @Test
  void its_table_and_its_picture_have_every_other_track() {
    WhatIfAnswer answer = answer("1", -1);
    assertThat(answer.chart().table().rows())
        .contains(List.of("pain", "3.3", "4.2", "3.4", "6.2"))
        .extracting(List::getFirst)
        .containsExactly("pain", "stress", "activity", "fear");
    assertThat(answer.chart().svg()).contains("3.3 → 4.2").contains("class=\"ring\"");
  }

  @Test
  void the_answer_to_a_practice_and_to_the_outcome_itself() {
    assertThat(answer("practice-1", 1).sentences().getFirst())
        .startsWith("With one more usual amount of walk every day, it is not clear where pain");
    assertThat(answer("5", -1).sentences().getFirst())
        .startsWith("If pain stayed a point lower, it is not clear where sleep would settle");
  }

  private WhatIfAnswer answer(String id, int by) {
    return WhatIfView.of(map, twoOnAverage).answer(id, by).orElseThrow();
  }

  @Test
  void what_was_not_offered_has_no_answer() {
    WhatIfView view = WhatIfView.of(map, twoOnAverage);
    assertThat(view.answer("1", 0)).isEmpty();
    assertThat(view.answer("1", 4)).isEmpty();
    assertThat(view.answer("practice-1", -3)).isEmpty();
    assertThat(view.answer("6", 1)).isEmpty();
  }

  @Test
  void an_unstable_map_holds_nothing_and_says_why() {
    PersonalMap unstable = ExampleReports.map(ExampleReports.unstable());
    WhatIfView view = WhatIfView.of(unstable, twoOnAverage);
    assertThat(view.held()).isEmpty();
    assertThat(view.withheld())
        .hasValueSatisfying(why -> assertThat(why).contains("only 88 % of the answers"));
    assertThat(WhatIfView.of(map, twoOnAverage).withheld()).isEmpty();
  }

  @Test
  void a_track_without_a_level_is_neither_held_nor_said_to_settle() {
    WhatIfView view = WhatIfView.of(ExampleReports.map(ExampleReports.jumping()), twoOnAverage);
    assertThat(view.held()).extracting(Held::name).contains("fear").doesNotContain("pain");
    assertThat(view.answer("1", 2).orElseThrow().sentences())
        .first()
        .asString()
        .startsWith("If sleep stayed 2 points better, stress would settle at about 2.5");
  }

  @Test
  void a_practice_with_the_name_of_a_track_is_told_apart() {
    PersonalMap same =
        ExampleReports.map(ExampleReports.renamed(name -> name.equals("activity") ? "walk" : name));
    assertThat(WhatIfView.of(same, twoOnAverage).held())
        .extracting(Held::name)
        .contains("walk", "walk (done)");
    assertThat(steps(WhatIfView.of(same, twoOnAverage), "practice-1"))
        .containsExactly(-2, -1, 1, 2, 3);
    assertThat(WhatIfView.of(same, twoOnAverage).held().getLast().source())
        .isEqualTo(new Source.OfInput("walk (done)"));
  }
}
