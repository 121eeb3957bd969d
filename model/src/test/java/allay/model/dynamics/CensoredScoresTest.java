package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.Sample;
import allay.model.random.Chance;
import allay.model.series.DailySeries;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TruncatedNormalDistribution;
import org.junit.jupiter.api.Test;

class CensoredScoresTest {
  private static final int DAYS = 5;
  private static final int TRACKS = 2;
  private static final Prior PRIOR = Prior.standard(TRACKS);

  private static Observations observations(double[] sleep, double... pain) {
    return new Observations(
        new DailySeries(
            List.of(Diaries.track("sleep", sleep), Diaries.track("pain", pain)),
            List.of(Diaries.input("walk", 1, 0, 1, 0, 2, 1))));
  }

  private static final double[] SLEEP = {0, 5, 10, -1, 0};

  private final Observations often = observations(SLEEP, 10, 10, 4, 0, 0);
  private final State state = States.anyState(often, PRIOR, 23);

  private static DeviationPrecision precision(Observations data, State state) {
    DeviationPrecision precision = new DeviationPrecision(data, PRIOR);
    precision.refresh(state);
    return precision;
  }

  /// Of one score, given all levels and all other scores.
  private static DenseGaussian dense(Observations data, State state, int at) {
    int half = DAYS * TRACKS;
    int[] known = IntStream.range(0, 2 * half).filter(i -> i != half + at).toArray();
    double[] values =
        IntStream.of(known)
            .mapToDouble(i -> i < half ? state.level[i] : state.score[i - half])
            .toArray();
    return DenseDiary.of(state, data, PRIOR).given(known, values);
  }

  @Test
  void each_score_given_all_others_has_the_mean_and_sd_of_the_dense_joint() {
    for (int at = 0; at < DAYS * TRACKS; at++) {
      DenseGaussian expected = dense(often, state, at);
      CensoredScores.Normal given =
          CensoredScores.given(state, precision(often, state), at / TRACKS, at % TRACKS);
      assertThat(given.mean()).as("%d", at).isCloseTo(expected.mean()[0], within(1e-9));
      assertThat(given.sd()).as("%d", at).isCloseTo(expected.sd(0), within(1e-9));
    }
  }

  @Test
  void scores_at_a_bound_are_always_drawn_beyond_it_and_the_others_stay() {
    Chance chance = Chance.of(24);
    CensoredScores step = new CensoredScores(often);
    State before = States.copy(state);
    for (int d = 0; d < 1_000; d++) {
      step.draw(state, precision(often, state), chance);
      for (int at = 0; at < DAYS * TRACKS; at++) {
        switch (often.kind(at / TRACKS, at % TRACKS)) {
          case INSIDE, MISSING -> assertThat(state.score[at]).isEqualTo(before.score[at]);
          case AT_FLOOR -> assertThat(state.score[at]).isNegative();
          case AT_CEILING -> assertThat(state.score[at]).isGreaterThan(10);
        }
        assertThat(state.deviation[at]).isEqualTo(state.score[at] - state.level[at]);
      }
    }
  }

  @Test
  void a_lone_score_at_the_ceiling_has_the_moments_of_its_normal_cut_off_there() {
    Observations lone = observations(new double[] {6, 5, 7, 4, 5}, 4, 5, 10, 6, 5);
    State around = States.anyState(lone, PRIOR, 25);
    int at = 2 * TRACKS + 1;
    DenseGaussian given = dense(lone, around, at);
    TruncatedNormalDistribution exact =
        TruncatedNormalDistribution.of(given.mean()[0], given.sd(0), 10, Double.POSITIVE_INFINITY);
    drawn(lone, around, at).hasMeanAndVariance(exact.getMean(), exact.getVariance());
  }

  @Test
  void a_lone_score_at_the_floor_has_the_moments_of_its_normal_cut_off_there() {
    Observations lone = observations(new double[] {6, 5, 7, 4, 5}, 0, 5, 7, 6, 5);
    State around = States.anyState(lone, PRIOR, 26);
    int at = 1;
    DenseGaussian given = dense(lone, around, at);
    TruncatedNormalDistribution exact =
        TruncatedNormalDistribution.of(given.mean()[0], given.sd(0), Double.NEGATIVE_INFINITY, 0);
    drawn(lone, around, at).hasMeanAndVariance(exact.getMean(), exact.getVariance());
  }

  private static Sample drawn(Observations data, State state, int at) {
    Chance chance = Chance.of(27);
    CensoredScores step = new CensoredScores(data);
    DeviationPrecision precision = precision(data, state);
    return Sample.of(
        100_000,
        () -> {
          step.draw(state, precision, chance);
          return state.score[at];
        });
  }
}
