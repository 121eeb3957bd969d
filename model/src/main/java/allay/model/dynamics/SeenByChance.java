package allay.model.dynamics;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/// How many links of a map are seen, beside how many would be if nothing moved with anything. With
/// L for what was learned of a link, and s for its posterior sd:
///
///     estimate without the prior   N(0, s² / L)
///     posterior mean               L * estimate, so N(0, L s²)
///     P(seen)                      2 Phi(-1.645 / sqrt(L))
///
/// One in ten where the diary taught everything, fewer the more the prior holds back.
///
/// @param links between two different things
/// @param seen of them
/// @param expected of them, if no effect were there
public record SeenByChance(int links, int seen, double expected) {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /// Half of a central 90 % interval, in sds.
  private static final double HALF_OF_90 = NORMAL.inverseCumulativeProbability(0.95);

  /// As many as are seen come up by chance in more than one in twenty such maps.
  private static final double RARE = 0.05;

  public static SeenByChance of(List<Arrow> arrows) {
    List<Arrow> links = arrows.stream().filter(arrow -> !arrow.isCarryOver()).toList();
    return new SeenByChance(
        links.size(),
        (int) links.stream().filter(Arrow::isSeen).count(),
        links.stream().mapToDouble(SeenByChance::chance).sum());
  }

  /// What was learned too little about is never called seen.
  private static double chance(Arrow arrow) {
    return arrow.learned() >= Arrow.LEARNED_ENOUGH
        ? 2 * NORMAL.cumulativeProbability(-HALF_OF_90 / Math.sqrt(arrow.learned()))
        : 0;
  }

  /// Whether chance alone would rarely bring as many; it is taken to strike links one by one.
  public boolean isMoreThanChance() {
    return seen > 0 && PoissonDistribution.of(expected).survivalProbability(seen - 1) < RARE;
  }
}
