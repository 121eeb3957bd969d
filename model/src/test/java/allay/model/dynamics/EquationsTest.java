package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.Quadrature;
import allay.model.Sample;
import allay.model.random.Chance;
import allay.model.series.DailySeries;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two tracks and two practices, one before the second track and one after both, against a dense
/// Bayesian regression for each track.
class EquationsTest {
  private static final int DRAWS = 50_000;
  private static final int TRACKS = 2;
  private static final int INPUTS = 2;
  private static final Prior PRIOR = Prior.standard(TRACKS);

  private final Observations data =
      new Observations(
          new DailySeries(
              List.of(
                  Diaries.track("sleep", 6, 5, 4.5, 7, 3, 6, 5, 4, 6.5),
                  Diaries.track("pain", 3, 4, 2, 5, 6.5, 4, 2, 3, 3.5)),
              List.of(
                  Diaries.input("walk", 1, 0, 1, 0, 2, 1, 0, 0, 1, 0),
                  Diaries.input("breathing", 2, 1, 1, 0, 0, 1, 2, 0, 1, 1))));
  private final State start = States.anyState(data, PRIOR, 19);

  private double z(int t, int k) {
    return start.deviation[t * TRACKS + k];
  }

  private double dose(int t, int i) {
    return data.dose[t * INPUTS + i];
  }

  /// What stands before each coefficient of track k on day t, in the order in which `coefficients`
  /// lists them.
  private double[] predictors(int t, int k) {
    return switch (k) {
      case 0 -> new double[] {z(t - 1, 0), z(t - 1, 1), dose(t - 1, 0), dose(t - 1, 1)};
      default ->
          new double[] {
            z(t, 0), z(t - 1, 1), z(t - 1, 0), dose(t, 0), dose(t - 1, 0), dose(t - 1, 1)
          };
    };
  }

  private static double[] coefficients(State state, int k) {
    double[] f = state.nextDay;
    double[] b = state.inputNextDay;
    return switch (k) {
      case 0 -> new double[] {f[0], f[1], b[0], b[1]};
      default -> new double[] {state.sameDay[2], f[3], f[2], state.inputSameDay[2], b[2], b[3]};
    };
  }

  private static List<Prior.Normal> priors(int k) {
    Prior.Normal input = PRIOR.input();
    return switch (k) {
      case 0 -> List.of(PRIOR.carryOver(), PRIOR.nextDay(), input, input);
      default -> List.of(PRIOR.sameDay(), PRIOR.carryOver(), PRIOR.nextDay(), input, input, input);
    };
  }

  private DenseGaussian regression(int k, double sigma) {
    List<DenseGaussian.Equation> equations = new ArrayList<>();
    int n = priors(k).size();
    for (int i = 0; i < n; i++) {
      Prior.Normal prior = priors(k).get(i);
      double[] row = new double[n];
      row[i] = 1 / prior.sd();
      equations.add(new DenseGaussian.Equation(row, prior.mean() / prior.sd()));
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

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void a_track_s_arrows_are_drawn_from_their_regression_given_its_sigma(int k) {
    Chance chance = Chance.of(20);
    Equations equations = new Equations(data, PRIOR, chance);
    double[][] draws = new double[DRAWS][];
    for (int d = 0; d < DRAWS; d++) {
      State state = States.copy(start);
      equations.draw(state, chance);
      draws[d] = coefficients(state, k);
    }
    regression(k, start.shockSd[k]).isWhatWasDrawn(draws);
  }

  /// Drawn by turns, arrows and sigma visit their joint posterior; sigma alone then has the density
  /// in which the arrows are integrated out.
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void a_track_s_sigma_is_drawn_from_its_posterior(int k) {
    Chance chance = Chance.of(21);
    Equations equations = new Equations(data, PRIOR, chance);
    State state = States.copy(start);
    JointLogDensity joint = new JointLogDensity(data, PRIOR);
    Quadrature exact =
        Quadrature.of(
            sigma -> joint.shockSd(sigma) + withoutArrows(k, sigma).logDensity(scores(k)), 0.1, 9);
    Sample.of(
            DRAWS,
            () -> {
              equations.draw(state, chance);
              return state.shockSd[k];
            })
        .hasMeanAndVariance(exact.mean(), exact.variance());
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
        Prior.Normal prior = priors(k).get(i);
        x.set(t - 1, i, predictors(t, k)[i]);
        scaled.set(t - 1, i, predictors(t, k)[i] * prior.variance());
        mean[t - 1] += predictors(t, k)[i] * prior.mean();
      }
    }
    DMatrixRMaj covariance = CommonOps_DDRM.multTransB(scaled, x, null);
    for (int t = 0; t < data.days - 1; t++) {
      covariance.add(t, t, sigma * sigma);
    }
    return new DenseGaussian(mean, covariance);
  }

  @Test
  void nothing_acts_on_what_the_day_asked_for_before_it() {
    Chance chance = Chance.of(22);
    State state = States.copy(start);
    new Equations(data, PRIOR, chance).draw(state, chance);
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
