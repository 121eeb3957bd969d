package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.linear.Lanes;
import allay.model.series.DailySeries;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Eight chains that differ in state and prior, each against its dense joint Gaussian given all
/// scores, missing and hidden ones at their present values.
class ConstantLevelTest {
  private static final int DRAWS = 20_000;
  private static final int TRACKS = 3;

  private final Observations data =
      new Observations(
          new DailySeries(
              List.of(
                  Diaries.track("sleep", 6.2, 5.1, -1, 4.4, 7.3),
                  Diaries.track("fear", 2, 3.5, 0, 1, 4),
                  Diaries.track("pain", 3.0, -1, 4.2, 10, 2.5)),
              List.of(Diaries.input("walk", 1, 0, 1, 0, 2, 1))));
  private final List<Prior> priors = Priors.cohorts(data.regressors, 6);
  private final PersonPrior prior = Priors.inLanes(priors, data.regressors);
  private final List<State> start =
      States.anyStates(data, Prior.standard(data.regressors), 6).stream()
          .map(States::withConstantLevel)
          .toList();

  private DenseGaussian dense(int lane) {
    int half = data.days * TRACKS;
    return DenseDiary.of(start.get(lane), data, priors.get(lane), LevelKind.CONSTANT)
        .only(
            IntStream.concat(IntStream.range(0, TRACKS), IntStream.range(half, 2 * half)).toArray())
        .given(IntStream.range(TRACKS, TRACKS + half).toArray(), start.get(lane).score);
  }

  @Test
  void the_level_is_drawn_from_its_gaussian_given_all_scores() {
    ChainStates lanes = States.inLanes(data, start);
    DeviationPrecision precision = States.precision(data, lanes);
    ConstantLevel step = new ConstantLevel(data.regressors, data.days);
    LaneChances chances = new LaneChances(31);
    double[][][] draws = new double[Lanes.COUNT][DRAWS][TRACKS];
    for (int d = 0; d < DRAWS; d++) {
      step.draw(data, prior, lanes, precision, chances);
      for (int lane = 0; lane < Lanes.COUNT; lane++) {
        for (int k = 0; k < TRACKS; k++) {
          draws[lane][d][k] = lanes.level[Lanes.at(k, lane)];
        }
      }
    }
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      dense(lane).isWhatWasDrawn(draws[lane]);
    }
  }

  @Test
  void every_day_has_the_same_level_and_scores_stay() {
    ChainStates lanes = States.inLanes(data, start);
    new ConstantLevel(data.regressors, data.days)
        .draw(data, prior, lanes, States.precision(data, lanes), new LaneChances(32));
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      State after = lanes.state(lane);
      assertThat(after.score).isEqualTo(start.get(lane).score);
      for (int at = 0; at < after.level.length; at++) {
        assertThat(after.level[at]).isEqualTo(after.level[at % TRACKS]);
        assertThat(after.level[at]).isNotEqualTo(start.get(lane).level[at]);
        assertThat(after.deviation[at]).isEqualTo(after.score[at] - after.level[at]);
      }
    }
  }
}
