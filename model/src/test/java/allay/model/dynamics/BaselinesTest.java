package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BaselinesTest {
  private static final Offset<Double> ROUNDING = within(1e-12);

  private static void assertNormal(PredictiveDistribution prediction, double mean, double sd) {
    assertThat(prediction.weights()).containsExactly(1);
    assertThat(prediction.means()[0]).isCloseTo(mean, ROUNDING);
    assertThat(prediction.sds()[0]).isCloseTo(sd, ROUNDING);
  }

  @Test
  void as_yesterday_is_the_last_score_give_or_take_a_usual_difference() {
    PredictiveDistribution prediction = Baselines.asYesterday(Diaries.scores(4, 5, 7, 5));
    assertNormal(prediction, 5, Math.sqrt((1 + 4 + 4) / 3.0));
  }

  @Test
  void as_yesterday_passes_over_days_without_a_score() {
    PredictiveDistribution prediction =
        Baselines.asYesterday(Diaries.scores(-1, 4, -1, -1, 6, 5, -1));
    assertNormal(prediction, 5, Math.sqrt((4 + 1) / 2.0));
  }

  @Test
  void as_on_average_is_the_mean_give_or_take_the_sd_of_all_scores() {
    PredictiveDistribution prediction = Baselines.asOnAverage(Diaries.scores(2, -1, 4, 9));
    assertNormal(prediction, 5, Math.sqrt((9 + 1 + 16) / 2.0));
  }

  @Test
  void scores_at_a_bound_count_as_0_and_as_10() {
    assertNormal(Baselines.asOnAverage(Diaries.scores(0, 10)), 5, Math.sqrt(50));
    assertNormal(Baselines.asYesterday(Diaries.scores(0, 10)), 10, 10);
  }

  @Test
  void a_rule_that_never_erred_is_sure_to_a_tenth_of_a_point_and_not_surer() {
    assertNormal(Baselines.asYesterday(Diaries.scores(3, 3, 3)), 3, 0.1);
    assertNormal(Baselines.asOnAverage(Diaries.scores(3, 3, 3)), 3, 0.1);
  }
}
