package allay.benchmarks.calibration;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// A panel for each kind, as SVG. Above, one line a quantity: its ranks' empirical distribution
/// function less the uniform one, over the band that holds all lines of all kinds at once with 95
/// %. Below, the histogram of the kind's ranks. A white card of its own, so that it reads on light
/// and dark pages; no fonts or files from elsewhere.
final class CalibrationPicture {
  private static final double LEVEL = 0.95;
  private static final int COLUMNS = 4;
  private static final int BARS = 20;
  private static final int PANEL_WIDTH = 200;
  private static final int PANEL_HEIGHT = 190;
  private static final int MARGIN = 20;
  private static final int TOP = 80;
  private static final int FOOT = 62;
  private static final int LINES_MIDDLE = 72;
  private static final int LINES_HALF_HEIGHT = 44;
  private static final int HISTOGRAM_BOTTOM = 168;
  private static final int HISTOGRAM_HEIGHT = 36;
  private static final String BAND = "#d6e6ef";
  private static final String LINE = "#0b5f8a";
  private static final String GREY = "#52606d";

  private final Ranks ranks;
  private final double levelOfEach;

  private CalibrationPicture(Ranks ranks) {
    this.ranks = ranks;
    int quantities = ranks.byKind().values().stream().mapToInt(List::size).sum();
    levelOfEach = 1 - (1 - LEVEL) / quantities;
  }

  /// @param title says which model was calibrated
  static String of(String title, Ranks ranks) {
    return new CalibrationPicture(ranks).svg(title);
  }

  private String svg(String title) {
    Map<String, List<Ranks.Quantity>> kinds = ranks.byKind();
    int width = 2 * MARGIN + COLUMNS * PANEL_WIDTH;
    int height = TOP + Math.ceilDiv(kinds.size(), COLUMNS) * PANEL_HEIGHT + FOOT;
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="title desc" \
    font-family="system-ui, sans-serif" font-size="14" fill="#1f2933">
    <title id="title">%s</title>
    <desc id="desc">%s</desc>
    <rect x="0.5" y="0.5" width="%d" height="%d" rx="10" fill="#ffffff" stroke="#c9d1d9"/>
    <text x="20" y="34" font-size="17" font-weight="600">%s</text>
    %s%s</svg>
    """
        .formatted(
            width,
            height,
            title,
            description(),
            width - 1,
            height - 1,
            title,
            panels(kinds.values()),
            foot(height));
  }

  private String description() {
    return Verdict.of(ranks).stream()
        .map(verdict ->
            verdict.kind() + (verdict.isUniform() ? ": ranks uniform." : ": ranks not uniform."))
        .collect(joining(" "));
  }

  private String panels(Collection<List<Ranks.Quantity>> kinds) {
    StringBuilder panels = new StringBuilder();
    Iterator<List<Ranks.Quantity>> next = kinds.iterator();
    for (int place = 0; next.hasNext(); place++) {
      panels.append(
          """
          <g transform="translate(%d %d)">
          %s</g>
          """
              .formatted(
                  MARGIN + place % COLUMNS * PANEL_WIDTH,
                  TOP - 24 + place / COLUMNS * PANEL_HEIGHT,
                  panel(next.next())));
    }
    return panels.toString();
  }

  private String panel(List<Ranks.Quantity> kind) {
    int n = kind.stream().mapToInt(quantity -> quantity.ranks().size()).min().orElseThrow();
    Uniformity.Band band = new Uniformity(n, ranks.draws()).band(levelOfEach);
    double widest =
        IntStream.range(0, band.low().length)
            .mapToDouble(
                i -> Math.max(above(band.high()[i], n, i + 1), -above(band.low()[i], n, i + 1)))
            .max()
            .orElseThrow();
    double scale = LINES_HALF_HEIGHT / (1.25 * widest);
    return """
    <text x="0" y="16" font-weight="600">%s</text>
    <polygon points="%s" fill="%s"/>
    %s%s\
    """
        .formatted(
            kind.getFirst().kind(),
            outline(band, n, scale),
            BAND,
            kind.stream().map(quantity -> line(quantity, scale)).collect(joining()),
            histogram(kind));
  }

  /// Of `count` among n ranks below cell i: their share, less the share of a uniform rank.
  private double above(int count, int n, int i) {
    return (double) count / n - (double) i / (ranks.draws() + 1);
  }

  private String outline(Uniformity.Band band, int n, double scale) {
    List<String> points = new ArrayList<>();
    points.add(point(0, 0));
    IntStream.range(0, band.high().length)
        .forEach(i -> points.add(point(i + 1, scale * above(band.high()[i], n, i + 1))));
    points.add(point(ranks.draws() + 1, 0));
    IntStream.iterate(band.low().length - 1, i -> i >= 0, i -> i - 1)
        .forEach(i -> points.add(point(i + 1, scale * above(band.low()[i], n, i + 1))));
    return String.join(" ", points);
  }

  private String line(Ranks.Quantity quantity, double scale) {
    int cells = ranks.draws() + 1;
    int n = quantity.ranks().size();
    int[] below = Uniformity.numbersBelow(quantity.ranks(), cells);
    String points =
        IntStream.rangeClosed(0, cells)
            .mapToObj(i -> point(i, scale * above(below[i], n, i)))
            .collect(joining(" "));
    return """
    <polyline points="%s" fill="none" stroke="%s" stroke-opacity="0.7"/>
    """
        .formatted(points, LINE);
  }

  private String point(int cell, double up) {
    double clipped = Math.clamp(up, -LINES_HALF_HEIGHT, LINES_HALF_HEIGHT);
    return String.format(
        Locale.ROOT,
        "%.1f,%.1f",
        across((double) cell / (ranks.draws() + 1)),
        LINES_MIDDLE - clipped);
  }

  private static double across(double share) {
    return share * (PANEL_WIDTH - MARGIN);
  }

  private String histogram(List<Ranks.Quantity> kind) {
    int[] counts = new int[BARS];
    for (Ranks.Quantity quantity : kind) {
      quantity.ranks().forEach(rank -> counts[rank * BARS / (ranks.draws() + 1)]++);
    }
    double uniform = IntStream.of(counts).sum() / (double) BARS;
    StringBuilder bars = new StringBuilder();
    for (int bar = 0; bar < BARS; bar++) {
      double height = Math.min(2, counts[bar] / uniform) * HISTOGRAM_HEIGHT / 2;
      bars.append(
          String.format(
              Locale.ROOT,
              "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\""
                  + " fill-opacity=\"0.6\"/>%n",
              across((double) bar / BARS),
              HISTOGRAM_BOTTOM - height,
              across(1.0 / BARS) - 1,
              height,
              LINE));
    }
    return bars
        + """
        <path d="M0 %dH%d" stroke="%s"/>
        """
            .formatted(HISTOGRAM_BOTTOM - HISTOGRAM_HEIGHT / 2, PANEL_WIDTH - MARGIN, "#1f2933");
  }

  private String foot(int height) {
    int most =
        ranks.byKind().values().stream()
            .flatMap(List::stream)
            .mapToInt(quantity -> quantity.ranks().size())
            .max()
            .orElseThrow();
    return """
    <text x="20" y="%d" fill="%s">Lines: share of ranks below, less what is uniform; one a quantity. \
    Shaded: where all lines lie together with 95 %%.</text>
    <text x="20" y="%d" fill="%s">Bars: ranks of the kind, smallest to largest; the line is uniform. \
    %d made-up data sets, ranks 0 to %d.</text>
    """
        .formatted(height - 38, GREY, height - 18, GREY, most, ranks.draws());
  }
}
