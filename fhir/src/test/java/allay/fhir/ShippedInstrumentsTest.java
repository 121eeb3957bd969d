package allay.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.questionnaire.Code;
import allay.programme.questionnaire.Instrument;
import allay.programme.questionnaire.Instruments;
import allay.programme.questionnaire.Item;
import allay.programme.questionnaire.Item.Kind;
import allay.programme.questionnaire.Item.Question;
import allay.programme.questionnaire.Option;
import allay.programme.questionnaire.Questionnaire;
import allay.programme.questionnaire.QuestionnaireProblem;
import allay.programme.questionnaire.Scale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedInstrumentsTest {
  private final Instruments instruments = Instruments.load();
  private final FhirQuestionnaires fhir = new FhirQuestionnaires();

  private Questionnaire read(String id) throws QuestionnaireProblem {
    return fhir.read(instruments.fhir(instruments.find(id).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource({"peg, 91148-7, 3", "phq-4, 69724-3, 4", "gad-7, 69737-5, 7", "phq-9, 44249-1, 10"})
  void each_is_read_with_its_address_and_all_its_questions(String id, String panel, int questions)
      throws QuestionnaireProblem {
    Questionnaire questionnaire = read(id);
    assertThat(questionnaire.canonical()).contains("http://loinc.org/q/" + panel);
    assertThat(questionnaire.questions()).hasSize(questions);
    assertThat(questionnaire.notice()).isPresent();
  }

  @Test
  void what_is_counted_is_asked_and_can_be_counted() throws QuestionnaireProblem {
    for (Instrument instrument : instruments.instruments()) {
      Questionnaire questionnaire = read(instrument.id());
      for (Scale scale : instrument.scales()) {
        assertThat(scale.items())
            .doesNotHaveDuplicates()
            .allSatisfy(
                item -> assertThat(questionnaire.question(item)).hasValueSatisfying(this::counts));
      }
    }
  }

  private void counts(Question question) {
    switch (question.kind()) {
      case Kind.Choice(List<Option> options, boolean several) -> {
        assertThat(several).isFalse();
        assertThat(options)
            .extracting(Option::ordinalValue)
            .containsExactly(
                OptionalDouble.of(0),
                OptionalDouble.of(1),
                OptionalDouble.of(2),
                OptionalDouble.of(3));
      }
      case Kind.Amount amount -> {
        assertThat(amount.least()).contains(BigDecimal.ZERO);
        assertThat(amount.most()).contains(BigDecimal.TEN);
        assertThat(amount.whole()).isTrue();
      }
      case Kind.YesNo _, Kind.Words _ -> throw new AssertionError(question.linkId());
    }
  }

  @Test
  void the_peg_says_what_its_ends_stand_for() throws QuestionnaireProblem {
    assertThat(read("peg").questions())
        .extracting(question -> ((Kind.Amount) question.kind()).high())
        .containsExactly(
            Optional.of("Pain as bad as you can imagine"),
            Optional.of("Completely interferes"),
            Optional.of("Completely interferes"));
  }

  @Test
  void the_ninth_item_of_the_phq_9_carries_the_code_that_starts_the_safety_pathway()
      throws QuestionnaireProblem {
    Question ninth = read("phq-9").questions().get(8);
    assertThat(ninth.code()).contains(Code.loinc("44260-8"));
    assertThat(ninth.text())
        .isEqualTo("Thoughts that you would be better off dead or of hurting yourself in some way");
  }

  @Test
  void the_difficulty_item_of_the_phq_9_is_asked_and_not_counted() throws QuestionnaireProblem {
    Item last = read("phq-9").questions().getLast();
    assertThat(last.linkId()).isEqualTo("/69722-7");
    assertThat(instruments.find("phq-9").orElseThrow().main().items())
        .doesNotContain(last.linkId());
  }

  @ParameterizedTest
  @CsvSource({"phq-4", "gad-7", "phq-9"})
  void the_notice_of_the_phq_family_is_shown(String id) throws QuestionnaireProblem {
    assertThat(read(id).notice().orElseThrow())
        .contains("No permission required to reproduce, translate, display or distribute");
  }
}
