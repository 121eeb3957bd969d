package allay.web.safety;

import allay.programme.history.Answer;
import allay.programme.history.BodyPlace;
import allay.programme.history.Fact;
import allay.programme.history.History;
import allay.programme.history.Option;
import allay.programme.history.Question;
import allay.programme.safety.CheckText;
import allay.programme.safety.Finding;
import allay.programme.safety.SafetyOutcome;
import allay.programme.safety.SafetyTexts;
import allay.programme.safety.Urgency;
import allay.programme.safety.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the page of the outcome shows.
///
/// @param complete whether all pages of signs were gone through
/// @param problem why a day was not taken
public record OutcomeView(
    SafetyOutcome outcome,
    History history,
    SafetyTexts texts,
    CheckText words,
    boolean complete,
    LocalDate today,
    Optional<String> problem) {
  public boolean hasEmergency() {
    return outcome.tier().filter(tier -> tier == Urgency.EMERGENCY_NOW).isPresent();
  }

  /// Why a sign stands here, in words.
  public List<String> why(Finding finding) {
    return switch (finding.why()) {
      case Why.Ticked() -> List.of("You ticked it.");
      case Why.Told(var because) ->
          because.stream().flatMap(reason -> told(reason).stream()).toList();
      case Why.Combined(var signs) -> signs.stream().map(sign -> sign.sign() + ".").toList();
    };
  }

  private Optional<String> told(String reason) {
    return reason.contains(".") ? chosen(Fact.of(reason)) : number(reason);
  }

  private Optional<String> chosen(Fact fact) {
    return history.chosen(fact.question()).contains(fact.option())
        ? history.questions().find(fact.question()).flatMap(asked -> option(asked, fact.option()))
        : Optional.empty();
  }

  private static Optional<String> option(Question question, String id) {
    Stream<String> texts =
        switch (question) {
          case Question.Choice choice ->
              choice.options().stream().filter(option -> option.id().equals(id)).map(Option::text);
          case Question.Places places ->
              places.places().stream()
                  .filter(place -> place.id().equals(id))
                  .map(BodyPlace::fullName);
          case Question.Count _, Question.Scale _, Question.Words _ -> Stream.empty();
        };
    return texts.findFirst();
  }

  private Optional<String> number(String id) {
    return history
        .answer(id)
        .flatMap(answer ->
            answer instanceof Answer.Counted(int value)
                ? history.questions().find(id).flatMap(question -> counted(question, value))
                : Optional.empty());
  }

  private static Optional<String> counted(Question question, int value) {
    return switch (question) {
      case Question.Count count -> Optional.of(value + " " + count.unit());
      case Question.Scale scale -> Optional.of(scale.heading().ask() + " " + value + " of 10");
      case Question.Choice _, Question.Places _, Question.Words _ -> Optional.empty();
    };
  }
}
