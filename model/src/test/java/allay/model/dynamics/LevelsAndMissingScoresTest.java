package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.LaneArrays;
import allay.model.linear.BlockPattern;
import allay.model.linear.BlockTridiagonal;
import allay.model.linear.Lanes;
import allay.model.series.DailySeries;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Two tracks, six days, missing scores (a whole day among them), a score at a bound, an input;
/// eight chains that differ in state and prior: the block against each chain's dense joint
/// Gaussian, conditioned on what is known.
class LevelsAndMissingScoresTest {
  private static final int DAYS = 6;
  private static final int TRACKS = 2;
  private static final int HALF = DAYS * TRACKS;

  private final Observations data =
      new Observations(
          new DailySeries(
              List.of(
                  Diaries.track("sleep", 6.2, 5.1, -1, -1, 4.4, 7.3),
                  Diaries.track("pain", 3.0, -1, 4.2, -1, 0, 2.5)),
              List.of(Diaries.input("walk", 1, 0, 1, 0, 2, 1, 0))));
  private final List<Prior> priors = Priors.cohorts(data.regressors, 5);
  private final PersonPrior prior = Priors.inLanes(priors, data.regressors);

  private List<State> states(LevelKind levelKind) {
    List<State> states = States.anyStates(data, Prior.standard(data.regressors), 5);
    return levelKind == LevelKind.DRIFTING
        ? states
        : states.stream().map(States::withConstantLevel).toList();
  }

  /// Given every score that is not missing, the one at the bound at its present hidden value, and
  /// the level where it is drawn elsewhere.
  private DenseGaussian dense(LevelKind levelKind, int lane) {
    State state = states(levelKind).get(lane);
    int[] scored = DenseDiary.scored(data);
    IntStream known =
        switch (levelKind) {
          case DRIFTING -> IntStream.of(scored);
          case CONSTANT -> IntStream.concat(IntStream.range(0, TRACKS), IntStream.of(scored));
        };
    int[] at = known.toArray();
    double[] values = IntStream.of(at).mapToDouble(i -> unknown(state, i)).toArray();
    DenseGaussian joint = DenseDiary.of(state, data, priors.get(lane), levelKind);
    DenseGaussian given = joint.given(at, values);
    return levelKind == LevelKind.DRIFTING ? given : given.only(last(given, missing().length));
  }

  /// Behind the copies of the constant level.
  private static int[] last(DenseGaussian gaussian, int count) {
    int size = gaussian.mean().length;
    return IntStream.range(size - count, size).toArray();
  }

  @ParameterizedTest
  @EnumSource
  void the_mean_equals_that_of_the_dense_joint_gaussian(LevelKind levelKind) {
    BlockTridiagonal block = factored(levelKind);
    LaneArrays.takeMean(block);
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      assertThat(inDenseOrder(block, levelKind, lane))
          .containsExactly(dense(levelKind, lane).mean(), within(1e-8));
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_covariance_equals_that_of_the_dense_joint_gaussian(LevelKind levelKind) {
    List<DenseGaussian> dense =
        IntStream.range(0, Lanes.COUNT).mapToObj(lane -> dense(levelKind, lane)).toList();
    int[] order = denseOrder(levelKind);
    for (int j = 0; j < order.length; j++) {
      BlockTridiagonal block = covarianceColumn(levelKind, order[j]);
      for (int lane = 0; lane < Lanes.COUNT; lane++) {
        double[] column = inDenseOrder(block, levelKind, lane);
        for (int i = 0; i < order.length; i++) {
          assertThat(column[i])
              .as("lane %d: covariance %d, %d", lane, i, j)
              .isCloseTo(dense.get(lane).covariance().get(i, j), within(1e-8));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void draws_have_that_mean_and_covariance(LevelKind levelKind) {
    LaneChances chances = new LaneChances(11);
    LevelsAndMissingScores step = step(levelKind);
    ChainStates lanes = States.inLanes(data, states(levelKind));
    DeviationPrecision precision = States.precision(data, lanes);
    double[][][] draws = new double[Lanes.COUNT][20_000][];
    for (int d = 0; d < 20_000; d++) {
      step.draw(data, prior, lanes, precision, chances);
      for (int lane = 0; lane < Lanes.COUNT; lane++) {
        State state = lanes.state(lane);
        draws[lane][d] = unknowns(levelKind).mapToDouble(at -> unknown(state, at)).toArray();
      }
    }
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      dense(levelKind, lane).isWhatWasDrawn(draws[lane]);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_draw_leaves_the_scores_that_were_given(LevelKind levelKind) {
    List<State> before = states(levelKind);
    ChainStates lanes = States.inLanes(data, before);
    step(levelKind).draw(data, prior, lanes, States.precision(data, lanes), new LaneChances(12));
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      State after = lanes.state(lane);
      for (int at = 0; at < HALF; at++) {
        boolean missing = data.kind(at) == Observations.Kind.MISSING;
        assertThat(after.score[at] == before.get(lane).score[at]).isNotEqualTo(missing);
        assertThat(after.level[at] == before.get(lane).level[at])
            .isEqualTo(levelKind == LevelKind.CONSTANT);
        assertThat(after.deviation[at]).isEqualTo(after.score[at] - after.level[at]);
      }
    }
  }

  private LevelsAndMissingScores step(LevelKind levelKind) {
    return new LevelsAndMissingScores(data.regressors, levelKind, DAYS);
  }

  /// What the step draws: levels day by day, if they drift, then the missing scores day by day.
  private IntStream unknowns(LevelKind levelKind) {
    IntStream missing = IntStream.of(missing());
    return levelKind == LevelKind.DRIFTING
        ? IntStream.concat(IntStream.range(0, HALF), missing)
        : missing;
  }

  private int[] missing() {
    return IntStream.range(HALF, 2 * HALF)
        .filter(at -> IntStream.of(DenseDiary.scored(data)).noneMatch(scored -> scored == at))
        .toArray();
  }

  private static double unknown(State state, int at) {
    return at < HALF ? state.level[at] : state.score[at - HALF];
  }

  private BlockTridiagonal factored(LevelKind levelKind) {
    ChainStates lanes = States.inLanes(data, states(levelKind));
    return step(levelKind).factor(data, prior, lanes, States.precision(data, lanes));
  }

  private BlockTridiagonal covarianceColumn(LevelKind levelKind, int position) {
    BlockTridiagonal block = factored(levelKind);
    Arrays.fill(block.vector(), 0);
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      block.vector()[Lanes.at(position, lane)] = 1;
    }
    LaneArrays.takeMean(block);
    return block;
  }

  /// Where each unknown, in the order of `unknowns`, stands in the block's vector.
  private int[] denseOrder(LevelKind levelKind) {
    boolean drifting = levelKind == LevelKind.DRIFTING;
    BlockPattern pattern = drifting ? data.levelsAndMissing : data.missingAlone;
    int before = drifting ? TRACKS : 0;
    IntStream levels =
        IntStream.range(0, drifting ? HALF : 0)
            .map(at -> pattern.vectorAt(at / TRACKS) + at % TRACKS);
    IntStream missing =
        IntStream.range(0, DAYS)
            .flatMap(t ->
                IntStream.range(0, data.missingTracks(t).length)
                    .map(i -> pattern.vectorAt(t) + before + i));
    return IntStream.concat(levels, missing).toArray();
  }

  private double[] inDenseOrder(BlockTridiagonal block, LevelKind levelKind, int lane) {
    return IntStream.of(denseOrder(levelKind))
        .mapToDouble(position -> block.vector()[Lanes.at(position, lane)])
        .toArray();
  }
}
