package allay.model.dynamics;

import static allay.model.linear.Lanes.get;
import static allay.model.linear.Lanes.put;

import allay.model.linear.Lanes;
import allay.model.random.SliceSampler;
import java.util.function.DoubleUnaryOperator;
import jdk.incubator.vector.DoubleVector;

/// How fast each level drifts (tau), half centred: the level is held at knots some days apart, and
/// what it does between them is held in units of tau,
///
///     level[t] = line through the knots + tau b[t]
///
/// A random walk given its knots is a bridge whose shape b does not depend on tau, nor on where the
/// knots lie. So log tau has a one-dimensional density: its prior, the steps from knot to knot of
/// sd `tau sqrt(days between)`, and what the scores say of a level that swings more or less about
/// the line. Slow swings are what the scores decide, fast ones what tau decides; holding each in the
/// form that suits it lets tau move far in one step where both the centred and the non-centred step
/// of `Drift` take many (partial non-centring: Papaspiliopoulos, Roberts & Skold 2007, doi
/// 10.1214/088342307000000014).
final class DriftBetweenKnots {
  /// On the diary of the reference posterior 10 to 20 mix best, 4 and 40 hardly worse.
  static final int DAYS_BETWEEN = 16;

  private static final double GUESSED_WIDTH = 0.5;

  private final int tracks;
  private final double[] line;
  private final double[] bridge;
  private final double[] pull;
  private final double[] products;
  private final double[] slopes;
  private final double[] curvatures;
  private final double[] squares;

  DriftBetweenKnots(int tracks, int mostDays) {
    this.tracks = tracks;
    line = new double[mostDays * tracks * Lanes.COUNT];
    bridge = new double[line.length];
    pull = new double[line.length];
    products = new double[4 * tracks * tracks * Lanes.COUNT];
    slopes = new double[tracks * Lanes.COUNT];
    curvatures = new double[tracks * tracks * Lanes.COUNT];
    squares = new double[tracks * Lanes.COUNT];
  }

  /// Days after the last knot hang on it freely; a diary without a second knot stays as it is.
  void draw(
      Observations data,
      PersonPrior prior,
      ChainStates state,
      DeviationPrecision deviations,
      LaneChances chances) {
    int steps = (data.days - 1) / DAYS_BETWEEN;
    if (steps == 0) {
      return;
    }
    deviations.pull(state.deviation, pull);
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      for (int k = 0; k < tracks; k++) {
        split(data.days, k, state, lane);
      }
      LagProducts.sum(bridge, data.days, tracks, products, 2 * tracks, lane);
      for (int k = 0; k < tracks; k++) {
        for (int j = 0; j < tracks; j++) {
          put(deviations.alongPaths(products, k, j, lane), curvatures, k * tracks + j, lane);
        }
        sumSlope(data.days, k, lane);
      }
    }
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      for (int k = 0; k < tracks; k++) {
        double change = change(steps, k, lane, prior.driftSd(), state, chances);
        for (int j = 0; j < tracks; j++) {
          int other = Lanes.at(j, lane);
          slopes[other] -= curvatures[Lanes.at(j * tracks + k, lane)] * change;
        }
      }
    }
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      rebuild(data.days, state, lane);
    }
  }

  /// Splits a level into line and bridge, and sums the squared steps of its knots over their days.
  private void split(int days, int k, ChainStates state, int lane) {
    DoubleVector inverse = Lanes.all(1).div(get(state.driftSd, k, lane));
    DoubleVector sum = Lanes.all(0);
    for (int knot = 0; knot < days; knot += DAYS_BETWEEN) {
      DoubleVector from = get(state.level, knot * tracks + k, lane);
      DoubleVector step = Lanes.all(0);
      if (knot + DAYS_BETWEEN < days) {
        DoubleVector whole = get(state.level, (knot + DAYS_BETWEEN) * tracks + k, lane).sub(from);
        sum = whole.fma(whole, sum);
        step = whole.mul(1.0 / DAYS_BETWEEN);
      }
      int end = Math.min(knot + DAYS_BETWEEN, days);
      for (int t = knot; t < end; t++) {
        int at = t * tracks + k;
        DoubleVector straight = step.fma(Lanes.all(t - knot), from);
        put(straight, line, at, lane);
        put(get(state.level, at, lane).sub(straight).mul(inverse), bridge, at, lane);
      }
    }
    put(sum.mul(1.0 / DAYS_BETWEEN), squares, k, lane);
  }

  /// By how much the log density of the scores rises with tau, from where it is.
  private void sumSlope(int days, int k, int lane) {
    DoubleVector sum = Lanes.all(0);
    for (int t = 0; t < days; t++) {
      int at = t * tracks + k;
      sum = Lanes.minusProduct(sum, get(bridge, at, lane), get(pull, at, lane));
    }
    put(sum, slopes, k, lane);
  }

  /// Draws tau of one track in one chain, the others' held; returns by how much it changed.
  private double change(
      int steps, int k, int lane, ScalePrior prior, ChainStates state, LaneChances chances) {
    int at = Lanes.at(k, lane);
    double present = state.driftSd[at];
    double slope = slopes[at];
    double curvature = curvatures[Lanes.at(k * tracks + k, lane)];
    double square = squares[at];
    DoubleUnaryOperator logDensity =
        logTau -> {
          double tau = Math.exp(logTau);
          double change = tau - present;
          return prior.logDensity(k, lane, tau)
              + (1 - steps) * logTau
              - 0.5 * square / (tau * tau)
              + (slope - 0.5 * curvature * change) * change;
        };
    double next =
        Math.exp(SliceSampler.next(logDensity, Math.log(present), GUESSED_WIDTH, chances.of(lane)));
    state.driftSd[at] = next;
    return next - present;
  }

  private void rebuild(int days, ChainStates state, int lane) {
    for (int k = 0; k < tracks; k++) {
      DoubleVector tau = get(state.driftSd, k, lane);
      for (int t = 0; t < days; t++) {
        int at = t * tracks + k;
        DoubleVector level = tau.fma(get(bridge, at, lane), get(line, at, lane));
        put(level, state.level, at, lane);
        put(get(state.score, at, lane).sub(level), state.deviation, at, lane);
      }
    }
  }
}
