package allay.programme.pattern;

import static java.util.Collections.emptySortedSet;

import allay.programme.history.History;
import allay.programme.history.Judgement;
import allay.programme.history.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Whether nerve damage, inflammation or injury may explain all of the pain.
///
/// It may when criteria of another pattern fit and tests have not settled them, when the story of
/// an illness was told that would explain it, or when a test has found such a thing. It does not
/// when pain goes beyond any of these, or when none was told and someone has examined the person.
record ExplanationRule(PatternContent content, History history, List<CriteriaReading> others) {
  /// Yes: it does not explain all.
  Judgement notExplained(Criterion part) {
    Judgement beyond = part.when().orElseThrow().of(history);
    if (beyond.holds()) {
      return beyond;
    }
    Judgement explained = explained();
    Judgement examined = content.words().examined().of(history);
    return switch (explained.truth()) {
      case YES -> new Judgement(Truth.NO, explained.because(), emptySortedSet());
      case NO ->
          examined.holds()
              ? examined
              : new Judgement(Truth.NOT_TOLD, emptySortedSet(), examined.open());
      case NOT_TOLD -> open(explained, examined);
    };
  }

  private static Judgement open(Judgement explained, Judgement examined) {
    SortedSet<String> open = new TreeSet<>(explained.open());
    open.addAll(examined.open());
    return new Judgement(Truth.NOT_TOLD, emptySortedSet(), open);
  }

  private Judgement explained() {
    List<Judgement> all = new ArrayList<>();
    all.add(content.words().explained().of(history));
    others.stream().map(this::unsettled).forEach(all::add);
    content.lookalikes().stream()
        .filter(illness -> illness.explains().isPresent())
        .map(illness -> illness.when().of(history))
        .forEach(all::add);
    return Judgement.any(all);
  }

  private Judgement unsettled(CriteriaReading reading) {
    Optional<Judgement> settled =
        reading.criteria().settled().map(when -> when.of(history)).filter(Judgement::holds);
    return settled
        .map(yes -> new Judgement(Truth.NO, yes.because(), emptySortedSet()))
        .orElseGet(() -> asJudgement(reading));
  }

  private static Judgement asJudgement(CriteriaReading reading) {
    SortedSet<String> because = new TreeSet<>();
    SortedSet<String> open = new TreeSet<>();
    for (Part part : reading.parts()) {
      if (reading.fit() == Truth.YES && part.state() == Part.State.MET) {
        because.addAll(part.because());
      }
      if (reading.fit() == Truth.NOT_TOLD) {
        open.addAll(part.open());
      }
    }
    return new Judgement(reading.fit(), because, open);
  }
}
