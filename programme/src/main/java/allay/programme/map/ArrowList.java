package allay.programme.map;

import allay.model.dynamics.Arrow;
import java.util.stream.Stream;

/// Arrows in text, each with its bar, its figure and its sentence; all on one scale.
final class ArrowList {
  private static final int WIDEST_LABEL = 28;
  private static final int WIDEST_BAR = 31;

  /// A gap, the figure ("+0.3") and the gap before it.
  private static final int FIGURE = 8;

  /// With smaller effects than this alone, the bars stay short.
  private static final double SMALLEST_SCALE = 0.2;

  private final TextPage page;
  private final MapHighlights told;
  private final int label;
  private final EffectBar bar;

  ArrowList(TextPage page, MapHighlights told) {
    this.page = page;
    this.told = told;
    this.label =
        Math.min(
            WIDEST_LABEL,
            Stream.concat(
                    told.intoOutcome().stream().map(ArrowWords::label),
                    told.others().stream().map(ArrowList::labelBetween))
                .mapToInt(DisplayWidth::of)
                .max()
                .orElse(0));
    this.bar = new EffectBar(odd(Math.min(WIDEST_BAR, page.inner() - label - FIGURE)), scale());
  }

  private static int odd(int columns) {
    return columns % 2 == 0 ? columns - 1 : columns;
  }

  private double scale() {
    return Stream.concat(told.intoOutcome().stream(), told.others().stream())
        .mapToDouble(arrow -> Math.max(Math.abs(arrow.low90()), Math.abs(arrow.high90())))
        .reduce(SMALLEST_SCALE, Math::max);
  }

  boolean isEmpty() {
    return told.intoOutcome().isEmpty() && told.others().isEmpty();
  }

  void intoOutcome(String outcome) {
    String name = " " + Naming.name(outcome);
    axis(Naming.way(outcome, -1) + name, Naming.way(outcome, 1) + name);
    told.intoOutcome().forEach(arrow -> entry(ArrowWords.label(arrow), arrow));
  }

  void others() {
    axis("down", "up");
    told.others().forEach(arrow -> entry(labelBetween(arrow), arrow));
  }

  private static String labelBetween(Arrow arrow) {
    String to = Naming.name(arrow.to());
    return switch (arrow.when()) {
      case SAME_DAY -> Naming.name(arrow.from().name()) + " → " + to;
      case NEXT_DAY -> Naming.name(arrow.from().name()) + " → next " + to;
    };
  }

  private void axis(String down, String up) {
    int half = bar.columns() / 2;
    page.line(
        " ".repeat(label + 1)
            + DisplayWidth.paddedLeft(DisplayWidth.shortened(down, half - 1), half - 1)
            + " │ "
            + DisplayWidth.shortened(up, half - 1));
  }

  private void entry(String name, Arrow arrow) {
    page.line(
        DisplayWidth.padded(DisplayWidth.shortened(name, label), label)
            + " "
            + bar.of(arrow.low90(), arrow.mean(), arrow.high90())
            + "  "
            + Figures.signed(arrow.mean(), 1));
    page.nested(ArrowWords.sentence(arrow));
  }
}
