package allay.model.dynamics;

import static allay.model.linear.Lanes.get;
import static allay.model.linear.Lanes.put;

import allay.model.linear.Lanes;
import allay.model.random.Chance;
import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;

/// How some person-level quantities are spread over people: each is normal around a population mean
/// with a population sd, both unknown. In eight chains, in lanes.
///
/// Sums over people are kept as distances from the present mean, so that people who hardly differ
/// lose no digits.
final class Traits {
  private final Normal[] meanPrior;
  private final double sdScale;
  final int count;
  final double[] mean;
  final double[] sd;
  final double[] precision;
  private final double[] sum;
  private final double[] squares;

  /// @param meanPrior of each quantity's population mean
  /// @param sdScale scale of the half-normal of each population sd
  Traits(Normal[] meanPrior, double sdScale) {
    this.meanPrior = meanPrior;
    this.sdScale = sdScale;
    count = meanPrior.length;
    mean = new double[count * Lanes.COUNT];
    sd = new double[count * Lanes.COUNT];
    precision = new double[count * Lanes.COUNT];
    sum = new double[count * Lanes.COUNT];
    squares = new double[count * Lanes.COUNT];
  }

  double sdScale() {
    return sdScale;
  }

  Normal meanPrior(int index) {
    return meanPrior[index];
  }

  /// Wide of the posterior.
  void start(LaneChances chances) {
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      Chance chance = chances.of(lane);
      for (int i = 0; i < count; i++) {
        int at = Lanes.at(i, lane);
        mean[at] = meanPrior[i].mean() + 0.5 * meanPrior[i].sd() * chance.gaussian();
        sd[at] = sdScale * (0.3 + chance.uniform());
        precision[at] = 1 / (sd[at] * sd[at]);
      }
    }
  }

  /// Forgets the people counted so far.
  void clearSums() {
    Arrays.fill(sum, 0);
    Arrays.fill(squares, 0);
  }

  /// Counts what a group of people add: sums of their distances from the mean and of their squares.
  void add(double[] distances, double[] squaredDistances) {
    for (int at = 0; at < sum.length; at++) {
      sum[at] += distances[at];
      squares[at] += squaredDistances[at];
    }
  }

  /// Follows a move of everyone to `mean + ratio * (present - present mean)`.
  void moved(int index, int lane, DoubleVector newMean, DoubleVector ratio) {
    put(newMean, mean, index, lane);
    put(get(sum, index, lane).mul(ratio), sum, index, lane);
    put(get(squares, index, lane).mul(ratio).mul(ratio), squares, index, lane);
    put(get(sd, index, lane).mul(ratio).abs(), sd, index, lane);
  }

  /// Draws mean and then sd of quantity `index` given everyone's own.
  void drawCentred(int index, int people, LaneChances chances) {
    ScalePrior prior = new ScalePrior.HalfNormal(sdScale);
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      int at = Lanes.at(index, lane);
      Chance chance = chances.of(lane);
      Normal before = meanPrior[index];
      double weight = people / (sd[at] * sd[at]);
      double total = weight + before.precision();
      double pull =
          (weight * (sum[at] / people) + before.precision() * (before.mean() - mean[at])) / total;
      double step = pull + chance.gaussian() / Math.sqrt(total);
      double scattered = squares[at] - 2 * step * sum[at] + people * step * step;
      mean[at] += step;
      sd[at] = ScaleStep.next(prior, index, lane, people, Math.max(scattered, 0), sd[at], chance);
      precision[at] = 1 / (sd[at] * sd[at]);
    }
  }
}
