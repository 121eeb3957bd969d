package allay.model.dynamics;

import allay.model.linear.Lanes;
import allay.model.series.Panel;
import java.util.List;

/// One person of a panel during a run: the diary, the present draws of eight chains, and running
/// sums of what the posterior of the person is read off, so that no draw needs to be kept.
final class PersonInPanel {
  private final String name;
  private final Observations data;
  private final ChainStates states;
  private final List<ScaleBeyondBound> scales;
  private final double[] sums;
  private final double[] squares;
  private final double[] squaredShocks;
  private final double[] driftSlopes;
  private final double[] driftCurvatures;
  private long draws;

  PersonInPanel(
      Panel.Person person, Regressors regressors, LevelKind levelKind, LaneChances chances) {
    name = person.name();
    data = new Observations(person.series());
    scales = Sampler.scales(data, levelKind);
    states = new ChainStates(data.days, regressors);
    Prior standard = Prior.standard(regressors);
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      states.load(lane, Starts.dispersed(data, standard, chances.of(lane)));
    }
    int tracks = regressors.tracks;
    squaredShocks = new double[tracks * Lanes.COUNT];
    driftSlopes = new double[tracks * Lanes.COUNT];
    driftCurvatures =
        new double[levelKind == LevelKind.DRIFTING ? tracks * tracks * Lanes.COUNT : 0];
    int numbers = states.coefficients.length + 3 * tracks * Lanes.COUNT;
    sums = new double[numbers];
    squares = new double[numbers];
  }

  String name() {
    return name;
  }

  int days() {
    return data.days;
  }

  /// The present draws.
  ChainStates states() {
    return states;
  }

  long work() {
    return data.work();
  }

  boolean isDerailed() {
    for (double score : states.score) {
      if (!Double.isFinite(score)) {
        return true;
      }
    }
    return false;
  }

  void sweep(
      Sampler sampler,
      Population population,
      LaneChances chances,
      PeopleSums group,
      Interweaving interweaving) {
    population.follow(states);
    sampler.sweep(data, scales, population.personPrior(), states, chances);
    switch (interweaving) {
      case COEFFICIENTS -> {}
      case SHOCKS ->
          System.arraycopy(
              sampler.equations().squaredShocks(), 0, squaredShocks, 0, squaredShocks.length);
      case DRIFTS ->
          sampler
              .drawDriftLast(data, population.personPrior(), states, chances)
              .describe(states, driftSlopes, driftCurvatures);
    }
    group.add(states, sampler.equations(), interweaving);
  }

  /// sigma of each track, in lanes. Not to be written to.
  double[] shockSds() {
    return states.shockSd;
  }

  /// tau of each track, in lanes. Not to be written to.
  double[] driftSds() {
    return states.driftSd;
  }

  /// Sums of squared shocks of each track, in lanes, after a sweep that interweaves shocks.
  double[] squaredShocks() {
    return squaredShocks;
  }

  /// As `Drift.describe`, after a sweep that interweaves drifts.
  double[] driftSlopes() {
    return driftSlopes;
  }

  double[] driftCurvatures() {
    return driftCurvatures;
  }

  /// Counts the present draws for the person's posterior.
  void count() {
    draws += Lanes.COUNT;
    int at = count(states.coefficients, 0, states.coefficients.length, 0);
    int tracks = states.tracks * Lanes.COUNT;
    at = count(states.level, states.level.length - tracks, tracks, at);
    at = count(states.shockSd, 0, tracks, at);
    count(states.driftSd, 0, tracks, at);
  }

  private int count(double[] numbers, int from, int length, int at) {
    for (int i = 0; i < length; i++) {
      double value = numbers[from + i];
      sums[at + i] += value;
      squares[at + i] = Math.fma(value, value, squares[at + i]);
    }
    return at + length;
  }

  /// Posterior mean and sd of the coefficients (tracks x width), the level on the last day, sigma
  /// and tau of each track, in this order.
  Normal[] posterior() {
    Normal[] posterior = new Normal[sums.length / Lanes.COUNT];
    for (int i = 0; i < posterior.length; i++) {
      double sum = 0;
      double square = 0;
      for (int lane = 0; lane < Lanes.COUNT; lane++) {
        sum += sums[Lanes.at(i, lane)];
        square += squares[Lanes.at(i, lane)];
      }
      double mean = sum / draws;
      posterior[i] = new Normal(mean, Math.sqrt(Math.max(square / draws - mean * mean, 0)));
    }
    return posterior;
  }
}
