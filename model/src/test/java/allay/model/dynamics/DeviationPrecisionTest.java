package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.series.DailySeries;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Against the log density of the deviations as the model writes it down. It is quadratic, so
/// central differences are exact but for rounding.
class DeviationPrecisionTest {
  private static final int TRACKS = 3;
  private static final Prior PRIOR = Prior.standard(TRACKS);
  private static final Offset<Double> ROUNDING = within(1e-9);

  private final Observations data =
      new Observations(
          new DailySeries(
              List.of(
                  Diaries.track("sleep", 6, 5, 7, 4, 3),
                  Diaries.track("fear", 2, 3, 1, 2, 4),
                  Diaries.track("pain", 4, 6, 5, 5, 7)),
              List.of(Diaries.input("walk", 1, 0, 1, 2, 0, 1))));
  private final State state = States.anyState(data, PRIOR, 12);
  private final DeviationPrecision precision = refreshed();

  private DeviationPrecision refreshed() {
    DeviationPrecision fresh = new DeviationPrecision(data, PRIOR);
    fresh.refresh(States.anyState(data, PRIOR, 13));
    fresh.refresh(state);
    return fresh;
  }

  private double slope(int at) {
    JointLogDensity naive = new JointLogDensity(data, PRIOR);
    double up = naive.deviations(state, moved(at, 1));
    double down = naive.deviations(state, moved(at, -1));
    return (up - down) / 2;
  }

  private double[] moved(int at, double by) {
    double[] moved = state.deviation.clone();
    moved[at] += by;
    return moved;
  }

  private double gradient(double[] z, int at) {
    return precision.gradient(z, at / TRACKS, at % TRACKS);
  }

  @Test
  void the_gradient_is_the_slope_of_minus_the_log_density_on_every_day() {
    for (int at = 0; at < state.deviation.length; at++) {
      assertThat(gradient(state.deviation, at)).as("%d", at).isCloseTo(-slope(at), ROUNDING);
    }
  }

  @Test
  void blocks_and_couplings_say_how_the_gradient_changes_with_a_deviation() {
    for (int from = 0; from < state.deviation.length; from++) {
      for (int to = 0; to < state.deviation.length; to++) {
        double change = gradient(moved(from, 1), to) - gradient(state.deviation, to);
        assertThat(entry(to, from)).as("%d, %d", to, from).isCloseTo(change, ROUNDING);
      }
    }
  }

  private double entry(int row, int column) {
    int t = row / TRACKS;
    return switch (t - column / TRACKS) {
      case 0 -> precision.block(t, row % TRACKS, column % TRACKS);
      case 1 -> precision.coupling(row % TRACKS, column % TRACKS);
      case -1 -> precision.coupling(column % TRACKS, row % TRACKS);
      default -> 0;
    };
  }

  @Test
  void a_block_is_made_of_what_today_and_what_tomorrow_says() {
    assertThat(precision.block(2, 1, 0)).isEqualTo(precision.own(1, 0) + precision.before(1, 0));
    assertThat(precision.block(4, 1, 0)).isEqualTo(precision.own(1, 0));
    assertThat(precision.block(0, 1, 1))
        .isEqualTo(precision.firstPrecision() + precision.before(1, 1));
  }
}
