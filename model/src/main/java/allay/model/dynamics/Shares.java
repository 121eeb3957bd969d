package allay.model.dynamics;

import allay.model.dynamics.PersonalMap.Share;
import allay.model.posterior.Chains;
import allay.model.posterior.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where the outcome's ups and downs come from:
///
///     S_j = sum over h < 14 of (R[h]_pj sigma_j)^2,   share of j = S_j / sum over all tracks
///
/// the decomposition of the variance of a forecast 14 days ahead by the track whose shocks it comes
/// from. The drift of the level is left out.
final class Shares {
  private Shares() {}

  static double[] of(PersonalDraw draw, int outcome) {
    double[] parts = new double[draw.tracks()];
    for (int from = 0; from < parts.length; from++) {
      for (double[] day : Ripples.of(draw, from)) {
        double move = day[outcome] * draw.shockSd()[from];
        parts[from] += move * move;
      }
    }
    double sum = Arrays.stream(parts).sum();
    return Arrays.stream(parts).map(part -> part / sum).toArray();
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
