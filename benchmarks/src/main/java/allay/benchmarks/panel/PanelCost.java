package allay.benchmarks.panel;

import allay.model.dynamics.LevelKind;
import allay.model.dynamics.PanelModel;
import allay.model.dynamics.PanelResult;
import allay.model.dynamics.Progress;
import allay.model.dynamics.Settings;
import allay.model.posterior.Verdict;
import allay.model.series.Panel;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;

/// What a panel costs as people are added: 60 days, five tracks, constant levels. Prints a Markdown
/// table for `docs/performance.md`.
public final class PanelCost {
  private static final int DAYS = 60;
  private static final int TRACKS = 5;
  private static final long SEED = 7_003;
  private static final double MEBIBYTE = 1 << 20;

  private PanelCost() {}

  /// Fits panels one after the other and prints.
  ///
  /// @param arguments how many people, once or more often
  public static void main(String[] arguments) {
    int threads = Runtime.getRuntime().availableProcessors();
    System.out.println(
        """
        | people | draws | wall s | ms of wall a sweep of 8 chains | microseconds a person and chain | min ESS | R-hat | peak heap MiB |
        |---|---|---|---|---|---|---|---|\
        """);
    for (String argument : arguments) {
      System.out.println(row(Integer.parseInt(argument), threads));
    }
  }

  private static String row(int people, int threads) {
    Panel panel = new MadeUpPeople(SEED, TRACKS).panel(people, DAYS);
    forgetPeaks();
    PanelResult result =
        PanelModel.fit(panel, LevelKind.CONSTANT, new Settings(1, 0), threads, Progress.silent());
    return switch (result) {
      case PanelResult.Converged converged ->
          row(people, converged.verdict(), converged.seconds().sampling());
      case PanelResult.NotConverged stopped ->
          row(people, stopped.verdict(), stopped.seconds().sampling());
    };
  }

  private static String row(int people, Verdict verdict, double seconds) {
    double sweeps = PanelModel.WARM_UP + verdict.draws() / (double) PanelModel.CHAINS;
    return String.format(
        Locale.ROOT,
        "| %d | %d | %.1f | %.2f | %.2f | %.0f | %.4f | %.0f |",
        people,
        verdict.draws(),
        seconds,
        1e3 * seconds / sweeps,
        1e6 * seconds / sweeps / people / PanelModel.CHAINS,
        verdict.essMin(),
        verdict.rHatMax(),
        peak() / MEBIBYTE);
  }

  private static void forgetPeaks() {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static double peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToDouble(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
