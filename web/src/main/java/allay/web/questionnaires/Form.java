package allay.web.questionnaires;

import allay.programme.questionnaire.Instrument;
import allay.programme.questionnaire.Questionnaire;
import allay.programme.questionnaire.Scale;
import java.util.List;
import java.util.Optional;

/// A questionnaire that can be answered here.
///
/// @param instrument empty for one that the person brought along
/// @param scales what its answers add up to; none when it does not say
/// @param main the scale to follow over time
public record Form(
    String id,
    String title,
    Optional<Instrument> instrument,
    Questionnaire questionnaire,
    List<Scale> scales,
    Optional<Scale> main) {
  public Form {
    scales = List.copyOf(scales);
  }

  static Form of(Instrument instrument, Questionnaire questionnaire) {
    return new Form(
        instrument.id(),
        instrument.title(),
        Optional.of(instrument),
        questionnaire,
        instrument.scales(),
        Optional.of(instrument.main()));
  }

  static Form brought(String id, Questionnaire questionnaire) {
    Optional<Scale> total = Scale.ofOrdinalValues(questionnaire);
    return new Form(
        id, questionnaire.title(), Optional.empty(), questionnaire, total.stream().toList(), total);
  }

  public String path() {
    return "/questionnaires/" + id;
  }
}
