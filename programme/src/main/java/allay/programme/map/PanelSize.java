package allay.programme.map;

import allay.model.series.Panel;
import allay.model.series.Score;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Whether scores without bounds are of the size that the priors expect.
public final class PanelSize {
  /// As far beyond a scale from 0 to 10 as it is long. The priors of levels, shocks and differences
  /// between people are in points of such a scale (`docs/model.md`, "Many people"): three times as
  /// large still gives nearly the same effects, five times as large not any more.
  private static final double LOWEST = -10;

  private static final double HIGHEST = 20;

  private PanelSize() {}

  /// What to say before a run; empty when all scores are of the size of a scale from 0 to 10.
  public static Optional<String> caution(Panel panel) {
    return IntStream.range(0, panel.tracks().size())
        .mapToObj(k -> caution(panel, k))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> caution(Panel panel, int k) {
    DoubleSummaryStatistics scores =
        panel.people().stream()
            .flatMap(person -> person.series().tracks().get(k).scores().stream())
            .flatMapToDouble(score ->
                score instanceof Score.Inside(double value)
                    ? DoubleStream.of(value)
                    : DoubleStream.empty())
            .summaryStatistics();
    boolean fits = scores.getMin() >= LOWEST && scores.getMax() <= HIGHEST;
    return fits
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ENGLISH,
                "Scores of %s run from %.4g to %.4g. The sums expect the size of a scale from 0 to"
                    + " 10 and pull larger numbers towards it, if they settle at all: divide or"
                    + " shift the scores first.",
                Naming.name(panel.tracks().get(k)),
                scores.getMin(),
                scores.getMax()));
  }
}
