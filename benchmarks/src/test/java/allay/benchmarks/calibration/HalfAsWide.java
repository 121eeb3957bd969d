package allay.benchmarks.calibration;

import java.util.List;

/// Ranks as they would be had all draws lain twice as close around their middle: what a check of
/// calibration has to notice.
final class HalfAsWide {
  private HalfAsWide() {}

  static Ranks of(Ranks ranks) {
    Ranks narrow = new Ranks(ranks.draws());
    ranks.byKind().values().stream()
        .flatMap(List::stream)
        .forEach(quantity -> quantity.ranks().forEach(rank -> add(narrow, quantity, rank)));
    return narrow;
  }

  private static void add(Ranks narrow, Ranks.Quantity quantity, int rank) {
    int draws = narrow.draws();
    double[] evenly = new double[draws];
    for (int i = 0; i < draws; i++) {
      evenly[i] = 0.5 * (i + 0.5 - 0.5 * draws);
    }
    narrow.add(quantity.kind(), quantity.name(), rank - 0.5 * draws, evenly);
  }
}
