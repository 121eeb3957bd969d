package allay.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.diary.Diaries;
import allay.programme.diary.Direction;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptEntry;
import allay.programme.questionnaire.Instruments;
import allay.programme.questionnaire.Questionnaires;
import allay.programme.questionnaire.Response;
import allay.programme.told.Statement;
import allay.programme.told.Statements;
import allay.programme.told.Subject;
import allay.store.Storage;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Questionnaires over HTTP: answered, counted, kept, brought along.
class QuestionnairesTest {
  private static final String NEVER = "LA6568-5";
  private static final String SOME = "LA6569-3";
  private static final String MANY = "LA6570-1";
  private static final String DAILY = "LA6571-9";
  private static final String ONCE = "0b5f4d1e-6a52-4a1c-9a3e-2f3c1d4e5f60";

  @TempDir private Path folder;
  private final SetClock clock = new SetClock(Instant.parse("2026-11-24T08:00:00Z"));
  private RunningApp app;
  private Client client;

  @BeforeEach
  void open() {
    app = RunningApp.start(folder, clock);
    client = Client.paired(app);
  }

  @AfterEach
  void close() {
    app.close();
  }

  private Questionnaires kept() {
    return Questionnaires.of(app.parts(Statements.class).getFirst().of(WebApp.OWNER));
  }

  private Diaries diaries() {
    return app.parts(Diaries.class).getFirst();
  }

  private static Map<String, String> fields(String... answers) {
    Map<String, String> fields = new HashMap<>();
    for (int number = 0; number < answers.length; number++) {
      fields.put("q" + (number + 1), answers[number]);
    }
    return fields;
  }

  private HttpResponse<String> send(String id, String... answers) {
    String page = "/questionnaires/" + id;
    return client.fill(page, page, fields(answers));
  }

  private static String target(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private String result(String id, String... answers) {
    return client.get(target(send(id, answers))).body();
  }

  private String path(Response response) {
    return "/questionnaires/" + response.form() + "/results/" + response.id();
  }

  @Test
  void the_list_says_what_each_asks_and_when_it_was_last_answered() {
    assertThat(client.get("/more").body()).contains("href=\"/questionnaires\"");
    assertThat(client.get("/questionnaires").body())
        .contains("PEG: pain", "PHQ-4:", "GAD-7:", "PHQ-9:", "Nobody needs them")
        .doesNotContain("Last answered");
    send("peg", "3", "4", "5");
    assertThat(client.get("/questionnaires").body())
        .containsOnlyOnce("Last answered on Tuesday, 24 November 2026");
  }

  @ParameterizedTest
  @ValueSource(strings = {"peg", "phq-4", "gad-7", "phq-9"})
  void every_item_stands_on_one_page_word_for_word(String id) {
    String page = client.get("/questionnaires/" + id).body();
    Instruments instruments = app.parts(Instruments.class).getFirst();
    JsonNode form =
        JsonMapper.shared().readTree(instruments.fhir(instruments.find(id).orElseThrow()));
    List<String> texts =
        form.findValues("item").stream()
            .flatMap(items -> items.valueStream())
            .filter(item -> !item.path("type").asString().equals("display"))
            .map(item -> item.path("text").asString())
            .toList();
    assertThat(texts).isNotEmpty();
    assertThat(page).contains(texts).contains("Whose questionnaire this is");
  }

  @Test
  void the_peg_is_a_mean_and_stays_as_it_is_in_the_diary() {
    assertThat(result("peg", "3", "4", "6"))
        .contains("Average: 4.3 of 10")
        .contains("4.3 stays as it is.")
        .doesNotContain("The authors call");
  }

  @Test
  void a_step_is_named_as_its_authors_do_and_says_whom_to_talk_with() {
    assertThat(result("gad-7", MANY, MANY, MANY, MANY, MANY, NEVER, NEVER))
        .contains("Total: 10 of 21", "&ldquo;moderate&rdquo;", "talking about with a doctor");
    assertThat(result("gad-7", MANY, MANY, MANY, MANY, SOME, NEVER, NEVER))
        .contains("Total: 9 of 21", "&ldquo;mild&rdquo;");
  }

  @Test
  void left_out_items_are_told_and_answers_are_kept_all_the_same() {
    assertThat(result("gad-7", SOME, SOME, SOME, SOME, SOME, SOME))
        .contains("Not scored: 1 of 7 answers was left out")
        .doesNotContain("The authors call", "Keep it in my diary");
    assertThat(result("phq-9", SOME, SOME, SOME, SOME, SOME, SOME, SOME))
        .contains("Total: 9 of 27", "2 answers were left out", "less sure");
    assertThat(kept().responses()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "LA6570-1, LA6569-3, LA6568-5, LA6570-1, true, false",
    "LA6569-3, LA6569-3, LA6571-9, LA6568-5, false, true",
    "LA6571-9, LA6571-9, LA6571-9, LA6571-9, true, true",
    "LA6570-1, LA6568-5, LA6568-5, LA6570-1, false, false"
  })
  void the_phq_4_offers_a_longer_one_from_three_on(
      String one, String two, String three, String four, boolean worry, boolean mood) {
    String page = result("phq-4", one, two, three, four);
    assertThat(page.contains("href=\"/questionnaires/gad-7\"")).isEqualTo(worry);
    assertThat(page.contains("href=\"/questionnaires/phq-9\"")).isEqualTo(mood);
  }

  @ParameterizedTest
  @ValueSource(strings = {SOME, MANY, DAILY})
  void any_answer_to_the_ninth_item_leads_to_what_helps_however_low_the_total(String ninth) {
    String page = result("phq-9", NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, ninth);
    assertThat(page)
        .contains("href=\"/help/not-safe\"", "What helps now", "Thank you for being honest")
        .contains("Whom to call", "Someone to talk to", "Emergency")
        .doesNotContain("Keep it in my diary", "put on that scale");
    assertThat(page.indexOf("What helps now")).isLessThan(page.indexOf("Total: "));
  }

  @Test
  void the_ninth_item_leads_there_also_when_nothing_else_was_answered() {
    assertThat(result("phq-9", "", "", "", "", "", "", "", "", SOME))
        .contains("What helps now", "Not scored: 8 of 9");
  }

  @Test
  void without_it_a_high_total_does_not_claim_such_thoughts() {
    assertThat(result("phq-9", DAILY, DAILY, DAILY, DAILY, DAILY, DAILY, DAILY, DAILY, NEVER))
        .contains("Total: 24 of 27", "talk with a doctor this week")
        .doesNotContain("What helps now");
  }

  @Test
  void two_results_of_one_day_carry_the_time() {
    send("peg", "3", "4", "5");
    assertThat(client.get("/questionnaires/peg/over-time").body()).doesNotContain("2026, ");
    clock.forward(Duration.ofMinutes(90));
    send("peg", "4", "4", "5");
    assertThat(client.get("/questionnaires/peg/over-time").body())
        .containsPattern("24 November 2026, \\d\\d:30<")
        .containsPattern("24 November 2026, \\d\\d:00<");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "questionnaire/zz | {\"value\":{}}",
        "questionnaire/zz | {\"form\":\"peg\",\"at\":\"noon\",\"answers\":{}}",
        "questionnaire-form/zz | {}",
        "plan/signs | {\"lines\":5}",
        "plan/signs | {\"lines\":[null]}",
        "medicine/x | 7",
        "medicine/x | {}",
        "medicine-note/questions | {}",
        "sheet/x | []",
        "sheet/x | {}",
        "history/where | {}",
        "history-invitation/put-away | {}",
        "safety/finished | {}"
      })
  void what_was_told_in_a_form_that_is_not_known_breaks_no_page(String subject, String value) {
    app.parts(Statements.class)
        .getFirst()
        .add(
            WebApp.OWNER, new Statement(new Subject(subject), clock.instant(), Optional.of(value)));
    for (String page :
        List.of(
            "/start",
            "/questionnaires",
            "/questionnaires/peg/over-time",
            "/medicines",
            "/medicines/note",
            "/medicines/practices",
            "/sheet",
            "/history",
            "/history/where",
            "/help/not-safe",
            "/help/not-safe/plan/write",
            "/help/doctor",
            "/map",
            "/patterns",
            "/data")) {
      assertThat(client.get(page).statusCode()).as(page).isEqualTo(200);
    }
  }

  @Test
  void nothing_answered_is_said_and_nothing_is_kept() {
    HttpResponse<String> answer = send("peg", "", "", "");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Nothing is answered yet");
    assertThat(kept().responses()).isEmpty();
  }

  @Test
  void a_wrong_answer_is_marked_and_the_others_are_still_there() {
    HttpResponse<String> answer = send("peg", "3", "11", "");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("id=\"q2-problem\"", "Write a number from 0 up to 10.")
        .containsPattern("name=\"q1\" value=\"3\"[^>]* checked");
    assertThat(kept().responses()).isEmpty();
  }

  @Test
  void sent_twice_answers_are_kept_once_and_going_back_changes_them() {
    String page = "/questionnaires/peg";
    Map<String, String> fields = fields("3", "4", "5");
    fields.put("response", ONCE);
    String first = target(client.fill(page, page, fields));
    clock.forward(Duration.ofMinutes(3));
    assertThat(target(client.fill(page, page, fields))).isEqualTo(first);
    assertThat(kept().responses())
        .singleElement()
        .satisfies(one ->
            assertThat(one.at().toInstant()).isEqualTo(Instant.parse("2026-11-24T08:00:00Z")));
    fields.put("q1", "9");
    client.fill(page, page, fields);
    assertThat(kept().responses())
        .singleElement()
        .satisfies(one -> assertThat(one.answers().to("/75893-8")).containsExactly("9"));
  }

  @Test
  void over_time_each_time_has_a_row_and_less_is_said_first() {
    send("peg", "8", "8", "8");
    clock.forward(Duration.ofDays(30));
    assertThat(result("peg", "6", "6", "6"))
        .contains("That is less than on Tuesday, 24 November 2026, when it was 8.");
    clock.forward(Duration.ofDays(30));
    assertThat(result("peg", "7", "7", "7"))
        .contains("On Thursday, 24 December 2026 it was 6.")
        .doesNotContain("more than", "worse");
    assertThat(client.get("/questionnaires/peg/over-time").body())
        .contains("Line of 3 scores")
        .contains("points=\"0,28 280,56 560,42\"")
        .containsSubsequence("<td>7</td>", "<td>6</td>", "<td>8</td>");
  }

  @Test
  void a_score_can_be_kept_in_the_diary_once_in_a_track_of_its_own() {
    send("gad-7", MANY, MANY, MANY, MANY, MANY, SOME, NEVER);
    Response response = kept().responses().getFirst();
    String page = path(response);
    assertThat(client.get(page).body()).contains("11 times 10, divided by 21, makes 5.2.");
    for (int time = 0; time < 2; time++) {
      assertThat(target(client.fill(page, page + "/diary", Map.of()))).startsWith(page);
    }
    var diary = diaries().of(WebApp.OWNER).orElseThrow();
    KeptColumn track = diary.columns().getFirst();
    assertThat(track.name()).isEqualTo("GAD-7");
    assertThat(track.direction()).isEqualTo(Direction.LOWER_IS_BETTER);
    KeptEntry entry = diary.entries().getFirst();
    assertThat(diary.entries()).hasSize(1);
    assertThat(entry.date()).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(entry.values()).isEqualTo(Map.of(track.number(), 5.24));
    assertThat(client.get(page).body()).contains("It is in your diary");
    clock.forward(Duration.ofDays(14));
    send("gad-7", SOME, SOME, SOME, SOME, SOME, SOME, SOME);
    String later = path(kept().responses().getLast());
    client.fill(later, later + "/diary", Map.of());
    assertThat(diaries().of(WebApp.OWNER).orElseThrow().columns()).hasSize(1);
    assertThat(diaries().of(WebApp.OWNER).orElseThrow().entries()).hasSize(2);
  }

  @Test
  void keeping_it_in_the_diary_can_be_taken_back() {
    send("peg", "3", "4", "5");
    String page = path(kept().responses().getFirst());
    String told = target(client.fill(page, page + "/diary", Map.of()));
    String body = client.get(told).body();
    assertThat(body).contains("It is in your diary, too.", "action=\"/undo\"");
    String changes = told.substring(told.indexOf("changes=") + "changes=".length());
    client.fill(page, "/undo", Map.of("changes", changes, "back", page));
    assertThat(diaries().of(WebApp.OWNER).orElseThrow().entries()).isEmpty();
  }

  @Test
  void a_full_diary_says_so_and_the_answers_stay() {
    for (int track = 0; track < 20; track++) {
      diaries().addColumn(WebApp.OWNER, KeptColumn.Kind.TRACK, "track " + track, Direction.UNKNOWN);
    }
    send("peg", "3", "4", "5");
    String page = path(kept().responses().getFirst());
    HttpResponse<String> answer = client.fill(page, page + "/diary", Map.of());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("That did not work: keep the 20 that matter most");
  }

  @Test
  void answers_can_be_taken_along_as_fhir() {
    send("phq-9", SOME, SOME, SOME, SOME, SOME, SOME, SOME, SOME, NEVER);
    HttpResponse<byte[]> file = client.download(path(kept().responses().getFirst()) + "/fhir.json");
    assertThat(file.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/fhir+json");
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("allay-phq-9-2026-11-24.json");
    JsonNode bundle = JsonMapper.shared().readTree(file.body());
    assertThat(
            bundle
                .path("entry")
                .path(1)
                .path("resource")
                .path("valueQuantity")
                .path("value")
                .asInt())
        .isEqualTo(8);
  }

  @Test
  void answers_can_be_removed() {
    send("peg", "3", "4", "5");
    String page = path(kept().responses().getFirst());
    assertThat(target(client.fill(page, page + "/remove", Map.of())))
        .startsWith("/questionnaires/peg/over-time");
    assertThat(client.get(page).statusCode()).isEqualTo(404);
    assertThat(client.get("/questionnaires/peg/over-time").body()).contains("Nothing is answered");
  }

  @Test
  void what_is_not_there_is_not_found() {
    send("peg", "3", "4", "5");
    String id = kept().responses().getFirst().id();
    assertThat(
            List.of(
                client.get("/questionnaires/none").statusCode(),
                client.get("/questionnaires/none/over-time").statusCode(),
                client.get("/questionnaires/phq-9/results/" + id).statusCode(),
                client.get("/questionnaires/peg/results/none/fhir.json").statusCode()))
        .containsOnly(404);
  }

  private HttpResponse<String> bring(String json) {
    return client.upload(
        "/questionnaires",
        "/questionnaires/bring",
        "form.json",
        json.replace('\'', '"').getBytes(UTF_8));
  }

  private static final String OWN =
      "{'resourceType':'Questionnaire','status':'active','title':'Mine &"
          + " <b>yours</b>','item':[{'linkId':'a','text':'Did you"
          + " <i>walk</i>?','type':'boolean'},{'linkId':'b','text':'How"
          + " far?','type':'decimal','enableWhen':[{'question':'a','operator':'=','answerBoolean':true}]},{'linkId':'g','text':'Part"
          + " two','type':'group','item':[{'linkId':'c','text':'How was"
          + " it?','type':'choice','answerOption':["
          + "{'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/ordinalValue','valueDecimal':0}],'valueCoding':{'code':'bad','display':'Bad'}},"
          + "{'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/ordinalValue','valueDecimal':4}],'valueCoding':{'code':'good','display':'Good'}}]},{'linkId':'d','text':'Anything"
          + " else?','type':'text'}]}]}";

  private String own() {
    return kept().brought().keySet().iterator().next();
  }

  @Test
  void a_questionnaire_that_is_brought_along_is_answered_and_counted() {
    assertThat(target(bring(OWN))).startsWith("/questionnaires?done=");
    target(bring(OWN));
    assertThat(kept().brought()).hasSize(1);
    assertThat(client.get("/questionnaires").body())
        .contains("Mine &amp; &lt;b&gt;yours&lt;/b&gt;")
        .doesNotContain("<b>yours");
    assertThat(client.get("/questionnaires/" + own()).body())
        .contains(
            "Only if “Did you &lt;i&gt;walk&lt;/i&gt;?” is “Yes”:", "Part two", "Anything else?");
    String page = result(own(), "true", "2,5", "good", "It was fine\r\nreally");
    assertThat(page).contains("Total: 4 of 4", "2.5", "Yes", "It was fine\nreally");
    assertThat(page).doesNotContain("The authors call");
    Response response = kept().responses().getFirst();
    client.fill(path(response), path(response) + "/diary", Map.of());
    assertThat(diaries().of(WebApp.OWNER).orElseThrow().columns().getFirst())
        .satisfies(track -> {
          assertThat(track.name()).isEqualTo("Mine b yours b");
          assertThat(track.direction()).isEqualTo(Direction.UNKNOWN);
        });
  }

  @Test
  void an_answer_that_does_not_count_is_not_kept() {
    bring(OWN);
    send(own(), "false", "2.5", "bad", "");
    assertThat(kept().responses().getFirst().answers().values()).containsOnlyKeys("a", "c");
  }

  @Test
  void a_questionnaire_is_removed_and_its_answers_come_back_with_it() {
    bring(OWN);
    String id = own();
    send(id, "false", "", "bad", "");
    target(client.fill("/questionnaires", "/questionnaires/" + id + "/remove", Map.of()));
    assertThat(client.get("/questionnaires/" + id).statusCode()).isEqualTo(404);
    bring(OWN);
    assertThat(client.get("/questionnaires/" + id + "/over-time").body()).contains("<td>0</td>");
    assertThat(client.fill("/questionnaires", "/questionnaires/peg/remove", Map.of()).statusCode())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hello|not a Questionnaire in FHIR R4 JSON",
        "{'resourceType':'Patient'}|Patient",
        "{'resourceType':'Questionnaire','status':'active','item':[{'linkId':'x','text':'Photo','type':'attachment'}]}|item"
            + " \"x\": type \"attachment\" cannot be answered here",
        "{'resourceType':'Questionnaire','status':'active','item':[{'linkId':'x','text':'?','type':'choice','answerValueSet':'http://127.0.0.1:9/v'}]}|nothing"
            + " is fetched"
      })
  void a_file_that_cannot_be_used_is_refused_with_the_reason_and_not_kept(
      String json, String reason) {
    HttpResponse<String> answer = bring(json);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("That file was not added.").contains(reason);
    assertThat(kept().brought()).isEmpty();
  }

  @Test
  void a_file_that_is_too_long_or_no_text_is_refused() {
    assertThat(bring("x".repeat(90_001)).body()).contains("longer than 90,000");
    HttpResponse<String> bytes =
        client.upload(
            "/questionnaires", "/questionnaires/bring", "x", new byte[] {(byte) 0xC3, 0x28});
    assertThat(bytes.body()).contains("not text in UTF-8");
    HttpResponse<String> nothing =
        client.upload("/questionnaires", "/questionnaires/bring", "x", new byte[0]);
    assertThat(nothing.body()).contains("Choose a file first");
    assertThat(kept().brought()).isEmpty();
  }

  @Test
  void the_longest_file_that_is_read_can_also_be_kept() {
    String start =
        "{'resourceType':'Questionnaire','status':'active','title':'Long','item':[{'linkId':'a','text':'A?','type':'string'}],'purpose':'"
            .replace('\'', '"');
    String filling = "\\\"".repeat((90_000 - start.length() - 2) / 2);
    String json = start + filling + "\"}";
    assertThat(json.length()).isBetween(89_998, 90_000);
    HttpResponse<String> answer =
        client.upload("/questionnaires", "/questionnaires/bring", "x.json", json.getBytes(UTF_8));
    assertThat(target(answer)).startsWith("/questionnaires?done=");
    assertThat(kept().brought().values())
        .singleElement()
        .satisfies(one -> assertThat(one.fhir()).isEqualTo(json));
  }

  @Test
  void nothing_of_ones_own_is_brought_into_the_made_up_diary(@TempDir Path other) {
    try (RunningApp demo = RunningApp.start(other, Storage.sqlite(other), clock, true)) {
      Client visitor = Client.paired(demo);
      assertThat(visitor.get("/questionnaires").body()).contains("This diary is made up");
      assertThat(
              visitor
                  .upload("/more", "/questionnaires/bring", "x.json", OWN.getBytes(UTF_8))
                  .statusCode())
          .isEqualTo(404);
    }
  }
}
