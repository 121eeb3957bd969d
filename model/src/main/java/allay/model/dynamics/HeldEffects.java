package allay.model.dynamics;

/// One draw's direct effects that last, everything else held:
///
///     effect of a on b = C[b,a] / (1 - F[b,b]),   C = A + F
///
/// points by which `b` settles higher per point of `a` for good. NaN when the draw is not stable or
/// `b` alone is not. Loops and threads are products of these.
final class HeldEffects {
  private HeldEffects() {}

  /// Row "on", column "from"; the diagonal is not used.
  static double[][] of(PersonalDraw draw) {
    double[][] effects = draw.lasting();
    boolean stable = Stability.isStable(draw.dayToDay());
    for (int on = 0; on < effects.length; on++) {
      boolean settles = stable && Stability.isStableAlone(on, draw);
      double scale = settles ? 1 / (1 - draw.nextDay()[on][on]) : Double.NaN;
      for (int from = 0; from < effects.length; from++) {
        effects[on][from] *= scale;
      }
    }
    return effects;
  }

  /// Product of the effects along `path[0] -> path[1] -> ...`.
  static double along(int[] path, double[][] effects) {
    double product = 1;
    for (int step = 1; step < path.length; step++) {
      product *= effects[path[step]][path[step - 1]];
    }
    return product;
  }
}
