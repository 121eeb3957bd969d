package allay.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.questionnaire.Answers;
import allay.programme.questionnaire.Filled;
import allay.programme.questionnaire.Instrument;
import allay.programme.questionnaire.Instruments;
import allay.programme.questionnaire.Questionnaire;
import allay.programme.questionnaire.QuestionnaireProblem;
import allay.programme.questionnaire.Response;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResponseWritingTest {
  private final Instruments instruments = Instruments.load();
  private final FhirQuestionnaires fhir = new FhirQuestionnaires();

  private JsonNode written(String id, Map<String, List<String>> answers)
      throws QuestionnaireProblem {
    Instrument instrument = instruments.find(id).orElseThrow();
    Questionnaire questionnaire = fhir.read(instruments.fhir(instrument));
    Response response =
        new Response(
            "r1", id, OffsetDateTime.parse("2026-11-24T08:05+05:30"), new Answers(answers));
    return JsonMapper.shared()
        .readTree(
            fhir.write(
                response, new Filled(questionnaire, response.answers()), instrument.scales()));
  }

  private static JsonNode resource(JsonNode bundle, int entry) {
    return bundle.path("entry").path(entry).path("resource");
  }

  private Map<String, List<String>> phq9(String... codes) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    List<String> items = instruments.find("phq-9").orElseThrow().main().items();
    for (int item = 0; item < codes.length; item++) {
      answers.put(items.get(item), List.of(codes[item]));
    }
    return answers;
  }

  @Test
  void answers_are_a_response_that_names_its_questionnaire_and_its_time()
      throws QuestionnaireProblem {
    JsonNode response = resource(written("phq-9", phq9("LA6569-3")), 0);
    assertThat(response.path("resourceType").asString()).isEqualTo("QuestionnaireResponse");
    assertThat(response.path("questionnaire").asString()).isEqualTo("http://loinc.org/q/44249-1");
    assertThat(response.path("authored").asString()).isEqualTo("2026-11-24T08:05:00+05:30");
    JsonNode item = response.path("item").path(0).path("item").path(0);
    assertThat(item.path("linkId").asString()).isEqualTo("/44250-9");
    JsonNode coding = item.path("answer").path(0).path("valueCoding");
    assertThat(coding.path("system").asString()).isEqualTo("http://loinc.org");
    assertThat(coding.path("code").asString()).isEqualTo("LA6569-3");
    assertThat(coding.path("display").asString()).isEqualTo("Several days");
  }

  @Test
  void the_score_is_an_observation_derived_from_the_response() throws QuestionnaireProblem {
    JsonNode bundle =
        written(
            "peg",
            Map.of("/75893-8", List.of("3"), "/91145-3", List.of("4"), "/91146-1", List.of("6")));
    JsonNode score = resource(bundle, 1);
    assertThat(score.path("resourceType").asString()).isEqualTo("Observation");
    assertThat(score.path("category").path(0).path("coding").path(0).path("code").asString())
        .isEqualTo("survey");
    assertThat(score.path("code").path("coding").path(0).path("code").asString())
        .isEqualTo("91147-9");
    assertThat(score.path("valueQuantity").path("value").asDecimal())
        .isEqualByComparingTo("4.3333");
    assertThat(score.path("valueQuantity").path("system").asString())
        .isEqualTo("http://unitsofmeasure.org");
    assertThat(score.path("valueQuantity").path("code").asString()).isEqualTo("{score}");
    assertThat(score.path("derivedFrom").path(0).path("reference").asString())
        .isEqualTo(bundle.path("entry").path(0).path("fullUrl").asString())
        .startsWith("urn:uuid:");
    assertThat(
            resource(bundle, 0)
                .path("item")
                .path(0)
                .path("answer")
                .path(0)
                .path("valueInteger")
                .asInt())
        .isEqualTo(3);
  }

  @Test
  void a_score_that_could_not_be_counted_is_left_out() throws QuestionnaireProblem {
    assertThat(written("peg", Map.of("/75893-8", List.of("3"))).path("entry")).hasSize(1);
  }

  @Test
  void items_that_were_made_up_for_are_noted_with_the_score() throws QuestionnaireProblem {
    String one = "LA6569-3";
    JsonNode bundle = written("phq-9", phq9(one, one, one, one, one, one, one));
    assertThat(resource(bundle, 1).path("valueQuantity").path("value").asInt()).isEqualTo(9);
    assertThat(resource(bundle, 1).path("note").path(0).path("text").asString()).endsWith(": 2");
  }

  @Test
  void nothing_in_it_says_who_answered() throws QuestionnaireProblem {
    assertThat(written("phq-9", phq9("LA6568-5")).toString())
        .doesNotContain("\"subject\"", "\"author\"", "\"source\"");
  }
}
