package allay.model.dynamics;

/// How much each track of one draw goes up and down around its level in the long run: the square
/// roots of the diagonal of
///
///     V = Phi V Phi' + Sigma = Sigma + Phi Sigma Phi' + Phi^2 Sigma Phi^2' + ...
///
/// summed by doubling: `V <- V + M V M'`, `M <- M^2`. Practices and the drift of the level are not
/// in it.
final class StationarySds {
  /// A power of Phi below this adds less than the square of it.
  private static final double NEGLIGIBLE = 1e-8;

  private StationarySds() {}

  /// @param draw a stable one
  static double[] of(PersonalDraw draw) {
    double[][] variance = Innovations.covariance(draw);
    double[][] power = draw.dayToDay();
    while (Matrices.norm(power) > NEGLIGIBLE) {
      variance = Matrices.sum(variance, Matrices.congruence(power, variance));
      power = Matrices.product(power, power);
    }
    double[] sds = new double[draw.tracks()];
    for (int k = 0; k < sds.length; k++) {
      sds[k] = Math.sqrt(variance[k][k]);
    }
    return sds;
  }
}
