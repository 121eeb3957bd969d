package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.Quadrature;
import allay.model.Sample;
import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DriftTest {
  private static final int DRAWS = 200_000;

  /// Levels that step up and down by turns, so that their squared steps add up to `squares`: with
  /// 0.02 the levels decide, with 2 the tail of the prior does.
  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.3, 2})
  void the_centred_draw_follows_the_exact_density_given_the_levels(double squares) {
    int days = 15;
    Prior prior = Prior.standard(1);
    Track pain = new Track("pain", Diaries.nothing(days));
    Observations data = new Observations(new DailySeries(List.of(pain), List.of()));
    State state = new State(days, 1, 0);
    for (int t = 0; t < days; t++) {
      state.level[t] = 5 + (t % 2) * Math.sqrt(squares / (days - 1));
    }
    state.driftSd[0] = 0.15;
    Quadrature exact =
        Quadrature.of(
            tau ->
                -(days - 1) * Math.log(tau)
                    - squares / (2 * tau * tau)
                    - Math.pow(tau / Prior.DRIFT_SD_SCALE, 2) / 2,
            1e-3,
            1.5);
    Chance chance = Chance.of(15);
    Drift drift = new Drift(data, prior, chance);
    Sample.of(
            DRAWS,
            () -> {
              drift.drawCentred(state, chance);
              return state.driftSd[0];
            })
        .hasMeanAndVariance(exact.mean(), exact.variance());
  }

  private static final int TRACKS = 2;
  private static final Prior PRIOR = withTwiceTheDrift(Prior.standard(TRACKS));

  /// So that the diary has as much to say as the prior.
  private static Prior withTwiceTheDrift(Prior prior) {
    return new Prior(
        prior.carryOver(),
        prior.nextDay(),
        prior.sameDay(),
        prior.input(),
        prior.shockPrecision(),
        2 * prior.driftSdScale(),
        prior.firstLevel(),
        prior.firstDeviation());
  }

  private final Observations data =
      new Observations(
          new DailySeries(
              List.of(
                  Diaries.track("sleep", 6, 5, 4.5, 7, 3, 6),
                  Diaries.track("pain", 3, 4, 2, 5, 6.5, 4)),
              List.of(Diaries.input("walk", 1, 0, 1, 0, 2, 1, 0))));
  private final State start = farFromTheFirstLevel();

  private State farFromTheFirstLevel() {
    State state = States.anyState(data, PRIOR, 16);
    States.copy(new double[] {0.5, -0.6, 0.8, 0.3}, state.nextDay);
    Arrays.fill(state.driftSd, 0.1);
    return state;
  }

  /// H[t,k], what the level has moved since the first day in units of tau.
  private double path(int t, int k) {
    return (start.level[t * TRACKS + k] - start.level[k]) / start.driftSd[k];
  }

  @Test
  void the_non_centred_draw_of_first_level_and_tau_is_a_regression_of_the_scores_on_the_path() {
    Chance chance = Chance.of(17);
    DeviationPrecision precision = new DeviationPrecision(data, PRIOR);
    precision.refresh(start);
    Drift drift = new Drift(data, PRIOR, chance);
    double[][] draws = new double[DRAWS / 4][];
    for (int d = 0; d < draws.length; d++) {
      State state = States.copy(start);
      drift.drawNonCentred(state, precision, chance);
      draws[d] = new double[] {state.level[0], state.level[1], tau(state, 0), tau(state, 1)};
    }
    DenseGaussian.of(equations()).isWhatWasDrawn(draws);
  }

  /// With the sign that the path came out with.
  private double tau(State state, int k) {
    int last = data.days - 1;
    return (state.level[last * TRACKS + k] - state.level[k]) / path(last, k);
  }

  /// Unknown: level[1] of both tracks, then tau of both.
  private List<DenseGaussian.Equation> equations() {
    List<DenseGaussian.Equation> equations = new ArrayList<>();
    for (int k = 0; k < TRACKS; k++) {
      double levelSd = PRIOR.firstLevel().sd();
      double tauSd = PRIOR.driftSdScale();
      equations.add(equation(k, 1 / levelSd, 0, PRIOR.firstLevel().mean() / levelSd));
      equations.add(equation(k, 0, 1 / tauSd, 0));
      double firstSd = PRIOR.firstDeviation().sd();
      equations.add(equation(k, 1 / firstSd, 0, start.score[k] / firstSd));
    }
    for (int t = 1; t < data.days; t++) {
      for (int m = 0; m < TRACKS; m++) {
        equations.add(shock(t, m));
      }
    }
    return equations;
  }

  private static DenseGaussian.Equation equation(int k, double level, double tau, double target) {
    double[] row = new double[2 * TRACKS];
    row[k] = level;
    row[TRACKS + k] = tau;
    return new DenseGaussian.Equation(row, target);
  }

  /// Track m's shock of day t, in units of sigma, is standard normal.
  private DenseGaussian.Equation shock(int t, int m) {
    double[] row = new double[2 * TRACKS];
    double target = -start.inputSameDay[m] * data.dose[t];
    target -= start.inputNextDay[m] * data.dose[t - 1];
    for (int k = 0; k < TRACKS; k++) {
      double today = (m == k ? 1 : 0) - start.sameDay[m * TRACKS + k];
      double yesterday = start.nextDay[m * TRACKS + k];
      row[k] = (today - yesterday) / start.shockSd[m];
      row[TRACKS + k] = (today * path(t, k) - yesterday * path(t - 1, k)) / start.shockSd[m];
      target += today * start.score[t * TRACKS + k];
      target -= yesterday * start.score[(t - 1) * TRACKS + k];
    }
    return new DenseGaussian.Equation(row, target / start.shockSd[m]);
  }

  @Test
  void a_draw_leaves_tau_positive_and_scores_levels_and_deviations_in_keeping() {
    Chance chance = Chance.of(18);
    State state = States.copy(start);
    DeviationPrecision precision = new DeviationPrecision(data, PRIOR);
    precision.refresh(state);
    new Drift(data, PRIOR, chance).draw(state, precision, chance);
    assertThat(DoubleStream.of(state.driftSd)).allMatch(tau -> tau > 0);
    assertThat(state.score).isEqualTo(start.score);
    for (int at = 0; at < state.level.length; at++) {
      assertThat(state.level[at] + state.deviation[at]).isCloseTo(state.score[at], within(1e-12));
      assertThat(state.level[at]).isNotEqualTo(start.level[at]);
    }
  }
}
