package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.linear.Lanes;
import allay.model.series.DailySeries;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainStatesTest {
  private final Observations data =
      new Observations(
          new DailySeries(
              List.of(Diaries.track("sleep", 6, -1, 7), Diaries.track("pain", 3, 4, 0)),
              List.of(Diaries.input("walk", 1, 0, 1, 2), Diaries.input("breathing", 2, 1, 1, 0))));
  private final List<State> states = States.anyStates(data, Prior.standard(data.regressors), 4);

  @Test
  void each_chain_comes_out_of_its_lane_as_it_went_in() {
    ChainStates lanes = States.inLanes(data, states);
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      assertThat(lanes.state(lane)).usingRecursiveComparison().isEqualTo(states.get(lane));
    }
  }

  @Test
  void what_comes_out_is_a_copy() {
    ChainStates lanes = States.inLanes(data, states);
    lanes.state(2).level[0] = -99;
    assertThat(lanes.state(2)).usingRecursiveComparison().isEqualTo(states.get(2));
  }

  @Test
  void deviations_are_what_scores_have_beyond_levels() {
    ChainStates lanes = States.inLanes(data, states);
    for (int i = 0; i < lanes.level.length; i++) {
      lanes.level[i] = 0.25 * i;
      lanes.score[i] = 0.75 * i;
    }
    lanes.updateDeviations();
    for (int i = 0; i < lanes.level.length; i++) {
      assertThat(lanes.deviation[i]).isEqualTo(0.5 * i);
    }
  }
}
