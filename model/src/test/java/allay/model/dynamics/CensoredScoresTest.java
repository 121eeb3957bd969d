package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.Sample;
import allay.model.linear.Lanes;
import allay.model.series.DailySeries;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TruncatedNormalDistribution;
import org.junit.jupiter.api.Test;

class CensoredScoresTest {
  private static final int DAYS = 5;
  private static final int TRACKS = 2;

  private static Observations observations(double[] sleep, double... pain) {
    return new Observations(
        new DailySeries(
            List.of(Diaries.track("sleep", sleep), Diaries.track("pain", pain)),
            List.of(Diaries.input("walk", 1, 0, 1, 0, 2, 1))));
  }

  private static final double[] SLEEP = {0, 5, 10, -1, 0};

  private final Observations often = observations(SLEEP, 10, 10, 4, 0, 0);
  private final CensoredScores step = new CensoredScores();

  private static Prior prior(Observations data) {
    return Prior.standard(data.regressors);
  }

  private static List<State> states(Observations data, int seed) {
    return States.anyStates(data, prior(data), seed);
  }

  /// Of one score, given all levels and all other scores.
  private static DenseGaussian dense(Observations data, State state, int at) {
    int half = DAYS * TRACKS;
    int[] known = IntStream.range(0, 2 * half).filter(i -> i != half + at).toArray();
    double[] values =
        IntStream.of(known)
            .mapToDouble(i -> i < half ? state.level[i] : state.score[i - half])
            .toArray();
    return DenseDiary.of(state, data, prior(data)).given(known, values);
  }

  @Test
  void each_score_given_all_others_has_the_mean_and_sd_of_the_dense_joint() {
    List<State> states = states(often, 23);
    ChainStates lanes = States.inLanes(often, states);
    DeviationPrecision precision = States.precision(often, lanes);
    for (int at = 0; at < DAYS * TRACKS; at++) {
      step.readGivenOthers(lanes, precision, at);
      for (int lane = 0; lane < Lanes.COUNT; lane++) {
        DenseGaussian expected = dense(often, states.get(lane), at);
        Normal given = step.givenOthers(lane);
        assertThat(given.mean()).as("%d", at).isCloseTo(expected.mean()[0], within(1e-8));
        assertThat(given.sd()).as("%d", at).isCloseTo(expected.sd(0), within(1e-8));
      }
    }
  }

  @Test
  void scores_at_a_bound_are_always_drawn_beyond_it_and_the_others_stay() {
    LaneChances chances = new LaneChances(24);
    List<State> before = states(often, 23);
    ChainStates lanes = States.inLanes(often, before);
    for (int d = 0; d < 200; d++) {
      step.draw(often, lanes, States.precision(often, lanes), chances);
      for (int lane = 0; lane < Lanes.COUNT; lane++) {
        State after = lanes.state(lane);
        for (int at = 0; at < DAYS * TRACKS; at++) {
          switch (often.kind(at)) {
            case INSIDE, MISSING ->
                assertThat(after.score[at]).isEqualTo(before.get(lane).score[at]);
            case AT_FLOOR -> assertThat(after.score[at]).isNegative();
            case AT_CEILING -> assertThat(after.score[at]).isGreaterThan(10);
          }
          assertThat(after.deviation[at]).isEqualTo(after.score[at] - after.level[at]);
        }
      }
    }
  }

  @Test
  void a_lone_score_at_the_ceiling_has_the_moments_of_its_normal_cut_off_there() {
    Observations lone = observations(new double[] {6, 5, 7, 4, 5}, 4, 5, 10, 6, 5);
    isDrawnFrom(lone, 2 * TRACKS + 1, 10, Double.POSITIVE_INFINITY);
  }

  @Test
  void a_lone_score_at_the_floor_has_the_moments_of_its_normal_cut_off_there() {
    Observations lone = observations(new double[] {6, 5, 7, 4, 5}, 0, 5, 7, 6, 5);
    isDrawnFrom(lone, 1, Double.NEGATIVE_INFINITY, 0);
  }

  private void isDrawnFrom(Observations lone, int at, double low, double high) {
    List<State> around = states(lone, 25);
    ChainStates lanes = States.inLanes(lone, around);
    DeviationPrecision precision = States.precision(lone, lanes);
    LaneChances chances = new LaneChances(27);
    double[][] draws = new double[Lanes.COUNT][100_000];
    for (int d = 0; d < draws[0].length; d++) {
      step.draw(lone, lanes, precision, chances);
      for (int lane = 0; lane < Lanes.COUNT; lane++) {
        draws[lane][d] = lanes.score[Lanes.at(at, lane)];
      }
    }
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      DenseGaussian given = dense(lone, around.get(lane), at);
      TruncatedNormalDistribution exact =
          TruncatedNormalDistribution.of(given.mean()[0], given.sd(0), low, high);
      new Sample(draws[lane]).hasMeanAndVariance(exact.getMean(), exact.getVariance());
    }
  }
}
