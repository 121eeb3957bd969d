package allay.model.dynamics;

import static allay.model.linear.Lanes.get;
import static allay.model.linear.Lanes.put;

import allay.model.linear.Cholesky;
import allay.model.linear.Lanes;
import java.util.Arrays;
import java.util.stream.IntStream;
import jdk.incubator.vector.DoubleVector;

/// What people's days say about the population's mean m and sd s of one track's coefficients when
/// each person's place among the others, eta = (own - m) / s, is held: own = m + s eta is linear in
/// (m, s), so both are jointly Gaussian given everyone's regressions. The other half of
/// interweaving (Yu & Meng 2011, doi 10.1198/jcgs.2011.203main): the centred draw of `Traits` mixes
/// badly where people hardly differ, this one where they differ much.
final class RowSums {
  private final Regressors regressors;
  private final int track;
  private final int[] chosen;
  private final int n;
  private final double[] plain;
  private final double[] mixed;
  private final double[] scaled;
  private final double[] linear;
  private final double[] linearScaled;

  RowSums(Regressors regressors, int track) {
    this.regressors = regressors;
    this.track = track;
    chosen = regressors.of(track);
    n = chosen.length;
    plain = new double[n * n * Lanes.COUNT];
    mixed = new double[n * n * Lanes.COUNT];
    scaled = new double[n * n * Lanes.COUNT];
    linear = new double[n * Lanes.COUNT];
    linearScaled = new double[n * Lanes.COUNT];
  }

  static RowSums[] ofAll(Regressors regressors) {
    return IntStream.range(0, regressors.tracks)
        .mapToObj(k -> new RowSums(regressors, k))
        .toArray(RowSums[]::new);
  }

  void clear() {
    for (double[] sums : new double[][] {plain, mixed, scaled, linear, linearScaled}) {
      Arrays.fill(sums, 0);
    }
  }

  /// Adds one person.
  ///
  /// @param products of the person's regressors, as `Equations` has them
  /// @param eta the person's place for each coefficient, tracks x width, in lanes
  void add(double[] products, double[] shockSd, double[] eta) {
    int width = regressors.width;
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      DoubleVector sigma = get(shockSd, track, lane);
      DoubleVector weight = Lanes.all(1).div(sigma.mul(sigma));
      for (int i = 0; i < n; i++) {
        DoubleVector etaI = get(eta, track * width + chosen[i], lane);
        for (int j = 0; j <= i; j++) {
          DoubleVector product = weight.mul(get(products, chosen[i] * width + chosen[j], lane));
          DoubleVector etaJ = get(eta, track * width + chosen[j], lane);
          DoubleVector timesJ = product.mul(etaJ);
          add(product, plain, i * n + j, lane);
          add(timesJ, mixed, i * n + j, lane);
          add(timesJ.mul(etaI), scaled, i * n + j, lane);
          if (j < i) {
            add(product.mul(etaI), mixed, j * n + i, lane);
          }
        }
        int higher = Math.max(track, chosen[i]);
        int lower = Math.min(track, chosen[i]);
        DoubleVector pull = weight.mul(get(products, higher * width + lower, lane));
        add(pull, linear, i, lane);
        add(pull.mul(etaI), linearScaled, i, lane);
      }
    }
  }

  private static void add(DoubleVector value, double[] sums, int index, int lane) {
    put(get(sums, index, lane).add(value), sums, index, lane);
  }

  void add(RowSums others) {
    addAll(plain, others.plain);
    addAll(mixed, others.mixed);
    addAll(scaled, others.scaled);
    addAll(linear, others.linear);
    addAll(linearScaled, others.linearScaled);
  }

  private static void addAll(double[] sums, double[] others) {
    for (int at = 0; at < sums.length; at++) {
      sums[at] += others[at];
    }
  }

  /// Draws (m, s), s with either sign, all m first: 2n numbers in lanes.
  double[] draw(Traits coefficients, LaneChances chances) {
    int order = 2 * n;
    double[] precision = new double[order * order * Lanes.COUNT];
    double[] unknowns = new double[order * Lanes.COUNT];
    double[] noise = new double[order * Lanes.COUNT];
    chances.gaussians(noise, order);
    double sdPrecision = 1 / (coefficients.sdScale() * coefficients.sdScale());
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      for (int i = 0; i < n; i++) {
        Normal before = coefficients.meanPrior(track * regressors.width + chosen[i]);
        for (int j = 0; j <= i; j++) {
          put(get(plain, i * n + j, lane), precision, i * order + j, lane);
          put(get(scaled, i * n + j, lane), precision, (n + i) * order + n + j, lane);
        }
        for (int j = 0; j < n; j++) {
          put(get(mixed, j * n + i, lane), precision, (n + i) * order + j, lane);
        }
        add(Lanes.all(before.precision()), precision, i * order + i, lane);
        add(Lanes.all(sdPrecision), precision, (n + i) * order + n + i, lane);
        put(get(linear, i, lane).add(before.mean() * before.precision()), unknowns, i, lane);
        put(get(linearScaled, i, lane), unknowns, n + i, lane);
      }
      Cholesky.factor(precision, 0, order, lane);
      Cholesky.solveDraw(precision, order, unknowns, noise, lane);
    }
    return unknowns;
  }
}
