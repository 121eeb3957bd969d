package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.linear.BlockTridiagonal;
import allay.model.random.Chance;
import allay.model.series.DailySeries;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Two tracks, six days, missing scores (a whole day among them), a score at a bound, an input: the
/// block against the dense joint Gaussian, conditioned on what is known.
class LevelsAndMissingScoresTest {
  private static final int DAYS = 6;
  private static final int TRACKS = 2;
  private static final Prior PRIOR = Prior.standard(TRACKS);

  private final Observations data =
      new Observations(
          new DailySeries(
              List.of(
                  Diaries.track("sleep", 6.2, 5.1, -1, -1, 4.4, 7.3),
                  Diaries.track("pain", 3.0, -1, 4.2, -1, 0, 2.5)),
              List.of(Diaries.input("walk", 1, 0, 1, 0, 2, 1, 0))));
  private final State state = States.anyState(data, PRIOR, 5);
  private final DenseGaussian expected = dense();

  /// Given every score that is not missing; the one at the bound at its present hidden value.
  private DenseGaussian dense() {
    int[] scored = DenseDiary.scored(data);
    double[] values =
        IntStream.of(scored).mapToDouble(at -> state.score[at - DAYS * TRACKS]).toArray();
    return DenseDiary.of(state, data, PRIOR).given(scored, values);
  }

  @Test
  void the_mean_equals_that_of_the_dense_joint_gaussian() {
    BlockTridiagonal block = filled();
    block.factor();
    block.solveMean();
    assertThat(inDenseOrder(block.vector())).containsExactly(expected.mean(), within(1e-9));
  }

  @Test
  void the_covariance_equals_that_of_the_dense_joint_gaussian() {
    int[] order = denseOrder();
    for (int j = 0; j < order.length; j++) {
      double[] column = inDenseOrder(covarianceColumn(order[j]));
      for (int i = 0; i < order.length; i++) {
        assertThat(column[i])
            .as("covariance %d, %d", i, j)
            .isCloseTo(expected.covariance().get(i, j), within(1e-9));
      }
    }
  }

  @Test
  void draws_have_that_mean_and_covariance() {
    Chance chance = Chance.of(11);
    LevelsAndMissingScores step = new LevelsAndMissingScores(data, PRIOR);
    DeviationPrecision precision = precision();
    double[][] draws = new double[40_000][];
    for (int d = 0; d < draws.length; d++) {
      step.draw(state, precision, chance);
      draws[d] = IntStream.concat(levels(), missing()).mapToDouble(this::unknown).toArray();
    }
    expected.isWhatWasDrawn(draws);
  }

  @Test
  void a_draw_leaves_the_scores_that_were_given() {
    State before = States.copy(state);
    Chance chance = Chance.of(12);
    new LevelsAndMissingScores(data, PRIOR).draw(state, precision(), chance);
    for (int at = 0; at < DAYS * TRACKS; at++) {
      boolean missing = data.kind(at / TRACKS, at % TRACKS) == Observations.Kind.MISSING;
      assertThat(state.score[at] == before.score[at]).isNotEqualTo(missing);
      assertThat(state.deviation[at]).isEqualTo(state.score[at] - state.level[at]);
    }
  }

  private static IntStream levels() {
    return IntStream.range(0, DAYS * TRACKS);
  }

  private IntStream missing() {
    return IntStream.range(DAYS * TRACKS, 2 * DAYS * TRACKS)
        .filter(at -> IntStream.of(DenseDiary.scored(data)).noneMatch(scored -> scored == at));
  }

  private double unknown(int at) {
    return at < DAYS * TRACKS ? state.level[at] : state.score[at - DAYS * TRACKS];
  }

  private DeviationPrecision precision() {
    DeviationPrecision precision = new DeviationPrecision(data, PRIOR);
    precision.refresh(state);
    return precision;
  }

  private BlockTridiagonal filled() {
    return new LevelsAndMissingScores(data, PRIOR).fill(state, precision());
  }

  private double[] covarianceColumn(int position) {
    BlockTridiagonal block = filled();
    block.factor();
    Arrays.fill(block.vector(), 0);
    block.vector()[position] = 1;
    block.solveMean();
    return block.vector();
  }

  /// Dense order: all levels day by day, then the missing scores day by day.
  private int[] denseOrder() {
    BlockTridiagonal block = filled();
    IntStream levels = levels().map(at -> block.vectorAt(at / TRACKS) + at % TRACKS);
    IntStream missing =
        IntStream.range(0, DAYS)
            .flatMap(t ->
                IntStream.range(0, data.missingTracks(t).length)
                    .map(i -> block.vectorAt(t) + TRACKS + i));
    return IntStream.concat(levels, missing).toArray();
  }

  private double[] inDenseOrder(double[] vector) {
    return IntStream.of(denseOrder()).mapToDouble(position -> vector[position]).toArray();
  }
}
