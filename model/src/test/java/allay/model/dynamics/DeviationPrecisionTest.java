package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.LaneArrays;
import allay.model.linear.Lanes;
import allay.model.series.DailySeries;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Eight states against the log density of the deviations as the model writes it down. It is
/// quadratic, so central differences are exact but for rounding.
class DeviationPrecisionTest {
  private static final int TRACKS = 3;
  private static final Offset<Double> ROUNDING = within(1e-8);

  private final Observations data =
      new Observations(
          new DailySeries(
              List.of(
                  Diaries.track("sleep", 6, 5, 7, 4, 3),
                  Diaries.track("fear", 2, 3, 1, 2, 4),
                  Diaries.track("pain", 4, 6, 5, 5, 7)),
              List.of(Diaries.input("walk", 1, 0, 1, 2, 0, 1))));
  private final Prior prior = Prior.standard(data.regressors);
  private final List<State> states = States.anyStates(data, prior, 12);
  private final DeviationPrecision precision = refreshed();

  /// After another person's longer diary.
  private DeviationPrecision refreshed() {
    Observations longer =
        new Observations(
            new DailySeries(
                List.of(
                    Diaries.track("sleep", 6, 5, 7, 4, 3, 1),
                    Diaries.track("fear", 2, 3, 1, 2, 4, 1),
                    Diaries.track("pain", 4, 6, 5, 5, 7, 1)),
                List.of(Diaries.input("walk", 1, 0, 1, 2, 0, 1, 1))));
    DeviationPrecision fresh = new DeviationPrecision(data.regressors, longer.days);
    fresh.refresh(longer, States.inLanes(longer, States.anyStates(longer, prior, 13)));
    fresh.refresh(data, States.inLanes(data, states));
    return fresh;
  }

  private double slope(int lane, int at) {
    JointLogDensity naive = new JointLogDensity(data, prior, LevelKind.DRIFTING);
    double up = naive.deviations(states.get(lane), moved(lane, at, 1));
    double down = naive.deviations(states.get(lane), moved(lane, at, -1));
    return (up - down) / 2;
  }

  private double[] moved(int lane, int at, double by) {
    double[] moved = states.get(lane).deviation.clone();
    moved[at] += by;
    return moved;
  }

  private double gradient(double[] z, int at, int lane) {
    double[] pull = new double[Lanes.COUNT];
    precision.pull(LaneArrays.of(_ -> z), at / TRACKS, at % TRACKS, pull);
    return -pull[lane];
  }

  @Test
  void the_gradient_is_the_slope_of_minus_the_log_density_on_every_day() {
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      double[] z = states.get(lane).deviation;
      for (int at = 0; at < z.length; at++) {
        assertThat(gradient(z, at, lane)).as("%d", at).isCloseTo(-slope(lane, at), ROUNDING);
      }
    }
  }

  @Test
  void the_rows_say_how_the_gradient_changes_with_a_deviation() {
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      double[] z = states.get(lane).deviation;
      for (int from = 0; from < z.length; from++) {
        for (int to = 0; to < z.length; to++) {
          double change = gradient(moved(lane, from, 1), to, lane) - gradient(z, to, lane);
          assertThat(entry(to, from, lane)).as("%d, %d", to, from).isCloseTo(change, ROUNDING);
        }
      }
    }
  }

  private double entry(int row, int column, int lane) {
    int t = row / TRACKS;
    int i = row % TRACKS;
    int j = column % TRACKS;
    int away = column / TRACKS - t;
    return Math.abs(away) > 1 ? 0 : inRows(t, i, (1 + away) * TRACKS + j, lane);
  }

  private double inRows(int t, int i, int column, int lane) {
    return precision.rows(t)[Lanes.at(i * 3 * TRACKS + column, lane)];
  }

  private static double at(double[] matrix, int i, int j, int lane) {
    return matrix[Lanes.at(i * TRACKS + j, lane)];
  }

  @Test
  void a_block_is_made_of_what_today_and_what_tomorrow_says() {
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      double own = at(precision.own(), 1, 0, lane);
      double before = at(precision.before(), 1, 0, lane);
      assertThat(inRows(2, 1, TRACKS, lane)).isEqualTo(own + before);
      assertThat(inRows(4, 1, TRACKS, lane)).isEqualTo(own);
      assertThat(inRows(0, 1, TRACKS + 1, lane))
          .isEqualTo(Prior.FIRST_DEVIATION.precision() + at(precision.before(), 1, 1, lane));
    }
  }
}
