package allay.programme.pattern;

import allay.programme.history.Truth;
import java.util.List;

/// Fits from criteria, and from nothing else.
final class FitRule {
  private FitRule() {}

  /// @param criteria whether criteria of the pattern fit
  /// @param signs whether parts of them are there that alone make some signs
  static Fit of(Truth criteria, Truth signs) {
    return switch (criteria) {
      case YES -> Fit.FITS;
      case NO ->
          switch (signs) {
            case YES -> Fit.SOME_SIGNS;
            case NO -> Fit.SPEAKS_AGAINST;
            case NOT_TOLD -> Fit.NOT_ENOUGH_TOLD;
          };
      case NOT_TOLD -> signs == Truth.YES ? Fit.SOME_SIGNS : Fit.NOT_ENOUGH_TOLD;
    };
  }

  /// More than one pattern: two fit; or some signs are there of two; or two can no longer come
  /// together.
  static Fit mixed(List<Fit> fits) {
    long fitting = fits.stream().filter(fit -> fit == Fit.FITS).count();
    long signs = fits.stream().filter(fit -> fit == Fit.SOME_SIGNS).count();
    long open = fits.stream().filter(fit -> fit == Fit.NOT_ENOUGH_TOLD).count();
    if (fitting >= 2) {
      return Fit.FITS;
    }
    if (fitting + signs >= 2) {
      return Fit.SOME_SIGNS;
    }
    return fitting + signs + open >= 2 ? Fit.NOT_ENOUGH_TOLD : Fit.SPEAKS_AGAINST;
  }
}
