package allay.benchmarks.structure;

import allay.model.random.Chance;
import allay.model.series.Score;
import java.util.ArrayList;
import java.util.List;

/// One chain on the posterior of one variant, the same steps for each. A sweep:
///
/// 1. sds and carry-over of one track, by Metropolis with the states integrated out;
/// 2. the stretch of one track about its bound, likewise;
/// 3. all states in one draw;
/// 4. drift, error sds, equations, rhythm and scores at a bound given the states.
///
/// The first two may integrate the states out because the third draws them anew straight after (van
/// Dyk & Park 2008, doi 10.1198/016214508000000409).
final class VariantSampler {
  private final Days days;
  private final Chance chance;
  private final StateSpace stateSpace;
  private final CollapsedSteps collapsed;
  private final StepsGivenStates givenStates;
  private final Parameters parameters;
  private final double[][] scores;
  private double[][] states = new double[0][];

  private VariantSampler(Days days, Parameters start, double[][] scores, Chance chance) {
    this.days = days;
    this.chance = chance;
    this.scores = scores;
    parameters = start;
    stateSpace = new StateSpace(days);
    collapsed = new CollapsedSteps(days, stateSpace, chance);
    givenStates = new StepsGivenStates(days, chance);
  }

  static VariantSampler start(Days days, Variant variant, Chance chance) {
    return new VariantSampler(
        days, Parameters.start(days, variant), scores(days, new double[0][]), chance);
  }

  /// The same chain on a diary that has grown.
  VariantSampler continuedOn(Days longer) {
    return new VariantSampler(longer, parameters.copy(), scores(longer, scores), chance);
  }

  /// Scores at a bound start half a point beyond it, or where they were.
  private static double[][] scores(Days days, double[][] before) {
    double[][] scores = new double[days.days][days.tracks];
    for (int t = 0; t < days.days; t++) {
      for (int k = 0; k < days.tracks; k++) {
        int beyond = days.beyond(t, k);
        if (beyond != 0) {
          scores[t][k] = t < before.length ? before[t][k] : Days.bound(beyond) + 0.5 * beyond;
        } else if (days.score(t, k) instanceof Score.Inside(double value)) {
          scores[t][k] = value;
        }
      }
    }
    return scores;
  }

  List<Draw> run(int warmUp, int sweeps, int every) {
    for (int sweep = 0; sweep < warmUp; sweep++) {
      sweep(true);
    }
    List<Draw> draws = new ArrayList<>();
    for (int sweep = 1; sweep <= sweeps; sweep++) {
      sweep(false);
      if (sweep % every == 0) {
        draws.add(new Draw(parameters.copy(), states[days.days - 1].clone()));
      }
    }
    return draws;
  }

  private void sweep(boolean adapting) {
    collapsed.step(parameters, scores, adapting);
    states = stateSpace.draw(parameters, scores, chance);
    givenStates.step(parameters, scores, states);
  }
}
