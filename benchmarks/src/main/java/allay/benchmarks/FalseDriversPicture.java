package allay.benchmarks;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/// Grouped bars as SVG: for each kind the share of arrows of the map and of day-level correlations
/// that exclude zero, with a line at the nominal share and one at the share allowed. A white card
/// of its own, so that it reads on light and dark pages; no fonts or files from elsewhere.
final class FalseDriversPicture {
  private static final double NOMINAL = 0.10;
  private static final int WIDTH = 720;
  private static final int HEIGHT = 400;
  private static final int LEFT = 64;
  private static final int RIGHT = 556;
  private static final int TOP = 84;
  private static final int BOTTOM = 320;
  private static final int BAR = 52;
  private static final int GAP = 6;
  private static final String MAP = "#0b5f8a";
  private static final String CORRELATION = "#c8691c";

  private FalseDriversPicture() {}

  static String of(List<FalseDriverCount> counts) {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="title desc" \
    font-family="system-ui, sans-serif" font-size="14" fill="#1f2933">
    <title id="title">False drivers: the map beside day-level correlation</title>
    <desc id="desc">%s</desc>
    <rect x="0.5" y="0.5" width="%d" height="%d" rx="10" fill="#ffffff" stroke="#c9d1d9"/>
    <text x="20" y="32" font-size="17" font-weight="600">Unrelated tracks that both drift: how often are they linked?</text>
    %s%s%s%s</svg>
    """
        .formatted(
            WIDTH,
            HEIGHT,
            description(counts),
            WIDTH - 1,
            HEIGHT - 1,
            legend(),
            scale() + bars(counts),
            bounds() + labels(counts),
            foot(counts));
  }

  private static String description(List<FalseDriverCount> counts) {
    return counts.stream()
        .map(count ->
            "%s: %s of the map's arrows and %s of the day-level correlations exclude zero."
                .formatted(
                    capitalised(count.kind().words()),
                    percent(count.share()),
                    percent(count.shareOfCorrelations())))
        .collect(
            joining(
                " ",
                "Bars. ",
                " Lines mark 10 %, as expected by chance, and 14 %, the most allowed for the"
                    + " map."));
  }

  private static String legend() {
    return key(20, MAP, "arrows of the map") + key(190, CORRELATION, "day-level correlations");
  }

  private static String key(int x, String colour, String words) {
    return """
    <rect x="%d" y="48" width="14" height="14" fill="%s"/><text x="%d" y="60">%s</text>
    """
        .formatted(x, colour, x + 20, words);
  }

  private static String scale() {
    return IntStream.rangeClosed(0, 5)
        .mapToObj(fifth -> {
          int y = height(fifth / 5.0);
          return """
          <path d="M%d %dH%d" stroke="%s"/><text x="%d" y="%d" text-anchor="end" fill="#52606d">%d %%</text>
          """
              .formatted(
                  LEFT, y, RIGHT, fifth == 0 ? "#52606d" : "#e4e7eb", LEFT - 8, y + 5, 20 * fifth);
        })
        .collect(joining());
  }

  private static String bars(List<FalseDriverCount> counts) {
    return eachKind(
        counts,
        (count, middle) ->
            bar(middle - GAP / 2 - BAR, count.share(), MAP)
                + bar(middle + GAP / 2, count.shareOfCorrelations(), CORRELATION));
  }

  private static String bar(int x, double share, String colour) {
    int y = height(share);
    return """
    <rect x="%d" y="%d" width="%d" height="%d" fill="%s"/>
    """
        .formatted(x, y, BAR, BOTTOM - y, colour);
  }

  private static String labels(List<FalseDriverCount> counts) {
    return eachKind(
        counts,
        (count, middle) ->
            figure(middle - (GAP + BAR) / 2, count.share())
                + figure(middle + (GAP + BAR) / 2, count.shareOfCorrelations())
                + label(middle, count.kind()));
  }

  /// The white rim keeps the figure clear of the lines behind it.
  private static String figure(int x, double share) {
    return """
    <text x="%d" y="%d" text-anchor="middle" font-weight="600" \
    stroke="#ffffff" stroke-width="4" paint-order="stroke">%s</text>
    """
        .formatted(x, height(share) - 6, percent(share));
  }

  private static String label(int middle, UnrelatedTracks kind) {
    String second =
        switch (kind) {
          case DRIFT_OF_0_15 -> "0.15 a day";
          case DRIFT_OF_0_3 -> "0.3 a day";
          case STRAIGHT_LINE -> "line of 4 points";
        };
    String first =
        switch (kind) {
          case DRIFT_OF_0_15, DRIFT_OF_0_3 -> "level drifts by";
          case STRAIGHT_LINE -> "level on a straight";
        };
    return """
    <text x="%d" y="%d" text-anchor="middle">%s<tspan x="%d" dy="17">%s</tspan></text>
    """
        .formatted(middle, BOTTOM + 20, first, middle, second);
  }

  private static String bounds() {
    return bound(FalseDriverCount.ALLOWED, "6 3", "14 % most allowed", -3)
        + bound(NOMINAL, "2 3", "10 % by chance", 11);
  }

  private static String bound(double share, String dashes, String words, int down) {
    int y = height(share);
    return """
    <path d="M%d %dH%d" stroke="#1f2933" stroke-dasharray="%s"/><text x="%d" y="%d">%s</text>
    """
        .formatted(LEFT, y, RIGHT, dashes, RIGHT + 8, y + down, words);
  }

  private static String foot(List<FalseDriverCount> counts) {
    return """
    <text x="20" y="384" fill="#52606d">Share whose 90 %% interval leaves out zero. \
    Made-up tracks, 90 days, %d diaries of each kind.</text>
    """
        .formatted(counts.getFirst().diaries());
  }

  private static String eachKind(
      List<FalseDriverCount> counts, BiFunction<FalseDriverCount, Integer, String> drawnAround) {
    int wide = (RIGHT - LEFT) / counts.size();
    return IntStream.range(0, counts.size())
        .mapToObj(i -> drawnAround.apply(counts.get(i), LEFT + wide * i + wide / 2))
        .collect(joining());
  }

  private static int height(double share) {
    return (int) Math.round(BOTTOM - share * (BOTTOM - TOP));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
