package allay.model.dynamics;

import static allay.model.linear.Lanes.get;
import static allay.model.linear.Lanes.put;

import allay.model.linear.Cholesky;
import allay.model.linear.Lanes;
import allay.model.random.Chance;
import allay.model.random.SliceSampler;
import java.util.function.DoubleUnaryOperator;
import jdk.incubator.vector.DoubleVector;

/// One step of a sweep: how fast each level drifts (tau), drawn from three parametrisations of the
/// same path in turn (interweaving, Yu & Meng 2011, doi 10.1198/jcgs.2011.203main).
///
/// Centred: given the levels, log tau has a one-dimensional density. Half centred: see
/// `DriftBetweenKnots`. Non-centred: level[t] = level[1] + tau H[t] with H the standardised path,
/// so that level[1] and tau are the coefficients of a linear model. Under the half-normal prior of
/// tau, unfolded so that its sign is free, both are jointly Gaussian (Fruehwirth-Schnatter & Wagner
/// 2010, doi 10.1016/j.jeconom.2009.07.003); under a cohort's log-normal prior each tau is drawn by
/// slice sampling and then level[1] from its Gaussian.
final class Drift {
  private static final double GUESSED_WIDTH = 0.5;

  private final int tracks;
  private final int order;
  private final DriftBetweenKnots betweenKnots;
  private final double[] path;
  private final double[] pull;
  private final double[] products;
  private final double[] sums;
  private final double[] precision;
  private final double[] factor;
  private final double[] linear;
  private final double[] unknowns;
  private final double[] noise;
  private final double[] squares;

  Drift(Regressors regressors, int mostDays) {
    tracks = regressors.tracks;
    order = 2 * tracks;
    betweenKnots = new DriftBetweenKnots(tracks, mostDays);
    path = new double[mostDays * tracks * Lanes.COUNT];
    pull = new double[mostDays * tracks * Lanes.COUNT];
    products = new double[order * order * Lanes.COUNT];
    sums = new double[tracks * Lanes.COUNT];
    precision = new double[order * order * Lanes.COUNT];
    factor = new double[order * order * Lanes.COUNT];
    linear = new double[order * Lanes.COUNT];
    unknowns = new double[order * Lanes.COUNT];
    noise = new double[order * Lanes.COUNT];
    squares = new double[tracks * Lanes.COUNT];
  }

  void draw(
      Observations data,
      PersonPrior prior,
      ChainStates state,
      DeviationPrecision deviations,
      LaneChances chances) {
    drawCentred(data, prior, state, chances);
    betweenKnots.draw(data, prior, state, deviations, chances);
    drawNonCentred(data, prior, state, deviations, chances);
  }

  void drawCentred(Observations data, PersonPrior prior, ChainStates state, LaneChances chances) {
    sumSquaredSteps(data, state);
    int steps = data.days - 1;
    for (int k = 0; k < tracks; k++) {
      for (int lane = 0; lane < Lanes.COUNT; lane++) {
        int at = Lanes.at(k, lane);
        state.driftSd[at] =
            ScaleStep.next(
                prior.driftSd(), k, lane, steps, squares[at], state.driftSd[at], chances.of(lane));
      }
    }
  }

  private void sumSquaredSteps(Observations data, ChainStates state) {
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      for (int k = 0; k < tracks; k++) {
        DoubleVector sum = Lanes.all(0);
        DoubleVector before = get(state.level, k, lane);
        for (int t = 1; t < data.days; t++) {
          DoubleVector level = get(state.level, t * tracks + k, lane);
          DoubleVector step = level.sub(before);
          sum = step.fma(step, sum);
          before = level;
        }
        put(sum, squares, k, lane);
      }
    }
  }

  void drawNonCentred(
      Observations data,
      PersonPrior prior,
      ChainStates state,
      DeviationPrecision deviations,
      LaneChances chances) {
    chances.gaussians(noise, order);
    deviations.pull(state.score, pull);
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      standardise(data, state, lane);
      LagProducts.sum(path, data.days, tracks, products, order, lane);
      fillPrecision(data, prior, deviations, lane);
      fillLinearTerm(data, prior, lane);
    }
    switch (prior.driftSd()) {
      case ScalePrior.HalfNormal(double scale) -> drawJointly(scale);
      case ScalePrior.LogNormal logNormal -> drawInTurn(logNormal, state, chances);
      case ScalePrior.GammaPrecision gamma ->
          throw new IllegalStateException("no Gamma prior of the drift");
    }
    rebuild(data, state);
  }

  /// H[t] = (level[t] - level[1]) / tau.
  private void standardise(Observations data, ChainStates state, int lane) {
    for (int k = 0; k < tracks; k++) {
      DoubleVector first = get(state.level, k, lane);
      DoubleVector inverse = Lanes.all(1).div(get(state.driftSd, k, lane));
      for (int t = 0; t < data.days; t++) {
        int at = t * tracks + k;
        put(get(state.level, at, lane).sub(first).mul(inverse), path, at, lane);
      }
      DoubleVector sum = Lanes.all(0);
      for (int t = 1; t < data.days; t++) {
        sum = sum.add(get(path, t * tracks + k, lane));
      }
      put(sum, sums, k, lane);
    }
  }

  /// With z = x - level[1] - tau H: the precision of (level[1], tau) is the precision of z folded
  /// with (1, H), the prior of tau aside.
  private void fillPrecision(
      Observations data, PersonPrior prior, DeviationPrecision deviations, int lane) {
    int steps = data.days - 1;
    int last = steps * tracks;
    for (int i = 0; i < tracks; i++) {
      for (int j = 0; j < tracks; j++) {
        DoubleVector own = get(deviations.own(), i * tracks + j, lane);
        DoubleVector before = get(deviations.before(), i * tracks + j, lane);
        DoubleVector forward = get(deviations.coupling(), i * tracks + j, lane);
        DoubleVector backward = get(deviations.coupling(), j * tracks + i, lane);
        DoubleVector today = get(sums, i, lane);
        DoubleVector yesterday = today.sub(get(path, last + i, lane));
        DoubleVector first = own.add(before).add(forward).add(backward).mul(steps);
        if (i == j) {
          first = first.add(get(prior.levelPrecision(), i, lane));
          first = first.add(Prior.FIRST_DEVIATION.precision());
        }
        put(first, precision, i * order + j, lane);
        DoubleVector mixed = own.add(forward).mul(today);
        mixed = before.add(backward).fma(yesterday, mixed);
        put(mixed, precision, (tracks + i) * order + j, lane);
        put(
            deviations.alongPaths(products, i, j, lane),
            precision,
            (tracks + i) * order + tracks + j,
            lane);
      }
    }
  }

  /// The pull at x folded with (1, H), its sign turned, and the prior of level[1].
  private void fillLinearTerm(Observations data, PersonPrior prior, int lane) {
    for (int k = 0; k < tracks; k++) {
      DoubleVector first =
          get(prior.levelMean(), k, lane).mul(get(prior.levelPrecision(), k, lane));
      DoubleVector drift = Lanes.all(0);
      for (int t = 0; t < data.days; t++) {
        DoubleVector away = get(pull, t * tracks + k, lane);
        first = first.sub(away);
        drift = Lanes.minusProduct(drift, get(path, t * tracks + k, lane), away);
      }
      put(first, linear, k, lane);
      put(drift, linear, tracks + k, lane);
    }
  }

  private void drawJointly(double scale) {
    System.arraycopy(precision, 0, factor, 0, factor.length);
    System.arraycopy(linear, 0, unknowns, 0, unknowns.length);
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      for (int k = tracks; k < order; k++) {
        int diagonal = k * order + k;
        put(get(factor, diagonal, lane).add(1 / (scale * scale)), factor, diagonal, lane);
      }
      Cholesky.factor(factor, 0, order, lane);
      Cholesky.solveDraw(factor, order, unknowns, noise, lane);
    }
  }

  /// Each tau given level[1] and the other tracks' tau, then level[1] given all tau.
  private void drawInTurn(ScalePrior.LogNormal prior, ChainStates state, LaneChances chances) {
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      for (int k = 0; k < tracks; k++) {
        unknowns[Lanes.at(k, lane)] = state.level[Lanes.at(k, lane)];
        unknowns[Lanes.at(tracks + k, lane)] = state.driftSd[Lanes.at(k, lane)];
      }
      for (int k = 0; k < tracks; k++) {
        unknowns[Lanes.at(tracks + k, lane)] = drawDriftSd(prior, k, lane, chances.of(lane));
      }
      foldDriftInto(lane);
    }
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      Cholesky.factor(factor, 0, tracks, lane);
      Cholesky.solveDraw(factor, tracks, unknowns, noise, lane);
    }
  }

  private double drawDriftSd(ScalePrior.LogNormal prior, int k, int lane, Chance chance) {
    int row = tracks + k;
    double slope = linear[Lanes.at(row, lane)];
    for (int j = 0; j < order; j++) {
      if (j != row) {
        slope -= symmetric(row, j, lane) * unknowns[Lanes.at(j, lane)];
      }
    }
    double curvature = symmetric(row, row, lane);
    double pull = slope;
    DoubleUnaryOperator logDensity =
        logTau -> {
          double tau = Math.exp(logTau);
          return pull * tau - 0.5 * curvature * tau * tau + prior.logDensityOfLog(k, lane, logTau);
        };
    double present = Math.log(unknowns[Lanes.at(row, lane)]);
    return Math.exp(SliceSampler.next(logDensity, present, GUESSED_WIDTH, chance));
  }

  private double symmetric(int i, int j, int lane) {
    return precision[Lanes.at(i >= j ? i * order + j : j * order + i, lane)];
  }

  /// The linear term of level[1] given all tau, and its precision as a matrix of its own.
  private void foldDriftInto(int lane) {
    for (int i = 0; i < tracks; i++) {
      double pull = linear[Lanes.at(i, lane)];
      for (int j = 0; j < tracks; j++) {
        pull -= symmetric(tracks + j, i, lane) * unknowns[Lanes.at(tracks + j, lane)];
        factor[Lanes.at(i * tracks + j, lane)] = precision[Lanes.at(i * order + j, lane)];
      }
      unknowns[Lanes.at(i, lane)] = pull;
    }
  }

  /// What the days say about all tau with the path and level[1] held, after the last
  /// `drawNonCentred`: `slopes' tau - tau' curvatures tau / 2`.
  ///
  /// @param slopes tracks, in lanes, written to
  /// @param curvatures tracks x tracks, in lanes, written to
  void describe(ChainStates state, double[] slopes, double[] curvatures) {
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      for (int k = 0; k < tracks; k++) {
        double slope = linear[Lanes.at(tracks + k, lane)];
        for (int j = 0; j < tracks; j++) {
          slope -= symmetric(tracks + k, j, lane) * state.level[Lanes.at(j, lane)];
          curvatures[Lanes.at(k * tracks + j, lane)] = symmetric(tracks + k, tracks + j, lane);
        }
        slopes[Lanes.at(k, lane)] = slope;
      }
    }
  }

  private void rebuild(Observations data, ChainStates state) {
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      for (int k = 0; k < tracks; k++) {
        DoubleVector first = get(unknowns, k, lane);
        DoubleVector drift = get(unknowns, tracks + k, lane);
        for (int t = 0; t < data.days; t++) {
          int at = t * tracks + k;
          put(drift.fma(get(path, at, lane), first), state.level, at, lane);
        }
        put(drift.abs(), state.driftSd, k, lane);
      }
    }
    state.updateDeviations();
  }
}
