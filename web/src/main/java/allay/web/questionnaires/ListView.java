package allay.web.questionnaires;

import allay.programme.questionnaire.Instrument;
import allay.programme.questionnaire.Instruments;
import allay.programme.questionnaire.QuestionnaireWords;
import allay.programme.questionnaire.Questionnaires;
import allay.programme.questionnaire.Response;
import allay.web.page.Days;
import java.util.List;
import java.util.Optional;

/// The questionnaires of a person.
///
/// @param problem why a file could not be used
public record ListView(
    QuestionnaireWords words, List<Row> standard, List<Row> brought, Optional<String> problem) {
  public ListView {
    standard = List.copyOf(standard);
    brought = List.copyOf(brought);
  }

  /// One that can be answered.
  ///
  /// @param last day of the last answers, in words
  public record Row(String id, String title, String about, Optional<String> last) {}

  static ListView of(
      Instruments instruments,
      QuestionnaireWords words,
      Questionnaires kept,
      Optional<String> problem) {
    return new ListView(
        words,
        instruments.instruments().stream().map(one -> row(one, kept)).toList(),
        kept.brought().entrySet().stream()
            .map(one ->
                new Row(
                    one.getKey(),
                    one.getValue().title(),
                    "You brought it along.",
                    last(kept, one.getKey())))
            .toList(),
        problem);
  }

  private static Row row(Instrument instrument, Questionnaires kept) {
    return new Row(
        instrument.id(),
        instrument.title(),
        instrument.about().getFirst(),
        last(kept, instrument.id()));
  }

  private static Optional<String> last(Questionnaires kept, String form) {
    List<Response> responses = kept.of(form);
    return responses.isEmpty()
        ? Optional.empty()
        : Optional.of(Days.full(responses.getLast().at().toLocalDate()));
  }
}
