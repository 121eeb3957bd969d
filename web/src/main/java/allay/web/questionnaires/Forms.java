package allay.web.questionnaires;

import allay.fhir.FhirQuestionnaires;
import allay.programme.questionnaire.Instrument;
import allay.programme.questionnaire.Instruments;
import allay.programme.questionnaire.QuestionnaireProblem;
import allay.programme.questionnaire.Questionnaires;
import allay.programme.questionnaire.Questionnaires.Brought;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds questionnaires by their id: those that come with Allay, and those that a person brought.
@Component
final class Forms {
  private final Instruments instruments;
  private final FhirQuestionnaires fhir;

  Forms(Instruments instruments, FhirQuestionnaires fhir) {
    this.instruments = instruments;
    this.fhir = fhir;
  }

  Optional<Form> find(Questionnaires kept, String id) {
    Optional<Instrument> instrument = instruments.find(id);
    return instrument.isPresent()
        ? instrument.map(this::form)
        : Optional.ofNullable(kept.brought().get(id)).flatMap(brought -> form(id, brought));
  }

  private Form form(Instrument instrument) {
    try {
      return Form.of(instrument, fhir.read(instruments.fhir(instrument)));
    } catch (QuestionnaireProblem e) {
      throw new IllegalStateException(instrument.id() + ": " + e.getMessage(), e);
    }
  }

  /// Read before it was kept; empty when another Allay, which could read it, kept it.
  private Optional<Form> form(String id, Brought brought) {
    try {
      return Optional.of(Form.brought(id, fhir.read(brought.fhir())));
    } catch (QuestionnaireProblem e) {
      return Optional.empty();
    }
  }
}
