package allay.model.dynamics;

import allay.model.dynamics.PersonalMap.Share;
import allay.model.posterior.Chains;
import allay.model.posterior.Interval;
import java.util.ArrayList;
import java.util.List;

/// Where the outcome's ups and downs come from:
///
///     S_j = sum over h < 14 of (R[h]_pj sigma_j)^2,   share of j = S_j / sum over all tracks
///
/// the decomposition of the variance of a forecast 14 days ahead by the track whose shocks it comes
/// from. The drift of the level is left out.
final class Shares {
  private Shares() {}

  /// Row p of `R[h] = Phi^h R[0]` is all that is needed: row p of `Phi^h`, times R[0].
  static double[] of(PersonalDraw draw, int outcome) {
    double[][] dayToDay = draw.dayToDay();
    double[][] withinDay =
        Matrices.solveUnitLower(draw.sameDay(), Matrices.identity(draw.tracks()));
    double[] parts = new double[draw.tracks()];
    double[][] row = {Matrices.identity(draw.tracks())[outcome]};
    for (int day = 0; day < Ripples.DAYS; day++) {
      double[] moves = Matrices.product(row, withinDay)[0];
      for (int from = 0; from < parts.length; from++) {
        double move = moves[from] * draw.shockSd()[from];
        parts[from] += move * move;
      }
      row = Matrices.product(row, dayToDay);
    }
    double sum = 0;
    for (double part : parts) {
      sum += part;
    }
    for (int from = 0; from < parts.length; from++) {
      parts[from] /= sum;
    }
    return parts;
  }

  static List<Share> of(PosteriorDraws posterior, Ledger ledger) {
    PerDraw<double[]> draws = posterior.draws().map(draw -> of(draw, posterior.outcomeIndex()));
    boolean onlyTrack = posterior.tracks().size() == 1;
    List<Share> shares = new ArrayList<>();
    for (int j = 0; j < posterior.tracks().size(); j++) {
      int from = j;
      String track = posterior.tracks().get(from);
      Chains chains = draws.chains(draw -> draw[from]);
      Interval share =
          onlyTrack ? Interval.of(chains) : ledger.interval("share of " + track, chains);
      shares.add(new Share(track, share));
    }
    return shares;
  }
}
