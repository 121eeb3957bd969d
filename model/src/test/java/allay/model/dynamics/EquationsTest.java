package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.Quadrature;
import allay.model.Sample;
import allay.model.linear.Lanes;
import allay.model.series.DailySeries;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two tracks and two practices, one before the second track and one after both; eight chains that
/// differ in state and prior. Each against a dense Bayesian regression for each track.
class EquationsTest {
  private static final int DRAWS = 20_000;
  private static final int TRACKS = 2;
  private static final int INPUTS = 2;

  private final Observations data =
      new Observations(
          new DailySeries(
              List.of(
                  Diaries.track("sleep", 6, 5, 4.5, 7, 3, 6, 5, 4, 6.5),
                  Diaries.track("pain", 3, 4, 2, 5, 6.5, 4, 2, 3, 3.5)),
              List.of(
                  Diaries.input("walk", 1, 0, 1, 0, 2, 1, 0, 0, 1, 0),
                  Diaries.input("breathing", 2, 1, 1, 0, 0, 1, 2, 0, 1, 1))));
  private final List<Prior> cohorts = Priors.cohorts(data.regressors, 19);
  private final List<Prior> defaultScales =
      cohorts.stream().map(Priors::withDefaultScales).toList();
  private final List<State> starts = States.anyStates(data, Prior.standard(data.regressors), 19);

  /// One lane as a regression of its own.
  private final class Lane {
    private final State start;
    private final Prior prior;

    Lane(int lane, List<Prior> priors) {
      start = starts.get(lane);
      prior = priors.get(lane);
    }

    private double z(int t, int k) {
      return start.deviation[t * TRACKS + k];
    }

    private double dose(int t, int i) {
      return data.dose[t * INPUTS + i];
    }

    /// What stands before each coefficient of track k on day t, in the order in which
    /// `coefficients` lists them.
    private double[] predictors(int t, int k) {
      return switch (k) {
        case 0 -> new double[] {z(t - 1, 0), z(t - 1, 1), dose(t - 1, 0), dose(t - 1, 1)};
        default ->
            new double[] {
              z(t, 0), z(t - 1, 1), z(t - 1, 0), dose(t, 0), dose(t - 1, 0), dose(t - 1, 1)
            };
      };
    }

    private Normal ofLink(Link.Kind kind, int from, int to) {
      return prior.coefficients()[to][new Link(kind, from, to).regressor(data.regressors)];
    }

    private List<Normal> priors(int k) {
      Normal carryOver = ofLink(Link.Kind.NEXT_DAY, k, k);
      Normal other = ofLink(Link.Kind.NEXT_DAY, 1 - k, k);
      Normal walk = ofLink(Link.Kind.INPUT_NEXT_DAY, 0, k);
      Normal breathing = ofLink(Link.Kind.INPUT_NEXT_DAY, 1, k);
      return switch (k) {
        case 0 -> List.of(carryOver, other, walk, breathing);
        default ->
            List.of(
                ofLink(Link.Kind.SAME_DAY, 0, 1),
                carryOver,
                other,
                ofLink(Link.Kind.INPUT_SAME_DAY, 0, 1),
                walk,
                breathing);
      };
    }

    private DenseGaussian regression(int k, double sigma) {
      List<DenseGaussian.Equation> equations = new ArrayList<>();
      int n = priors(k).size();
      for (int i = 0; i < n; i++) {
        Normal before = priors(k).get(i);
        double[] row = new double[n];
        row[i] = 1 / before.sd();
        equations.add(new DenseGaussian.Equation(row, before.mean() / before.sd()));
      }
      for (int t = 1; t < data.days; t++) {
        double[] row = predictors(t, k);
        for (int i = 0; i < n; i++) {
          row[i] /= sigma;
        }
        equations.add(new DenseGaussian.Equation(row, z(t, k) / sigma));
      }
      return DenseGaussian.of(equations);
    }

    private double[] scores(int k) {
      double[] scores = new double[data.days - 1];
      for (int t = 1; t < data.days; t++) {
        scores[t - 1] = z(t, k);
      }
      return scores;
    }

    /// z of days 2.. when their arrows are drawn from the prior: mean X m, covariance X V X' +
    /// sigma^2.
    private DenseGaussian withoutArrows(int k, double sigma) {
      int n = priors(k).size();
      DMatrixRMaj x = new DMatrixRMaj(data.days - 1, n);
      DMatrixRMaj scaled = new DMatrixRMaj(data.days - 1, n);
      double[] mean = new double[data.days - 1];
      for (int t = 1; t < data.days; t++) {
        for (int i = 0; i < n; i++) {
          Normal before = priors(k).get(i);
          x.set(t - 1, i, predictors(t, k)[i]);
          scaled.set(t - 1, i, predictors(t, k)[i] * before.variance());
          mean[t - 1] += predictors(t, k)[i] * before.mean();
        }
      }
      DMatrixRMaj covariance = CommonOps_DDRM.multTransB(scaled, x, null);
      for (int t = 0; t < data.days - 1; t++) {
        covariance.add(t, t, sigma * sigma);
      }
      return new DenseGaussian(mean, covariance);
    }

    Quadrature shockSd(int k) {
      JointLogDensity joint = new JointLogDensity(data, prior, LevelKind.DRIFTING);
      double[] scores = scores(k);
      return Quadrature.of(
          sigma -> joint.shockSd(k, sigma) + withoutArrows(k, sigma).logDensity(scores), 0.1, 9);
    }
  }

  private static double[] coefficients(State state, int k) {
    double[] f = state.nextDay;
    double[] b = state.inputNextDay;
    return switch (k) {
      case 0 -> new double[] {f[0], f[1], b[0], b[1]};
      default -> new double[] {state.sameDay[2], f[3], f[2], state.inputSameDay[2], b[2], b[3]};
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void a_track_s_arrows_are_drawn_from_their_regression_given_its_sigma(int k) {
    LaneChances chances = new LaneChances(20);
    Equations equations = new Equations(data.regressors);
    PersonPrior prior = Priors.inLanes(cohorts, data.regressors);
    ChainStates lanes = States.inLanes(data, starts);
    double[][][] draws = new double[Lanes.COUNT][DRAWS][];
    for (int d = 0; d < DRAWS; d++) {
      States.load(starts, lanes);
      equations.draw(data, prior, lanes, chances);
      for (int lane = 0; lane < Lanes.COUNT; lane++) {
        draws[lane][d] = coefficients(lanes.state(lane), k);
      }
    }
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      new Lane(lane, cohorts)
          .regression(k, starts.get(lane).shockSd[k])
          .isWhatWasDrawn(draws[lane]);
    }
  }

  /// Drawn by turns, arrows and sigma visit their joint posterior; sigma alone then has the density
  /// in which the arrows are integrated out.
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_track_s_sigma_is_drawn_from_its_posterior(boolean logNormal) {
    List<Prior> priors = logNormal ? cohorts : defaultScales;
    PersonPrior prior = Priors.inLanes(priors, data.regressors);
    LaneChances chances = new LaneChances(21);
    Equations equations = new Equations(data.regressors);
    ChainStates lanes = States.inLanes(data, starts);
    double[][] draws = new double[TRACKS * Lanes.COUNT][DRAWS];
    for (int d = 0; d < DRAWS; d++) {
      equations.draw(data, prior, lanes, chances);
      for (int i = 0; i < draws.length; i++) {
        draws[i][d] = lanes.shockSd[i];
      }
    }
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      for (int k = 0; k < TRACKS; k++) {
        Quadrature exact = new Lane(lane, priors).shockSd(k);
        new Sample(draws[Lanes.at(k, lane)]).hasMeanAndVariance(exact.mean(), exact.variance());
      }
    }
  }

  @Test
  void nothing_acts_on_what_the_day_asked_for_before_it() {
    ChainStates lanes = States.inLanes(data, starts);
    new Equations(data.regressors)
        .draw(data, Priors.inLanes(cohorts, data.regressors), lanes, new LaneChances(22));
    for (State state : States.outOf(lanes)) {
      assertThat(state.sameDay[0]).isZero();
      assertThat(state.sameDay[1]).isZero();
      assertThat(state.sameDay[2]).isNotZero();
      assertThat(state.sameDay[3]).isZero();
      assertThat(state.inputSameDay[0]).isZero();
      assertThat(state.inputSameDay[1]).isZero();
      assertThat(state.inputSameDay[2]).isNotZero();
      assertThat(state.inputSameDay[3]).isZero();
      assertThat(state.inputNextDay).doesNotContain(0);
    }
  }
}
