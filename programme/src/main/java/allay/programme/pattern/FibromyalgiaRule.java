package allay.programme.pattern;

import allay.programme.history.Answer;
import allay.programme.history.Fact;
import allay.programme.history.History;
import allay.programme.history.Truth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Counts areas and symptoms of the fibromyalgia criteria of 2016 (Wolfe and others).
///
/// @param regions the five regions
record FibromyalgiaRule(List<Region> regions) {
  private static final String WHERE = "where";
  private static final List<String> GRADED = List.of("tired", "unrefreshed", "foggy");
  private static final List<String> LAST_HALF_YEAR =
      List.of("half-year.headaches", "half-year.belly-cramps", "half-year.low-mood");
  private static final List<String> LASTING =
      List.of("since.3-to-12-months", "since.1-to-5-years", "since.over-5-years");
  private static final int HIGHEST_GRADE = 3;

  /// @param areas places of the history that count in the index and for the region
  /// @param besides places that count in the index alone
  record Region(String id, List<String> areas, List<String> besides) {
    Region {
      areas = List.copyOf(areas);
      besides = List.copyOf(besides);
    }
  }

  FibromyalgiaRule {
    regions = List.copyOf(regions);
  }

  Stream<String> facts() {
    Stream<String> places = places().map(place -> WHERE + "." + place);
    return Stream.of(places, LAST_HALF_YEAR.stream(), LASTING.stream(), grades())
        .flatMap(names -> names);
  }

  private static Stream<String> grades() {
    return GRADED.stream()
        .flatMap(question -> Stream.of("0", "1", "2", "3").map(grade -> question + "." + grade));
  }

  private Stream<String> places() {
    return regions.stream()
        .flatMap(region -> Stream.concat(region.areas().stream(), region.besides().stream()));
  }

  Fibromyalgia of(History history) {
    boolean told = history.answer(WHERE).filter(Answer.Chosen.class::isInstance).isPresent();
    Set<String> places = history.chosen(WHERE);
    int areas = (int) places().filter(places::contains).count();
    int hurting =
        (int)
            regions.stream()
                .filter(region -> region.areas().stream().anyMatch(places::contains))
                .count();
    return new Fibromyalgia(
        told ? new Span(areas, areas) : new Span(0, Fibromyalgia.AREAS),
        severity(history),
        told ? new Span(hurting, hurting) : new Span(0, regions.size()),
        Truth.any(LASTING.stream().map(fact -> history.truth(Fact.of(fact))).toList()));
  }

  private static Span severity(History history) {
    Stream<Span> grades = GRADED.stream().map(question -> grade(history, question));
    Stream<Span> symptoms = LAST_HALF_YEAR.stream().map(fact -> one(history.truth(Fact.of(fact))));
    return Stream.concat(grades, symptoms).reduce(Span.NONE, Span::plus);
  }

  private static Span grade(History history, String question) {
    return history.chosen(question).stream()
        .map(Integer::parseInt)
        .map(grade -> new Span(grade, grade))
        .findFirst()
        .orElse(new Span(0, HIGHEST_GRADE));
  }

  private static Span one(Truth truth) {
    return switch (truth) {
      case YES -> new Span(1, 1);
      case NO -> Span.NONE;
      case NOT_TOLD -> new Span(0, 1);
    };
  }
}
