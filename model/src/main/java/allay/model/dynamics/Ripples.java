package allay.model.dynamics;

import allay.model.dynamics.PersonalMap.Ripple;
import allay.model.posterior.Chains;
import allay.model.posterior.Interval;
import java.util.ArrayList;
import java.util.List;

/// What one more point on one day does, that day and later:
///
///     R[0] = (I - A)^-1,   R[h] = Phi R[h-1],   Phi = (I - A)^-1 F,   h = 0..13
///
/// `R[h][k][j]` is the change of track k h days after a shock of one point on track j.
final class Ripples {
  /// A fortnight: by then most pushes are gone.
  static final int DAYS = 14;

  private Ripples() {}

  /// R by day: row "on", column "from".
  static double[][][] of(PersonalDraw draw) {
    double[][] dayToDay = draw.dayToDay();
    double[][][] ripples = new double[DAYS][][];
    ripples[0] = Matrices.solveUnitLower(draw.sameDay(), Matrices.identity(draw.tracks()));
    for (int day = 1; day < DAYS; day++) {
      ripples[day] = Matrices.product(dayToDay, ripples[day - 1]);
    }
    return ripples;
  }

  static List<Ripple> of(PosteriorDraws posterior, Ledger ledger) {
    int tracks = posterior.tracks().size();
    double[][][] columns =
        posterior
            .draws()
            .columns(
                tracks * tracks * DAYS,
                (draw, row) -> {
                  double[][][] ripples = of(draw);
                  for (int from = 0; from < tracks; from++) {
                    for (int on = 0; on < tracks; on++) {
                      for (int day = 0; day < DAYS; day++) {
                        row[(from * tracks + on) * DAYS + day] = ripples[day][on][from];
                      }
                    }
                  }
                });
    List<Ripple> ripples = new ArrayList<>();
    for (int from = 0; from < tracks; from++) {
      for (int on = 0; on < tracks; on++) {
        String fromName = posterior.tracks().get(from);
        String onName = posterior.tracks().get(on);
        List<Interval> days = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
          Chains chains = Chains.of(columns[(from * tracks + on) * DAYS + day]);
          String name = "ripple " + fromName + " -> " + onName + " day " + day;
          days.add(isKnown(day, from, on) ? Interval.of(chains) : ledger.interval(name, chains));
        }
        ripples.add(new Ripple(fromName, onName, days));
      }
    }
    return ripples;
  }

  /// On the day itself the shock is one point, and nothing on what came before it in the day.
  private static boolean isKnown(int day, int from, int on) {
    return day == 0 && on <= from;
  }
}
