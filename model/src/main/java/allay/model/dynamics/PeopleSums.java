package allay.model.dynamics;

import static allay.model.linear.Lanes.get;
import static allay.model.linear.Lanes.put;

import allay.model.linear.Lanes;
import java.util.Arrays;
import java.util.List;
import jdk.incubator.vector.DoubleVector;

/// What the population needs to know of a group of people after their sweep. Groups are summed one
/// by one and then together, always in the same order, so that sums do not depend on threads.
final class PeopleSums {
  private final Regressors regressors;
  private final RowSums[] rows;
  private final double[] eta;
  private final Distances coefficients;
  private final Distances levels;
  private final Distances logShockSds;
  private final Distances logDriftSds;

  PeopleSums(Population population, Regressors regressors) {
    this.regressors = regressors;
    rows = RowSums.ofAll(regressors);
    eta = new double[regressors.tracks * regressors.width * Lanes.COUNT];
    coefficients = new Distances(population.coefficients);
    levels = new Distances(population.levels);
    logShockSds = new Distances(population.logShockSds);
    logDriftSds = new Distances(population.logDriftSds);
  }

  /// Sums of distances from the population's mean and of their squares.
  private record Distances(Traits traits, double[] sums, double[] squares) {
    Distances(Traits traits) {
      this(traits, new double[traits.count * Lanes.COUNT], new double[traits.count * Lanes.COUNT]);
    }

    void clear() {
      Arrays.fill(sums, 0);
      Arrays.fill(squares, 0);
    }

    /// Counts one person's own value and gives its distance.
    DoubleVector add(int index, DoubleVector own, int lane) {
      DoubleVector distance = own.sub(get(traits.mean, index, lane));
      put(get(sums, index, lane).add(distance), sums, index, lane);
      put(distance.fma(distance, get(squares, index, lane)), squares, index, lane);
      return distance;
    }
  }

  void clear() {
    for (Distances distances : List.of(coefficients, levels, logShockSds, logDriftSds)) {
      distances.clear();
    }
    for (RowSums row : rows) {
      row.clear();
    }
  }

  void add(ChainStates person, Equations equations, Interweaving interweaving) {
    double[] logs = new double[Lanes.COUNT];
    for (int k = 0; k < regressors.tracks; k++) {
      for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
        for (int p : regressors.of(k)) {
          int index = k * regressors.width + p;
          DoubleVector distance =
              coefficients.add(index, get(person.coefficients, index, lane), lane);
          put(distance.div(get(coefficients.traits.sd, index, lane)), eta, index, lane);
        }
        levels.add(k, get(person.level, k, lane), lane);
      }
      addLog(logShockSds, person.shockSd, k, logs);
      addLog(logDriftSds, person.driftSd, k, logs);
      if (interweaving == Interweaving.COEFFICIENTS) {
        rows[k].add(equations.products(), person.shockSd, eta);
      }
    }
  }

  private static void addLog(Distances distances, double[] sds, int k, double[] logs) {
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      logs[lane] = Math.log(sds[Lanes.at(k, lane)]);
    }
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      distances.add(k, get(logs, 0, lane), lane);
    }
  }

  void addTo(Population population, RowSums[] all) {
    population.coefficients.add(coefficients.sums, coefficients.squares);
    population.levels.add(levels.sums, levels.squares);
    population.logShockSds.add(logShockSds.sums, logShockSds.squares);
    population.logDriftSds.add(logDriftSds.sums, logDriftSds.squares);
    for (int k = 0; k < all.length; k++) {
      all[k].add(rows[k]);
    }
  }
}
