package allay.web.safety;

import allay.programme.content.Passage;
import allay.programme.history.AnswerWords;
import allay.programme.history.History;
import allay.programme.safety.CheckText;
import allay.programme.safety.Finding;
import allay.programme.safety.SafetyOutcome;
import allay.programme.safety.SafetyTexts;
import allay.programme.safety.Urgency;
import allay.programme.safety.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the page of the outcome shows.
///
/// @param leftOut the path of the first page of signs that was not gone through
/// @param problem why a day was not taken
public record OutcomeView(
    SafetyOutcome outcome,
    History history,
    SafetyTexts texts,
    CheckText words,
    Optional<String> leftOut,
    LocalDate today,
    Optional<String> problem) {
  private static final int ADULT_FROM = 18;

  public boolean hasEmergency() {
    return outcome.tier().filter(tier -> tier == Urgency.EMERGENCY_NOW).isPresent();
  }

  public boolean ofChild() {
    return history.number("age").stream().anyMatch(age -> age < ADULT_FROM);
  }

  /// What stands first; empty when that is a sign to be looked at.
  public Optional<Passage> headline() {
    if (ofChild()) {
      return Optional.of(words.child());
    }
    if (outcome.pausesMovement()) {
      return Optional.empty();
    }
    if (leftOut.isPresent()) {
      return Optional.of(words.leftOut());
    }
    return Optional.of(outcome.tier().isEmpty() ? words.nothing() : words.mention());
  }

  /// Why a sign stands here, in words.
  public List<String> why(Finding finding) {
    return switch (finding.why()) {
      case Why.Ticked() -> List.of("You ticked it.");
      case Why.Told(var because) ->
          AnswerWords.told(history, because).stream()
              .flatMap(told -> told.answers().stream())
              .toList();
      case Why.Combined(var signs) -> signs.stream().map(sign -> sign.sign() + ".").toList();
    };
  }
}
