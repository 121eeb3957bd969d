package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.series.DailySeries;
import allay.model.series.Score;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TruncatedNormalDistribution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayFilterTest {
  private static final Offset<Double> ROUNDING = within(1e-9);
  private static final int TRACKS = 2;
  private static final int DAYS = 6;

  /// The first day is the last that was fitted on; the filter runs over the other five.
  private static final DailySeries SERIES =
      new DailySeries(
          List.of(
              Diaries.track("sleep", 6, 5, -1, -1, 7, 4),
              Diaries.track("pain", 4, 6, 5, -1, -1, 3)),
          List.of(Diaries.input("walk", 1, 1, 2, 0, 1, 0, 1)));

  private final Observations data = new Observations(SERIES);
  private final State state = States.anyState(data, Prior.standard(data.regressors), 41);
  private final DenseGaussian joint = DenseDiary.of(state, data, Prior.standard(data.regressors));

  private PersonalDraw draw() {
    return new PersonalDraw(
        rows(state.sameDay, TRACKS),
        rows(state.nextDay, TRACKS),
        rows(state.inputSameDay, 1),
        rows(state.inputNextDay, 1),
        state.shockSd,
        state.driftSd,
        Arrays.copyOf(state.level, TRACKS),
        new double[0],
        Arrays.copyOf(state.deviation, TRACKS));
  }

  private static double[][] rows(double[] flat, int columns) {
    return IntStream.range(0, TRACKS)
        .mapToObj(k -> Arrays.copyOfRange(flat, k * columns, (k + 1) * columns))
        .toArray(double[][]::new);
  }

  /// Levels and scores of the first day, then every score given on days 2 to `t`.
  private int[] knownUntil(int t) {
    int half = DAYS * TRACKS;
    IntStream scores =
        IntStream.of(DenseDiary.scored(data))
            .filter(at -> at >= half + TRACKS && at < half + t * TRACKS);
    return IntStream.concat(IntStream.of(0, 1, half, half + 1), scores).toArray();
  }

  private double[] values(int[] at) {
    int half = DAYS * TRACKS;
    return IntStream.of(at)
        .mapToDouble(i -> i < half ? state.level[i] : state.score[i - half])
        .toArray();
  }

  private Score[] scores(int t) {
    return SERIES.tracks().stream().map(track -> track.scores().get(t)).toArray(Score[]::new);
  }

  private double[] dose(int t) {
    return new double[] {data.dose[t]};
  }

  /// Of a score of day t before anything of that day is known.
  private DenseGaussian expected(int t, int k) {
    int[] known = knownUntil(t);
    int score = (DAYS + t) * TRACKS + k;
    int[] both = IntStream.concat(IntStream.of(known), IntStream.of(score)).toArray();
    int[] first = IntStream.range(0, known.length).toArray();
    return joint.only(both).given(first, values(known));
  }

  @Test
  void every_day_s_prediction_is_that_of_the_dense_joint_given_the_days_before() {
    DayFilter filter = new DayFilter(draw());
    for (int t = 1; t < DAYS; t++) {
      filter.advance(dose(t - 1));
      for (int k = 0; k < TRACKS; k++) {
        DenseGaussian expected = expected(t, k);
        double doseNotYetKnown = state.inputSameDay[k] * data.dose[t];
        assertThat(filter.scoreMean(k))
            .as("day %d, track %d", t, k)
            .isCloseTo(expected.mean()[0] - doseNotYetKnown, ROUNDING);
        assertThat(filter.scoreSd(k))
            .as("day %d, track %d", t, k)
            .isCloseTo(expected.sd(0), ROUNDING);
      }
      filter.learn(dose(t), scores(t));
    }
  }

  @Test
  void the_weight_is_the_dense_density_of_all_scores_met() {
    DayFilter filter = new DayFilter(draw());
    for (int t = 1; t < DAYS; t++) {
      filter.advance(dose(t - 1));
      filter.learn(dose(t), scores(t));
    }
    int[] all = knownUntil(DAYS);
    int[] first = IntStream.range(0, 2 * TRACKS).toArray();
    int[] rest = IntStream.range(2 * TRACKS, all.length).toArray();
    double[] values = values(all);
    double expected =
        joint
            .only(all)
            .given(first, Arrays.copyOf(values, first.length))
            .logDensity(IntStream.of(rest).mapToDouble(i -> values[i]).toArray());
    assertThat(rest).hasSize(6);
    assertThat(filter.logWeight()).isCloseTo(expected, ROUNDING);
  }

  private static final double MEAN = 8 + 0.5 * 0.6;
  private static final double SD = Math.hypot(0.9, 0.3);

  /// One track, tomorrow's score N(8.3, 0.9^2 + 0.3^2).
  private static DayFilter oneTrack(boolean mirrored) {
    double[][] none = new double[1][0];
    DayFilter filter =
        new DayFilter(
            new PersonalDraw(
                new double[1][1],
                new double[][] {{0.5}},
                none,
                none,
                new double[] {0.9},
                new double[] {0.3},
                new double[] {mirrored ? 10 - 8 : 8},
                new double[0],
                new double[] {mirrored ? -0.6 : 0.6}));
    filter.advance(new double[0]);
    return filter;
  }

  @Test
  void a_score_at_the_ceiling_counts_by_its_probability_and_leaves_the_normal_cut_off_there() {
    DayFilter filter = oneTrack(false);
    filter.learn(new double[0], new Score[] {Score.of(10)});
    assertThat(filter.logWeight())
        .isCloseTo(Math.log(NormalDistribution.of(MEAN, SD).survivalProbability(10)), ROUNDING);
    TruncatedNormalDistribution cutOff =
        TruncatedNormalDistribution.of(MEAN, SD, 10, Double.POSITIVE_INFINITY);
    assertThat(filter.scoreMean(0)).isCloseTo(cutOff.getMean(), ROUNDING);
    assertThat(filter.scoreSd(0)).isCloseTo(Math.sqrt(cutOff.getVariance()), ROUNDING);
  }

  @Test
  void a_score_at_the_floor_is_the_mirror_image() {
    DayFilter ceiling = oneTrack(false);
    DayFilter floor = oneTrack(true);
    ceiling.learn(new double[0], new Score[] {Score.of(10)});
    floor.learn(new double[0], new Score[] {Score.of(0)});
    ceiling.advance(new double[0]);
    floor.advance(new double[0]);
    assertThat(floor.logWeight()).isCloseTo(ceiling.logWeight(), ROUNDING);
    assertThat(floor.scoreMean(0)).isCloseTo(10 - ceiling.scoreMean(0), ROUNDING);
    assertThat(floor.scoreSd(0)).isCloseTo(ceiling.scoreSd(0), ROUNDING);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.1})
  void a_leap_to_a_bound_that_the_draw_all_but_ruled_out_is_still_learned_from(double sd) {
    double[][] none = new double[1][0];
    double[] nothing = new double[0];
    double[][] still = new double[1][1];
    double[] sds = {sd};
    DayFilter filter =
        new DayFilter(
            new PersonalDraw(still, still, none, none, sds, sds, new double[] {9}, nothing, sds));
    filter.advance(nothing);
    filter.learn(nothing, new Score[] {Score.of(0)});
    assertThat(filter.logWeight()).isFinite().isLessThan(-1000);
    assertThat(filter.scoreMean(0)).isBetween(-0.1, 0.0);
    assertThat(filter.scoreSd(0)).isBetween(0.0, 0.1);
  }

  @Test
  void a_missing_score_changes_nothing() {
    DayFilter filter = oneTrack(false);
    filter.learn(new double[0], new Score[] {Score.missing()});
    assertThat(filter.logWeight()).isZero();
    assertThat(filter.scoreMean(0)).isCloseTo(MEAN, ROUNDING);
    assertThat(filter.scoreSd(0)).isCloseTo(SD, ROUNDING);
  }
}
