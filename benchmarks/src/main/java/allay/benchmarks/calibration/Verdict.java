package allay.benchmarks.calibration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Whether the ranks of one kind of quantity are uniform. Each quantity is tested by itself, since
/// those of one data set depend on each other. Of a kind the smallest p-value counts, times the
/// number of its quantities (Bonferroni); over the kinds it is adjusted by Holm 1979 (Scandinavian
/// Journal of Statistics 6, 65-70). So with every kind uniform, any is called uneven with a chance
/// of at most 5 %.
///
/// @param quantities of the kind
/// @param fewest ranks of any of its quantities
/// @param inside50 share of all ranks in the middle half, where about half of them belong
/// @param inside90 share of all ranks in the middle nine tenths
/// @param smallest p-value among its quantities
/// @param adjusted for all quantities of all kinds, 0..1
record Verdict(
    String kind,
    int quantities,
    int fewest,
    double inside50,
    double inside90,
    double smallest,
    double adjusted) {
  static final double UNEVEN_BELOW = 0.05;

  boolean isUniform() {
    return adjusted >= UNEVEN_BELOW;
  }

  /// One a kind, in the order of the kinds.
  static List<Verdict> of(Ranks ranks) {
    return adjusted(
        ranks.byKind().values().stream().map(kind -> unadjusted(kind, ranks.draws())).toList());
  }

  private static Verdict unadjusted(List<Ranks.Quantity> kind, int draws) {
    double smallest =
        kind.stream()
            .mapToDouble(quantity -> Uniformity.pValue(quantity.ranks(), draws))
            .min()
            .orElseThrow();
    return new Verdict(
        kind.getFirst().kind(),
        kind.size(),
        kind.stream().mapToInt(quantity -> quantity.ranks().size()).min().orElseThrow(),
        inside(0.50, kind, draws),
        inside(0.90, kind, draws),
        smallest,
        Math.min(1, kind.size() * smallest));
  }

  /// Share of the ranks among the central `share` of the values that a rank can have.
  private static double inside(double share, List<Ranks.Quantity> kind, int draws) {
    double edge = 0.5 * (1 - share) * (draws + 1);
    return kind.stream()
        .map(Ranks.Quantity::ranks)
        .flatMap(Collection::stream)
        .mapToInt(rank -> rank + 0.5 > edge && rank + 0.5 < draws + 1 - edge ? 1 : 0)
        .average()
        .orElseThrow();
  }

  private static List<Verdict> adjusted(List<Verdict> kinds) {
    List<Verdict> ascending =
        kinds.stream().sorted(Comparator.comparingDouble(Verdict::adjusted)).toList();
    List<Verdict> adjusted = new ArrayList<>();
    double atLeast = 0;
    for (int i = 0; i < ascending.size(); i++) {
      atLeast = Math.max(atLeast, Math.min(1, (kinds.size() - i) * ascending.get(i).adjusted()));
      adjusted.add(ascending.get(i).withAdjusted(atLeast));
    }
    adjusted.sort(Comparator.comparingInt(verdict -> place(verdict, kinds)));
    return List.copyOf(adjusted);
  }

  private static int place(Verdict verdict, List<Verdict> kinds) {
    return kinds.stream().map(Verdict::kind).toList().indexOf(verdict.kind());
  }

  private Verdict withAdjusted(double value) {
    return new Verdict(kind, quantities, fewest, inside50, inside90, smallest, value);
  }

  static String table(List<Verdict> verdicts) {
    StringBuilder table =
        new StringBuilder(
            """
            | kind | quantities | ranks of each | in the middle 50 % | in the middle 90 % | smallest p | p for all together | uniform |
            |---|---|---|---|---|---|---|---|
            """);
    for (Verdict verdict : verdicts) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %.1f %% | %.1f %% | %.3g | %.2g | %s |%n",
              verdict.kind(),
              verdict.quantities(),
              verdict.fewest(),
              100 * verdict.inside50(),
              100 * verdict.inside90(),
              verdict.smallest(),
              verdict.adjusted(),
              verdict.isUniform() ? "yes" : "**no**"));
    }
    return table.toString();
  }
}
