package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.random.Chance;
import allay.model.series.Score;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/// Held against the Kalman filter, which is held against a dense Gaussian.
class ContinuationTest {
  private static final int TRACKS = 3;
  private static final double[] DOSES_BEFORE = {0.4};
  private static final double[] DOSES = {-0.6};

  private final Chance chance = Chance.of(17);
  private final PersonalDraw draw = wandering(Draws.random(TRACKS, new SplittableRandom(8)));

  private static PersonalDraw wandering(PersonalDraw draw) {
    return new PersonalDraw(
        draw.sameDay(),
        draw.nextDay(),
        draw.inputSameDay(),
        draw.inputNextDay(),
        draw.shockSd(),
        new double[] {0.5, 0.8, 0.3},
        new double[] {5, 4, 6},
        new double[0],
        new double[] {0.5, -1, 0.2});
  }

  private static NewDay day(Score... scores) {
    return NewDay.of(DOSES, scores);
  }

  private DayFilter filtered(NewDay... days) {
    DayFilter filter = new DayFilter(draw);
    double[] before = DOSES_BEFORE;
    for (NewDay day : days) {
      filter.advance(before);
      filter.learn(day.doses(), day.scores());
      before = day.doses();
    }
    return filter;
  }

  private double mean(ToDoubleFunction<Continuation> number, int times, NewDay... days) {
    double sum = 0;
    for (int i = 0; i < times; i++) {
      sum += number.applyAsDouble(Continuation.of(draw, DOSES_BEFORE, List.of(days), chance));
    }
    return sum / times;
  }

  @Test
  void a_day_inside_the_scale_is_weighed_by_its_exact_density() {
    NewDay whole = day(Score.of(5.5), Score.of(3), Score.of(6.5));
    NewDay gap = day(Score.of(5.5), Score.missing(), Score.of(7));
    for (NewDay day : List.of(whole, gap)) {
      assertThat(Continuation.of(draw, DOSES_BEFORE, List.of(day), chance).logWeight())
          .isCloseTo(filtered(day).logWeight(), within(1e-10));
    }
  }

  @Test
  void one_score_at_a_bound_is_weighed_by_its_exact_probability() {
    NewDay floor = day(Score.of(5.5), Score.of(3), Score.of(0));
    NewDay ceiling = day(Score.missing(), Score.of(3), Score.of(10));
    for (NewDay day : List.of(floor, ceiling)) {
      assertThat(Continuation.of(draw, DOSES_BEFORE, List.of(day), chance).logWeight())
          .isCloseTo(filtered(day).logWeight(), within(1e-10));
    }
  }

  @Test
  void a_day_without_scores_weighs_nothing() {
    NewDay nothing = day(Score.missing(), Score.missing(), Score.missing());
    assertThat(Continuation.of(draw, DOSES_BEFORE, List.of(nothing), chance).logWeight()).isZero();
  }

  /// Holds only if levels and deviations are drawn as the scores of the first day say.
  @Test
  void over_several_days_the_mean_weight_is_the_density() {
    NewDay[] days = {
      day(Score.of(7), Score.missing(), Score.of(5)),
      day(Score.of(6), Score.of(4.5), Score.missing()),
      day(Score.of(6), Score.of(5), Score.of(4))
    };
    double density = Math.exp(filtered(days).logWeight());
    assertThat(mean(carried -> Math.exp(carried.logWeight()), 200_000, days) / density)
        .isCloseTo(1, within(0.02));
  }

  @Test
  void two_scores_at_bounds_have_their_joint_probability_on_average() {
    NewDay bounds = day(Score.of(10), Score.of(0), Score.missing());
    NewDay open = day(Score.missing(), Score.missing(), Score.missing());
    double both =
        mean(carried -> score(carried, 0) >= 10 && score(carried, 1) <= 0 ? 1 : 0, 1_000_000, open);
    assertThat(mean(carried -> Math.exp(carried.logWeight()), 20_000, bounds) / both)
        .isCloseTo(1, within(6 / Math.sqrt(1_000_000 * both)));
  }

  private static double score(Continuation carried, int k) {
    PersonalDraw last = carried.draw(new double[0]);
    return last.levelNow()[k] + last.deviationNow()[k];
  }

  @Test
  void level_and_deviation_sum_to_the_score_and_a_bound_is_kept() {
    NewDay day = day(Score.of(8), Score.of(0), Score.of(10));
    for (int i = 0; i < 100; i++) {
      Continuation carried = Continuation.of(draw, DOSES_BEFORE, List.of(day, day), chance);
      assertThat(score(carried, 0)).isCloseTo(8, within(1e-12));
      assertThat(score(carried, 1)).isLessThanOrEqualTo(0);
      assertThat(score(carried, 2)).isGreaterThanOrEqualTo(10);
      assertThat(carried.levels()[1]).isEqualTo(carried.draw(new double[0]).levelNow());
    }
  }

  @Test
  void a_missing_score_is_foretold_as_the_filter_does() {
    NewDay day = day(Score.of(8), Score.missing(), Score.of(3));
    DayFilter filter = filtered(day);
    double mean = mean(carried -> score(carried, 1), 100_000, day);
    assertThat(mean).isCloseTo(filter.scoreMean(1), within(5 * filter.scoreSd(1) / 316));
    double variance =
        mean(carried -> Math.pow(score(carried, 1) - filter.scoreMean(1), 2), 100_000, day);
    assertThat(Math.sqrt(variance) / filter.scoreSd(1)).isCloseTo(1, within(0.015));
  }
}
