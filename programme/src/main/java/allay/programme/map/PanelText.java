package allay.programme.map;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.PanelResult;
import allay.model.dynamics.PanelResult.PopulationParameter;
import allay.model.dynamics.PanelResult.Quantity;
import allay.model.dynamics.PanelResult.Statistic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What many people's diaries have in common and how people differ, as plain text for a
/// researcher's terminal. No line is wider than the columns asked for.
public final class PanelText {
  /// Of a name in a link, so that two of them and the figures share a line.
  private static final int WIDEST_NAME = 16;

  private static final String MARK = "*";

  private final PanelReport report;
  private final TextPage page;

  private PanelText(PanelReport report, int columns) {
    this.report = report;
    this.page = new TextPage(columns);
  }

  public static String render(PanelReport report, int columns) {
    return new PanelText(report, Math.max(columns, MapText.FEWEST_COLUMNS)).render();
  }

  private String render() {
    page.title("What these people's diaries have in common");
    page.paragraph(read());
    switch (report.result()) {
      case PanelResult.Converged converged -> {
        tables(converged.population());
        meaning();
        MapNumbers.run(page, converged.verdict(), converged.seconds(), report.seed());
      }
      case PanelResult.NotConverged(var verdict, var seconds) -> {
        page.blank();
        page.paragraph(
            "There is no answer this time: the run did not settle, and no numbers are better than"
                + " wrong ones. More days or people help most; leaving out a track with few scores,"
                + " or another seed, may.");
        report.steady().stream().map(PanelText::steady).forEach(page::paragraph);
        MapNumbers.run(page, verdict, seconds, report.seed());
      }
    }
    page.blank();
    page.paragraph(
        "This describes these people as a group. It is no diagnosis of anyone and no advice to any"
            + " one person.");
    return page.text();
  }

  private static String steady(PanelReport.Steady steady) {
    return String.format(
        Locale.ENGLISH,
        steady.people() == 1
            ? "%,d person gave %s the same score on every day: leave that person out."
            : "%,d people gave %s the same score on every day: leave them out.",
        steady.people(),
        Naming.name(steady.track()));
  }

  private String read() {
    return String.format(
        Locale.ENGLISH,
        "%,d people, %s of the scores missing: %s. %s",
        report.people(),
        days() + Figures.percent(report.missing()),
        Naming.list(report.tracks()),
        switch (report.level()) {
          case CONSTANT -> "Each person has one level on all days.";
          case DRIFTING -> "Each person has a level that may drift.";
        });
  }

  private String days() {
    return report.days() == report.daysWithScores()
        ? String.format(Locale.ENGLISH, "%,d days, ", report.days())
        : String.format(
            Locale.ENGLISH,
            "%,d days with scores; over the %,d days from each person's first to last, ",
            report.daysWithScores(),
            report.days());
  }

  private record Pair(PopulationParameter mean, PopulationParameter sd) {
    boolean isMarked() {
      return mean.of() instanceof Quantity.Effect && (mean.low90() > 0 || mean.high90() < 0);
    }
  }

  private void tables(List<PopulationParameter> population) {
    Map<Quantity, PopulationParameter> sds = of(population, Statistic.SD_BETWEEN_PEOPLE);
    List<Pair> pairs =
        of(population, Statistic.MEAN_OVER_PEOPLE).values().stream()
            .flatMap(mean -> Stream.ofNullable(sds.get(mean.of())).map(sd -> new Pair(mean, sd)))
            .toList();
    table(
        pairs,
        switch (report.scale()) {
          case ZERO_TO_TEN -> "What moves with what (points for one point more)";
          case UNBOUNDED -> "What moves with what (each in its own unit, for one unit more)";
        },
        quantity -> quantity instanceof Quantity.Effect effect && !isCarryOver(effect),
        true);
    table(
        pairs,
        "What is left of a push the next day",
        quantity -> quantity instanceof Quantity.Effect effect && isCarryOver(effect),
        true);
    table(
        pairs,
        switch (report.level()) {
          case CONSTANT -> "Usual level";
          case DRIFTING -> "Level on the first day";
        },
        Quantity.Level.class::isInstance,
        false);
    factors(pairs, "Day-to-day surprises (sd, %s)", Quantity.LogShockSd.class::isInstance);
    factors(pairs, "Daily drift of the level (sd, %s)", Quantity.LogDriftSd.class::isInstance);
  }

  private static Map<Quantity, PopulationParameter> of(
      List<PopulationParameter> population, Statistic statistic) {
    Map<Quantity, PopulationParameter> of = new LinkedHashMap<>();
    population.stream()
        .filter(parameter -> parameter.statistic() == statistic)
        .forEach(parameter -> of.put(parameter.of(), parameter));
    return of;
  }

  private static boolean isCarryOver(Quantity.Effect effect) {
    return effect.from().equals(effect.to());
  }

  private void table(List<Pair> pairs, String heading, Predicate<Quantity> which, boolean signed) {
    List<List<String>> rows =
        pairs.stream()
            .filter(pair -> which.test(pair.mean().of()))
            .map(pair -> row(pair, signed))
            .toList();
    print(heading, List.of("", "", "mean", "low", "high", "differ by"), rows);
  }

  private static List<String> row(Pair pair, boolean signed) {
    PopulationParameter mean = pair.mean();
    ShownDigits digits =
        ShownDigits.of(mean.low90(), mean.high90(), pair.sd().mean(), pair.isMarked());
    DoubleFunction<String> figure = signed ? digits::signed : digits::plain;
    return List.of(
        name(mean.of()),
        pair.isMarked() ? MARK : "",
        figure.apply(mean.mean()),
        figure.apply(mean.low90()),
        figure.apply(mean.high90()),
        digits.plain(pair.sd().mean()));
  }

  private void factors(List<Pair> pairs, String heading, Predicate<Quantity> which) {
    String unit =
        switch (report.scale()) {
          case ZERO_TO_TEN -> "points";
          case UNBOUNDED -> "each in its own unit";
        };
    List<List<String>> rows =
        pairs.stream()
            .filter(pair -> which.test(pair.mean().of()))
            .map(PanelText::factorRow)
            .toList();
    print(heading.formatted(unit), List.of("", "", "middle", "low", "high", "differ by"), rows);
  }

  private static List<String> factorRow(Pair pair) {
    double low = Math.exp(pair.mean().low90());
    double high = Math.exp(pair.mean().high90());
    ShownDigits digits = ShownDigits.of(low, high, low, true);
    return List.of(
        name(pair.mean().of()),
        "",
        digits.plain(Math.exp(pair.mean().mean())),
        digits.plain(low),
        digits.plain(high),
        "x " + Figures.decimals(Math.exp(pair.sd().mean()), 2));
  }

  private void print(String heading, List<String> header, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      page.heading(heading);
      new TextTable(1, header, rows).lines(page.inner()).forEach(page::line);
    }
  }

  private static String name(Quantity of) {
    return switch (of) {
      case Quantity.Effect(String from, String to, Arrow.When when) ->
          "%s -> %s, %s".formatted(shortened(from), shortened(to), day(when));
      case Quantity.Level(String track) -> Naming.name(track);
      case Quantity.LogShockSd(String track) -> Naming.name(track);
      case Quantity.LogDriftSd(String track) -> Naming.name(track);
    };
  }

  private static String day(Arrow.When when) {
    return switch (when) {
      case SAME_DAY -> "same day";
      case NEXT_DAY -> "next day";
    };
  }

  private static String shortened(String track) {
    return DisplayWidth.shortened(DisplayWidth.oneLine(track), WIDEST_NAME);
  }

  private void meaning() {
    page.heading("What the numbers mean");
    page.paragraph(
        "Mean: the average over people like these, between low and high with 90 % probability."
            + " Differ by: one standard deviation between people; \"x 1.5\" says a factor."
            + " Where that is as large as the mean, one person may well stand on the other side of"
            + " zero. Middle: half of the people lie above it.");
    page.paragraph(
        MARK
            + " marks a mean whose range leaves out zero. If nothing moved with anything, about one"
            + " link in ten would be marked by chance.");
    page.paragraph(
        "A link is an association within people from day to day, the other tracks as they were. It"
            + " is no proof that one brings the other about: what nobody scored may move both.");
  }
}
