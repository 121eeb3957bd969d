package allay.web.claims;

import allay.programme.evidence.Effect;
import allay.programme.evidence.Effect.Better;
import allay.programme.evidence.EffectWords;
import allay.programme.evidence.Span;
import allay.programme.evidence.Study;
import allay.programme.map.ForestPlot;
import allay.programme.map.ForestPlot.Range;
import allay.programme.map.ForestPlot.Row;
import allay.programme.map.MapPage.Chart;
import allay.programme.map.MapPage.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The picture of an effect: its studies, if any, and what they come to.
final class EffectPlot {
  private EffectPlot() {}

  static Chart of(Effect effect) {
    return plot(effect).chart(sentence(effect), table(effect));
  }

  private static ForestPlot plot(Effect effect) {
    Ends ends = ends(effect);
    return new ForestPlot(
        "What studies found on this. " + EffectWords.sentence(effect),
        effect.measure().isRatio(),
        ends.left(),
        ends.right(),
        Stream.concat(
                effect.studies().stream().map(EffectPlot::row),
                Stream.of(
                    new Row(
                        effect.studies().isEmpty() ? effect.what() : "What we go by",
                        EffectWords.number(effect.estimate()),
                        effect.estimate(),
                        range(effect.interval()),
                        true)))
            .toList());
  }

  /// What it means to lie to the left and to the right of no difference.
  private record Ends(String left, String right) {}

  private static Ends ends(Effect effect) {
    return switch (effect.measure()) {
      case ODDS_RATIO, RISK_RATIO -> new Ends("less common with it", "more common with it");
      case HAZARD_RATIO -> new Ends("later with it", "sooner with it");
      case SMD, HEDGES_G, POINTS_OF_10, POINTS_OF_100, PERCENT_POINTS ->
          effect.better() == Better.LOWER
              ? new Ends("better with it", "better without it")
              : new Ends("better without it", "better with it");
    };
  }

  private static Row row(Study study) {
    return new Row(
        study.name(),
        EffectWords.number(study.estimate()),
        study.estimate(),
        range(study.interval()),
        false);
  }

  private static Optional<Range> range(Optional<Span> interval) {
    return interval.map(span -> new Range(span.low(), span.high()));
  }

  private static String sentence(Effect effect) {
    String unit = "Measure: " + effect.measure().label() + ".";
    return effect.interval().isPresent()
        ? unit
            + " The mark is the best guess; the bar is where the value lies with 95 % confidence."
        : unit + " The mark is the best guess; its range was not in what we read.";
  }

  private static Table table(Effect effect) {
    return new Table(
        "The numbers behind the picture: " + effect.what(),
        List.of("study", "year", "people", effect.measure().label(), "95 % interval"),
        Stream.concat(
                effect.studies().stream().map(EffectPlot::cells),
                Stream.of(
                    List.of(
                        "what we go by",
                        "",
                        people(effect.people()),
                        EffectWords.number(effect.estimate()),
                        interval(effect.interval()))))
            .toList());
  }

  private static List<String> cells(Study study) {
    return List.of(
        study.name(),
        String.valueOf(study.year()),
        people(study.people()),
        EffectWords.number(study.estimate()),
        interval(study.interval()));
  }

  private static String people(Optional<Integer> people) {
    return people.map("%,d"::formatted).orElse("not known");
  }

  private static String interval(Optional<Span> interval) {
    return interval
        .map(span -> EffectWords.number(span.low()) + " to " + EffectWords.number(span.high()))
        .orElse("not known");
  }
}
