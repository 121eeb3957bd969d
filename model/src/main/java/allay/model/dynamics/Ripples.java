package allay.model.dynamics;

import allay.model.dynamics.PersonalMap.Ripple;
import allay.model.posterior.Chains;
import allay.model.posterior.Interval;
import java.util.ArrayList;
import java.util.List;

/// What one more point on one day does, that day and later:
///
///     R[0] = (I - A)^-1,   R[h] = (I - A)^-1 F R[h-1],   h = 0..13
///
/// `R[h][k][j]` is the change of track k h days after a shock of one point on track j.
final class Ripples {
  /// A fortnight: by then most pushes are gone.
  static final int DAYS = 14;

  private Ripples() {}

  /// Column `from` of each R: row "day", column "on".
  static double[][] of(PersonalDraw draw, int from) {
    double[][] ripple = new double[DAYS][draw.tracks()];
    ripple[0][from] = 1;
    for (int day = 0; day < DAYS; day++) {
      for (int on = 0; on < draw.tracks(); on++) {
        ripple[day][on] += Matrices.dot(draw.sameDay()[on], ripple[day]);
        if (day > 0) {
          ripple[day][on] += Matrices.dot(draw.nextDay()[on], ripple[day - 1]);
        }
      }
    }
    return ripple;
  }

  static List<Ripple> of(PosteriorDraws posterior, Ledger ledger) {
    List<Ripple> ripples = new ArrayList<>();
    for (int j = 0; j < posterior.tracks().size(); j++) {
      int from = j;
      PerDraw<double[][]> draws = posterior.draws().map(draw -> of(draw, from));
      for (int on = 0; on < posterior.tracks().size(); on++) {
        ripples.add(ripple(posterior, draws, from, on, ledger));
      }
    }
    return ripples;
  }

  private static Ripple ripple(
      PosteriorDraws posterior, PerDraw<double[][]> draws, int from, int on, Ledger ledger) {
    String fromName = posterior.tracks().get(from);
    String onName = posterior.tracks().get(on);
    List<Interval> days = new ArrayList<>();
    for (int h = 0; h < DAYS; h++) {
      int day = h;
      Chains chains = draws.chains(ripple -> ripple[day][on]);
      String name = "ripple " + fromName + " -> " + onName + " day " + day;
      days.add(isKnown(day, from, on) ? Interval.of(chains) : ledger.interval(name, chains));
    }
    return new Ripple(fromName, onName, days);
  }

  /// On the day itself the shock is one point, and nothing on what came before it in the day.
  private static boolean isKnown(int day, int from, int on) {
    return day == 0 && on <= from;
  }
}
