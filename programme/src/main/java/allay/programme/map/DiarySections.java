package allay.programme.map;

import allay.model.dynamics.MapResult;
import allay.model.posterior.ParetoSmoothedWeights;
import allay.model.posterior.Verdict;
import allay.programme.map.MapPage.Numbers;
import allay.programme.map.MapPage.Part;
import allay.programme.map.MapPage.Section;
import allay.programme.map.MapPage.Sentences;
import allay.programme.map.MapPage.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be done when there is no map, what the answer does not know, and how it was made.
final class DiarySections {
  static List<Section> of(MapReport report) {
    return Stream.of(
            section(Section.WHAT_NOW, "What now?", NoMapWords.whatNow(report)),
            section(Section.UNKNOWN, unknown(report), UnknownWords.of(report)),
            new Section(Section.MADE, "How it was made", List.of(), made(report)))
        .filter(section -> !section.parts().isEmpty())
        .toList();
  }

  private static String unknown(MapReport report) {
    return switch (report.result()) {
      case MapResult.Converged _ -> "What it does not know, and why";
      case MapResult.NotConverged _, MapResult.TooFewDays _, MapResult.TooLittleVariation _ ->
          "About this diary";
    };
  }

  private static Section section(String id, String heading, List<String> sentences) {
    return new Section(
        id,
        heading,
        List.of(),
        sentences.isEmpty() ? List.of() : List.of(new Sentences(sentences, "", List.of())));
  }

  private static List<Part> made(MapReport report) {
    List<List<String>> rows = new ArrayList<>(diary(report));
    List<String> sentences =
        switch (report.result()) {
          case MapResult.Converged(var _, Verdict verdict, var seconds, var _) -> {
            rows.addAll(run(report, verdict, seconds));
            yield List.of(
                "The map is read off many answers that all fit your diary. They were drawn by"
                    + " chance, in several runs that do not know of each other.",
                "The runs agree, so the map may be shown.");
          }
          case MapResult.NotConverged(Verdict verdict, var seconds, var _) -> {
            rows.addAll(run(report, verdict, seconds));
            yield List.of(
                "Many answers that fit your diary were drawn by chance, in several runs that do"
                    + " not know of each other.",
                "The runs did not agree well enough, so no map is shown.");
          }
          case MapResult.TooFewDays _, MapResult.TooLittleVariation _ ->
              List.of("Your diary was read, and no sums were run on it.");
        };
    List<String> all = Stream.concat(sentences.stream(), assumedBefore(report).stream()).toList();
    return List.of(
        new Sentences(all, "", List.of()),
        new Numbers(new Table("This in numbers", List.of("What", "Value"), rows)));
  }

  /// What the sums started with, where there were any.
  private static Optional<String> assumedBefore(MapReport report) {
    return switch (report.result()) {
      case MapResult.Converged _, MapResult.NotConverged _ ->
          report.cohort().map(CohortUsed::sentence);
      case MapResult.TooFewDays _, MapResult.TooLittleVariation _ -> Optional.empty();
    };
  }

  private static List<List<String>> diary(MapReport report) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Days from first to last", String.valueOf(report.days())));
    rows.add(List.of("Scored", Naming.list(report.tracks())));
    if (!report.inputs().isEmpty()) {
      rows.add(List.of("Done", Naming.list(report.inputs())));
    }
    rows.add(List.of("Scores missing", Figures.percent(report.missing())));
    rows.add(List.of("Scores at 0 or 10", String.valueOf(report.atBounds())));
    return rows;
  }

  private static List<List<String>> run(
      MapReport report, Verdict verdict, MapResult.Seconds seconds) {
    List<List<String>> rows = new ArrayList<>();
    verdict
        .reweighing()
        .ifPresent(from ->
            rows.add(
                List.of(
                    "Brought up to date without new runs (k-hat, below "
                        + ParetoSmoothedWeights.LARGEST_RELIABLE_SHAPE
                        + " is good)",
                    "from runs on the first %d days, k-hat %s"
                        .formatted(from.days(), Figures.decimals(from.paretoShape(), 2)))));
    rows.addAll(ofRun(report, verdict, seconds));
    return rows;
  }

  private static List<List<String>> ofRun(
      MapReport report, Verdict verdict, MapResult.Seconds seconds) {
    return List.of(
        List.of("Answers drawn", String.format(Locale.ENGLISH, "%,d", verdict.draws())),
        List.of(
            "Disagreement between runs (R-hat, below " + Verdict.R_HAT_BELOW + " is good)",
            Figures.decimals(verdict.rHatMax(), 3)),
        List.of(
            "Worth as many independent answers (ESS, above "
                + Figures.decimals(Verdict.EFFECTIVE_SAMPLE_SIZE_ABOVE, 0)
                + " is good)",
            Figures.decimals(verdict.essMin(), 0)),
        List.of("Seed (the same seed gives the same run)", String.valueOf(report.seed())),
        List.of(
            verdict.reweighing().isPresent() ? "Time taken to bring it up to date" : "Time taken",
            Figures.decimals(seconds.total(), 1) + " seconds"));
  }

  private DiarySections() {}
}
