package allay.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import allay.programme.questionnaire.Enablement;
import allay.programme.questionnaire.Enablement.Comparison;
import allay.programme.questionnaire.Enablement.Condition;
import allay.programme.questionnaire.Item;
import allay.programme.questionnaire.Item.Kind;
import allay.programme.questionnaire.Option;
import allay.programme.questionnaire.Questionnaire;
import allay.programme.questionnaire.QuestionnaireProblem;
import allay.programme.questionnaire.Scale;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionnaireReadingTest {
  private static final String CHOICE =
      "{'linkId':'a','text':'How?','type':'choice','answerOption':[{'valueCoding':{'code':'x'}}]}";

  private final FhirQuestionnaires fhir = new FhirQuestionnaires();

  private static String json(String fields) {
    return "{'resourceType':'Questionnaire','status':'active'%s}"
        .formatted(fields)
        .replace('\'', '"');
  }

  private Questionnaire read(String items) throws QuestionnaireProblem {
    return fhir.read(json(",'title':'Mine','item':[" + items + "]"));
  }

  private String problem(String fhirJson) {
    List<String> messages = new ArrayList<>();
    assertThatExceptionOfType(QuestionnaireProblem.class)
        .isThrownBy(() -> fhir.read(fhirJson))
        .satisfies(problem -> messages.add(String.valueOf(problem.getMessage())));
    return messages.getFirst();
  }

  private String itemProblem(String items) {
    return problem(json(",'item':[" + items + "]"));
  }

  @Test
  void every_kind_that_can_be_answered_is_read() throws QuestionnaireProblem {
    Questionnaire questionnaire =
        read(
            CHOICE
                + ",{'linkId':'b','text':'b?','type':'integer'},{'linkId':'c','text':'c?','type':'decimal'}"
                + ",{'linkId':'d','text':'d?','type':'boolean'},{'linkId':'e','text':'e?','type':'string'}"
                + ",{'linkId':'g','text':'G','type':'group','item':[{'linkId':'f','text':'f?','type':'text'},{'linkId':'h','text':'Read"
                + " this','type':'display'}]}");
    assertThat(questionnaire.title()).isEqualTo("Mine");
    assertThat(questionnaire.questions())
        .extracting(question -> question.kind().getClass().getSimpleName())
        .containsExactly("Choice", "Amount", "Amount", "YesNo", "Words", "Words");
    assertThat(questionnaire.items().getLast()).isInstanceOf(Item.Group.class);
  }

  @Test
  void what_an_option_counts_is_read_beside_it_or_inside_it() throws QuestionnaireProblem {
    String weight = "{'url':'http://hl7.org/fhir/StructureDefinition/%s','valueDecimal':%s}";
    Questionnaire questionnaire =
        read(
            "{'linkId':'a','text':'a?','type':'choice','answerOption':["
                + "{'extension':[%s],'valueCoding':{'code':'x'}},"
                    .formatted(weight.formatted("ordinalValue", "0"))
                + "{'valueCoding':{'extension':[%s],'code':'y'}},"
                    .formatted(weight.formatted("ordinalValue", "1.5"))
                + "{'extension':[%s],'valueInteger':3}]}"
                    .formatted(weight.formatted("itemWeight", "4")));
    Kind.Choice choice = (Kind.Choice) questionnaire.questions().getFirst().kind();
    assertThat(choice.options())
        .extracting(Option::ordinalValue)
        .containsExactly(OptionalDouble.of(0), OptionalDouble.of(1.5), OptionalDouble.of(4));
    assertThat(Scale.ofOrdinalValues(questionnaire)).map(Scale::most).contains(4.0);
  }

  @Test
  void answers_listed_inside_the_file_are_found() throws QuestionnaireProblem {
    Questionnaire questionnaire =
        fhir.read(
            json(
                ",'contained':[{'resourceType':'ValueSet','id':'often','status':'active','compose':{'include':["
                    + "{'system':'http://x','concept':[{'code':'n','display':'Never'},{'code':'o','display':'Often'}]}]}}],"
                    + "'item':[{'linkId':'a','text':'a?','type':'choice','answerValueSet':'#often'}]"));
    Kind.Choice choice = (Kind.Choice) questionnaire.questions().getFirst().kind();
    assertThat(choice.options()).extracting(Option::text).containsExactly("Never", "Often");
  }

  @Test
  void a_condition_on_an_earlier_question_is_read() throws QuestionnaireProblem {
    Questionnaire questionnaire =
        read(
            CHOICE
                + ",{'linkId':'b','text':'b?','type':'string','enableBehavior':'any','enableWhen':["
                + "{'question':'a','operator':'=','answerCoding':{'code':'x'}},{'question':'a','operator':'exists','answerBoolean':false}]}");
    assertThat(questionnaire.items().getLast().enabled())
        .isEqualTo(
            new Enablement(
                false,
                List.of(
                    new Condition("a", Comparison.EQUAL, "x"),
                    new Condition("a", Comparison.NOT_ANSWERED, ""))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not json at all|not a Questionnaire in FHIR R4 JSON",
        "''|not a Questionnaire in FHIR R4 JSON",
        "[]|not a Questionnaire in FHIR R4 JSON",
        "{\"resourceType\":\"Patient\"}|expected \"Questionnaire\" but found \"Patient\"",
        "{\"resourceType\":\"Questionnaire\",\"status\":\"odd\"}|\"status\"",
        "{\"resourceType\":\"Questionnaire\",\"stauts\":\"active\"}|Unknown element 'stauts'",
        "{\"resourceType\":\"Questionnaire\",\"status\":\"active\"}|at least one question"
      })
  void what_is_no_questionnaire_is_refused_with_the_place(String json, String names) {
    assertThat(problem(json)).contains(names).doesNotContain("HAPI");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'linkId':'p','text':'p?','type':'attachment'}|item \"p\": type \"attachment\" cannot be"
            + " answered here; known are choice",
        "{'linkId':'p','text':'p?','type':'date'}|type \"date\"",
        "{'linkId':'p','text':'p?'}|item \"p\": \"type\" is missing",
        "{'text':'p?','type':'string'}|no \"linkId\"",
        "{'linkId':'p','text':'p?','type':'string'},{'linkId':'p','text':'q?','type':'string'}|\"p\""
            + " is there twice",
        "{'linkId':'p','type':'string'}|\"text\" is empty",
        "{'linkId':'p','text':'p?','type':'choice'}|no answer is offered",
        "{'linkId':'p','text':'p?','type':'choice','answerOption':[{'valueCoding':{'code':'x'}},{'valueCoding':{'code':'x'}}]}|the"
            + " same code",
        "{'linkId':'p','text':'p?','type':'choice','answerOption':[{'valueCoding':{'display':'x'}}]}|neither"
            + " a coding with a code",
        "{'linkId':'p','text':'p?','type':'choice','answerValueSet':'http://example.org/list'}|nothing"
            + " is fetched",
        "{'linkId':'p','text':'p?','type':'string','enableWhen':[{'question':'later','operator':'exists','answerBoolean':true}]}|enableWhen",
        "{'linkId':'p','text':'p?','type':'string','item':[{'linkId':'q','text':'q?','type':'string'}]}|below"
            + " a question"
      })
  void what_cannot_be_answered_here_is_named_with_its_item(String items, String names) {
    assertThat(itemProblem(items)).contains(names);
  }

  @Test
  void all_that_stands_in_the_way_is_named_at_once_but_no_more_than_can_be_read() {
    String many =
        IntStream.range(0, 9)
            .mapToObj(number -> "{'linkId':'%d','text':'?','type':'url'}".formatted(number))
            .collect(Collectors.joining(","));
    assertThat(itemProblem(many)).contains("\"0\"", "\"4\"", "and 4 more").doesNotContain("\"5\"");
  }

  @Test
  void size_has_bounds() {
    assertThat(problem("x".repeat(FhirQuestionnaires.LONGEST + 1))).contains("90,000");
    String many =
        IntStream.range(0, 301)
            .mapToObj(number -> "{'linkId':'%d','text':'?','type':'string'}".formatted(number))
            .collect(Collectors.joining(","));
    assertThat(itemProblem(many)).contains("300 items");
    assertThat(itemProblem(nested(9))).contains("8 deep");
    assertThat(problem(json(",'item':[" + nested(1_200) + "]"))).isNotEmpty();
    assertThat(
            itemProblem("{'linkId':'p','type':'string','text':'%s'}".formatted("x".repeat(4_001))))
        .contains("4,000");
  }

  private static String nested(int depth) {
    String inside = "{'linkId':'q','text':'?','type':'string'}";
    for (int level = 0; level < depth; level++) {
      inside = "{'linkId':'g%d','type':'group','item':[%s]}".formatted(level, inside);
    }
    return inside;
  }

  /// Every connection of Java asks for a way first.
  @Test
  void nothing_is_fetched_whatever_a_file_refers_to() throws QuestionnaireProblem {
    List<URI> asked = new ArrayList<>();
    @Nullable ProxySelector before = ProxySelector.getDefault();
    ProxySelector.setDefault(
        new ProxySelector() {
          @Override
          public List<Proxy> select(URI uri) {
            asked.add(uri);
            return List.of(Proxy.NO_PROXY);
          }

          @Override
          public void connectFailed(URI uri, SocketAddress address, IOException e) {
            asked.add(uri);
          }
        });
    try {
      Questionnaire questionnaire =
          new FhirQuestionnaires()
              .read(
                  json(
                      ",'meta':{'profile':['http://127.0.0.1:9/profile']},'url':'http://127.0.0.1:9/q','derivedFrom':['http://127.0.0.1:9/other'],"
                          + "'item':[{'linkId':'a','definition':'http://127.0.0.1:9/definition','text':'a?','type':'string'}]"));
      assertThat(questionnaire.canonical()).contains("http://127.0.0.1:9/q");
      assertThat(
              itemProblem(
                  "{'linkId':'p','text':'p?','type':'choice','answerValueSet':'http://127.0.0.1:9/list'}"))
          .contains("nothing is fetched");
    } finally {
      ProxySelector.setDefault(before);
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void a_title_with_markup_stays_text() throws QuestionnaireProblem {
    assertThat(fhir.read(json(",'title':'<b>Bold</b>','item':[" + CHOICE + "]")).title())
        .isEqualTo("<b>Bold</b>");
  }
}
