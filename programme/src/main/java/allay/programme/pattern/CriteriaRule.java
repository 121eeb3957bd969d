package allay.programme.pattern;

import static java.util.Collections.emptySortedSet;

import allay.programme.history.History;
import allay.programme.history.Judgement;
import allay.programme.history.Truth;
import java.util.List;
import java.util.stream.Stream;

/// Lays criteria beside what was told.
///
/// @param explanation decides the part that asks for other explanations
record CriteriaRule(History history, ExplanationRule explanation) {
  CriteriaReading read(Criteria criteria) {
    List<Part> parts = criteria.parts().stream().map(this::part).toList();
    List<Truth> needed =
        truths(parts, Criterion.Role.NEEDED, Criterion.Role.NOT_EXPLAINED).toList();
    List<Truth> counted = truths(parts, Criterion.Role.COUNTED).toList();
    return new CriteriaReading(
        criteria, parts, Truth.all(Truth.all(needed), Truth.atLeast(criteria.atLeast(), counted)));
  }

  private Part part(Criterion part) {
    return switch (part.role()) {
      case NEEDED, COUNTED, FURTHER -> Part.told(part, told(part));
      case NOT_EXPLAINED -> Part.told(part, explanation.notExplained(part));
      case CLINICIAN -> forAClinician(part);
    };
  }

  private Judgement told(Criterion part) {
    return part.when().orElseThrow().of(history);
  }

  /// Names a test that was told; the part stays open all the same.
  private Part forAClinician(Criterion part) {
    return part.when()
        .map(when -> when.of(history))
        .filter(Judgement::holds)
        .map(test -> new Part(part, Part.State.FOR_A_CLINICIAN, test.because(), emptySortedSet()))
        .orElseGet(
            () -> new Part(part, Part.State.FOR_A_CLINICIAN, emptySortedSet(), emptySortedSet()));
  }

  private static Stream<Truth> truths(List<Part> parts, Criterion.Role... roles) {
    return parts.stream()
        .filter(part -> List.of(roles).contains(part.criterion().role()))
        .map(part ->
            switch (part.state()) {
              case MET -> Truth.YES;
              case NOT_MET -> Truth.NO;
              case NOT_TOLD, FOR_A_CLINICIAN -> Truth.NOT_TOLD;
            });
  }
}
