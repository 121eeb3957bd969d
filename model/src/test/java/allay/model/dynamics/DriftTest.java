package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.Quadrature;
import allay.model.Sample;
import allay.model.linear.Lanes;
import allay.model.series.DailySeries;
import allay.model.series.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Eight chains that differ in state and prior.
class DriftTest {
  private static final int DRAWS = 100_000;

  /// Levels that step up and down by turns, so that their squared steps add up to `squares` times a
  /// factor of each chain's own: with 0.02 the levels decide, with 2 the tail of the prior does.
  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.3, 2})
  void the_centred_draw_follows_the_exact_density_given_the_levels(double squares) {
    int days = 15;
    Track pain = new Track("pain", Diaries.nothing(days));
    Observations one = new Observations(new DailySeries(List.of(pain), List.of()));
    Prior prior = Prior.standard(one.regressors);
    ChainStates lanes = new ChainStates(days, one.regressors);
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      State state = new State(days, 1, 0);
      for (int t = 0; t < days; t++) {
        state.level[t] = 5 + (t % 2) * Math.sqrt(ofLane(squares, lane) / (days - 1));
      }
      state.driftSd[0] = 0.15;
      lanes.load(lane, state);
    }
    Drift drift = new Drift(one.regressors, days);
    LaneChances chances = new LaneChances(15);
    double[][] draws = new double[Lanes.COUNT][DRAWS];
    for (int d = 0; d < DRAWS; d++) {
      drift.drawCentred(one, PersonPrior.of(prior, one.regressors), lanes, chances);
      for (int lane = 0; lane < Lanes.COUNT; lane++) {
        draws[lane][d] = lanes.driftSd[lane];
      }
    }
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      double sum = ofLane(squares, lane);
      Quadrature exact =
          Quadrature.of(
              tau ->
                  -(days - 1) * Math.log(tau)
                      - sum / (2 * tau * tau)
                      - Math.pow(tau / Prior.DRIFT_SD.scale(), 2) / 2,
              1e-3,
              1.5);
      new Sample(draws[lane]).hasMeanAndVariance(exact.mean(), exact.variance());
    }
  }

  private static double ofLane(double squares, int lane) {
    return squares * (1 + 0.1 * lane);
  }

  private static final int TRACKS = 2;

  /// Twice the default, so that the diary has as much to say as the prior.
  private static final ScalePrior.HalfNormal HALF_NORMAL =
      new ScalePrior.HalfNormal(2 * Prior.DRIFT_SD.scale());

  private final Observations data =
      new Observations(
          new DailySeries(
              List.of(
                  Diaries.track("sleep", 6, 5, 4.5, 7, 3, 6),
                  Diaries.track("pain", 3, 4, 2, 5, 6.5, 4)),
              List.of(Diaries.input("walk", 1, 0, 1, 0, 2, 1, 0))));
  private final List<Prior> priors = Priors.cohorts(data.regressors, 16);
  private final PersonPrior cohorts = Priors.inLanes(priors, data.regressors);
  private final PersonPrior halfNormal =
      new PersonPrior(
          cohorts.coefficientMean(),
          cohorts.coefficientPrecision(),
          cohorts.levelMean(),
          cohorts.levelPrecision(),
          cohorts.shockSd(),
          HALF_NORMAL);
  private final List<State> starts =
      IntStream.range(0, Lanes.COUNT).mapToObj(this::farFromTheFirstLevel).toList();

  private State farFromTheFirstLevel(int lane) {
    State state = States.anyState(data, Prior.standard(data.regressors), 16 + 100 * lane);
    States.copy(new double[] {0.5, -0.6 + 0.05 * lane, 0.8, 0.3}, state.nextDay);
    Arrays.fill(state.driftSd, 0.1 + 0.01 * lane);
    return state;
  }

  /// H[t,k], what the level has moved since the first day in units of tau.
  private static double path(State state, int t, int k) {
    return (state.level[t * TRACKS + k] - state.level[k]) / state.driftSd[k];
  }

  @Test
  void the_non_centred_draw_of_first_level_and_tau_is_a_regression_of_the_scores_on_the_path() {
    LaneChances chances = new LaneChances(17);
    ChainStates lanes = States.inLanes(data, starts);
    DeviationPrecision precision = States.precision(data, lanes);
    Drift drift = new Drift(data.regressors, data.days);
    double[][][] draws = new double[Lanes.COUNT][DRAWS / 4][];
    for (int d = 0; d < DRAWS / 4; d++) {
      States.load(starts, lanes);
      drift.drawNonCentred(data, halfNormal, lanes, precision, chances);
      for (int lane = 0; lane < Lanes.COUNT; lane++) {
        State state = lanes.state(lane);
        draws[lane][d] =
            new double[] {state.level[0], state.level[1], tau(state, lane, 0), tau(state, lane, 1)};
      }
    }
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      List<DenseGaussian.Equation> equations = equations(lane);
      for (int k = 0; k < TRACKS; k++) {
        equations.add(equation(k, 0, 1 / HALF_NORMAL.scale(), 0));
      }
      DenseGaussian.of(equations).isWhatWasDrawn(draws[lane]);
    }
  }

  /// With the sign that the path came out with.
  private double tau(State state, int lane, int k) {
    int last = data.days - 1;
    return (state.level[last * TRACKS + k] - state.level[k]) / path(starts.get(lane), last, k);
  }

  /// Unknown: level[1] of both tracks, then tau of both; the prior of tau aside.
  private List<DenseGaussian.Equation> equations(int lane) {
    State start = starts.get(lane);
    List<DenseGaussian.Equation> equations = new ArrayList<>();
    for (int k = 0; k < TRACKS; k++) {
      Normal level = priors.get(lane).firstLevel()[k];
      equations.add(equation(k, 1 / level.sd(), 0, level.mean() / level.sd()));
      double firstSd = Prior.FIRST_DEVIATION.sd();
      equations.add(equation(k, 1 / firstSd, 0, start.score[k] / firstSd));
    }
    for (int t = 1; t < data.days; t++) {
      for (int m = 0; m < TRACKS; m++) {
        equations.add(shock(start, t, m));
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
  private DenseGaussian.Equation shock(State start, int t, int m) {
    double[] row = new double[2 * TRACKS];
    double target = -start.inputSameDay[m] * data.dose[t];
    target -= start.inputNextDay[m] * data.dose[t - 1];
    for (int k = 0; k < TRACKS; k++) {
      double today = (m == k ? 1 : 0) - start.sameDay[m * TRACKS + k];
      double yesterday = start.nextDay[m * TRACKS + k];
      row[k] = (today - yesterday) / start.shockSd[m];
      row[TRACKS + k] =
          (today * path(start, t, k) - yesterday * path(start, t - 1, k)) / start.shockSd[m];
      target += today * start.score[t * TRACKS + k];
      target -= yesterday * start.score[(t - 1) * TRACKS + k];
    }
    return new DenseGaussian.Equation(row, target / start.shockSd[m]);
  }

  /// Drawn by turns, first level and tau visit their joint posterior: the regression's Gaussian
  /// times the log-normal priors of tau, on a grid of both.
  @Test
  void under_a_log_normal_prior_the_non_centred_draws_visit_the_regression_times_that_prior() {
    LaneChances chances = new LaneChances(18);
    ChainStates lanes = States.inLanes(data, starts);
    DeviationPrecision precision = States.precision(data, lanes);
    Drift drift = new Drift(data.regressors, data.days);
    double[][][] draws = new double[Lanes.COUNT][2 * TRACKS][DRAWS];
    for (int d = 0; d < DRAWS; d++) {
      drift.drawNonCentred(data, cohorts, lanes, precision, chances);
      for (int lane = 0; lane < Lanes.COUNT; lane++) {
        for (int k = 0; k < TRACKS; k++) {
          draws[lane][k][d] = lanes.level[Lanes.at(k, lane)];
          draws[lane][TRACKS + k][d] = lanes.driftSd[Lanes.at(k, lane)];
        }
      }
    }
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      DenseGaussian regression = DenseGaussian.of(equations(lane));
      Grid tau = Grid.of(regression.only(2, 3), priors.get(lane));
      double[] level = levels(regression, tau);
      for (int k = 0; k < TRACKS; k++) {
        new Sample(draws[lane][TRACKS + k]).hasMeanAndVariance(tau.mean(k), tau.variance(k));
        new Sample(draws[lane][k]).hasExpectation("level", draw -> draw, level[k]);
      }
    }
  }

  /// Means of level[1], linear in those of tau.
  private static double[] levels(DenseGaussian regression, Grid tau) {
    return regression.given(new int[] {2, 3}, new double[] {tau.mean(0), tau.mean(1)}).mean();
  }

  /// Moments of both tau on a grid of their logarithms.
  private record Grid(double mass, double[] first, double[] second) {
    private static final int POINTS = 400;

    static Grid of(DenseGaussian regression, Prior prior) {
      DMatrixRMaj precision = new DMatrixRMaj(2, 2);
      assertThat(CommonOps_DDRM.invert(regression.covariance(), precision)).isTrue();
      double[] first = new double[2];
      double[] second = new double[2];
      double mass = 0;
      for (int i = 0; i <= POINTS; i++) {
        for (int j = 0; j <= POINTS; j++) {
          double[] log = {-6 + 8.0 * i / POINTS, -6 + 8.0 * j / POINTS};
          double weight = Math.exp(logWeight(log, regression, precision, prior));
          mass += weight;
          for (int k = 0; k < 2; k++) {
            first[k] += weight * Math.exp(log[k]);
            second[k] += weight * Math.exp(2 * log[k]);
          }
        }
      }
      return new Grid(mass, first, second);
    }

    private static double logWeight(
        double[] log, DenseGaussian regression, DMatrixRMaj precision, Prior prior) {
      double sum = 0;
      double[] away = new double[2];
      for (int k = 0; k < 2; k++) {
        away[k] = Math.exp(log[k]) - regression.mean()[k];
        Normal before = prior.logDriftSd().orElseThrow()[k];
        sum -= 0.5 * Math.pow((log[k] - before.mean()) / before.sd(), 2);
      }
      for (int k = 0; k < 2; k++) {
        for (int m = 0; m < 2; m++) {
          sum -= 0.5 * away[k] * precision.get(k, m) * away[m];
        }
      }
      return sum;
    }

    double mean(int k) {
      return first[k] / mass;
    }

    double variance(int k) {
      return second[k] / mass - mean(k) * mean(k);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_draw_leaves_tau_positive_and_scores_levels_and_deviations_in_keeping(boolean logNormal) {
    ChainStates lanes = States.inLanes(data, starts);
    new Drift(data.regressors, data.days)
        .draw(
            data,
            logNormal ? cohorts : halfNormal,
            lanes,
            States.precision(data, lanes),
            new LaneChances(18));
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      State state = lanes.state(lane);
      assertThat(DoubleStream.of(state.driftSd)).allMatch(tau -> tau > 0);
      assertThat(state.score).isEqualTo(starts.get(lane).score);
      for (int at = 0; at < state.level.length; at++) {
        assertThat(state.level[at] + state.deviation[at]).isCloseTo(state.score[at], within(1e-12));
        assertThat(state.level[at]).isNotEqualTo(starts.get(lane).level[at]);
      }
    }
  }
}
