package allay.model.dynamics;

/// Whether a push dies out: the spectral radius of Phi = (I - A)^-1 F lies below 1.
///
///     rho(Phi) < 1   if and only if   |Phi^n| < 1 for some n
///
/// (Gelfand's formula, any matrix norm), with n = 1, 2, 4, 8, ... by repeated squaring.
final class Stability {
  /// Phi to the power of 2^40: what is not below 1 by then is not told from 1 in double precision.
  private static final int SQUARINGS = 40;

  private Stability() {}

  static boolean isStable(double[][] dayToDay) {
    double[][] power = dayToDay;
    for (int squaring = 0; squaring < SQUARINGS; squaring++) {
      double norm = Matrices.norm(power);
      if (norm < 1) {
        return true;
      }
      if (!Double.isFinite(norm)) {
        return false;
      }
      power = Matrices.product(power, power);
    }
    return false;
  }

  /// Whether the other tracks are stable among themselves while track `index` is held.
  static boolean isStableWithout(int index, PersonalDraw draw) {
    double[][] sameDay = Matrices.without(index, draw.sameDay());
    double[][] nextDay = Matrices.without(index, draw.nextDay());
    return isStable(Matrices.solveUnitLower(sameDay, nextDay));
  }

  /// Whether track `index` is stable while all others are held.
  static boolean isStableAlone(int index, PersonalDraw draw) {
    return Math.abs(draw.nextDay()[index][index]) < 1;
  }
}
