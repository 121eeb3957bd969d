package allay.web.questionnaires;

import allay.fhir.FhirQuestionnaires;
import allay.programme.diary.ColumnChange;
import allay.programme.diary.Diaries;
import allay.programme.diary.EntryChange;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptDiary;
import allay.programme.questionnaire.QuestionnaireWords;
import allay.programme.questionnaire.Questionnaires;
import allay.programme.questionnaire.Response;
import allay.programme.safety.SafetyTexts;
import allay.programme.told.Statements;
import allay.web.help.Numbers;
import allay.web.page.Html;
import allay.web.page.Notice;
import allay.web.page.Page;
import allay.web.page.Paths;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.templates.questionnaires.JteovertimeGenerated;
import allay.web.templates.questionnaires.JteresultGenerated;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What answers came to, one time and over time, and what can be done with them.
@RestController
final class ResultController {
  private static final String FORM = "/questionnaires/{id}";
  private static final String RESULT = FORM + "/results/{response}";
  private static final MediaType FHIR_JSON = MediaType.valueOf("application/fhir+json");

  private final Statements statements;
  private final Diaries diaries;
  private final Forms forms;
  private final FhirQuestionnaires fhir;
  private final QuestionnaireWords words;
  private final SafetyTexts safety;
  private final Numbers numbers;
  private final Clock clock;

  ResultController(
      Statements statements,
      Diaries diaries,
      Forms forms,
      FhirQuestionnaires fhir,
      QuestionnaireWords words,
      SafetyTexts safety,
      Numbers numbers,
      Clock clock) {
    this.statements = statements;
    this.diaries = diaries;
    this.forms = forms;
    this.fhir = fhir;
    this.words = words;
    this.safety = safety;
    this.numbers = numbers;
    this.clock = clock;
  }

  /// A time of answering with its questionnaire.
  private record Answered(Questionnaires kept, Form form, Response response) {}

  private Answered find(Visit visit, String id, String response) {
    Questionnaires kept = kept(visit);
    return kept.response(id, response)
        .flatMap(found -> forms.find(kept, id).map(form -> new Answered(kept, form, found)))
        .orElseThrow(Paths::none);
  }

  private Questionnaires kept(Visit visit) {
    return Questionnaires.of(statements.of(visit.person()));
  }

  @GetMapping(RESULT)
  Html show(
      Visit visit,
      @PathVariable String id,
      @PathVariable String response,
      @RequestParam Optional<String> done) {
    return page(visit, find(visit, id, response), Notice.of(done), Optional.empty());
  }

  private Html page(
      Visit visit, Answered answered, Optional<Notice> notice, Optional<String> problem) {
    boolean inDiary =
        diaries
            .history(visit.person(), TrackScore.entryId(answered.response()))
            .flatMap(history -> history.entry())
            .isPresent();
    ResultView view =
        ResultView.of(
            words,
            answered.form(),
            answered.kept().of(answered.form().id()),
            answered.response(),
            inDiary,
            problem);
    Page page = Page.of(answered.form().title(), Place.MORE, visit).with(notice);
    return Html.of(out -> JteresultGenerated.render(out, null, page, view, numbers, safety));
  }

  @GetMapping(FORM + "/over-time")
  Html overTime(Visit visit, @PathVariable String id, @RequestParam Optional<String> done) {
    Questionnaires kept = kept(visit);
    Form form = forms.find(kept, id).orElseThrow(Paths::none);
    OverTime view = OverTime.of(form, kept.of(id));
    Page page = Page.of(form.title() + ", over time", Place.MORE, visit).with(Notice.of(done));
    return Html.of(out -> JteovertimeGenerated.render(out, null, page, view));
  }

  @GetMapping(RESULT + "/fhir.json")
  ResponseEntity<byte[]> download(
      Visit visit, @PathVariable String id, @PathVariable String response) {
    Answered answered = find(visit, id, response);
    Form form = answered.form();
    String json =
        fhir.write(answered.response(), OverTime.filled(form, answered.response()), form.scales());
    ContentDisposition saved =
        ContentDisposition.attachment()
            .filename("allay-" + id + "-" + answered.response().at().toLocalDate() + ".json")
            .build();
    return ResponseEntity.ok()
        .contentType(FHIR_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
        .body(json.getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping(RESULT + "/remove")
  ResponseEntity<Html> remove(Visit visit, @PathVariable String id, @PathVariable String response) {
    Answered answered = find(visit, id, response);
    statements.add(visit.person(), Questionnaires.remove(answered.response(), clock.instant()));
    return Paths.to(answered.form().path() + "/over-time", Notice.DELETED);
  }

  @PostMapping(RESULT + "/diary")
  ResponseEntity<Html> keepInDiary(
      Visit visit, @PathVariable String id, @PathVariable String response) {
    Answered answered = find(visit, id, response);
    TrackScore score =
        TrackScore.of(answered.form(), OverTime.filled(answered.form(), answered.response()))
            .orElseThrow(Paths::none);
    return switch (column(visit, score)) {
      case ColumnChange.Done(KeptColumn column) -> add(visit, answered, score, column);
      case ColumnChange.Refused(String why) -> refused(visit, answered, why);
      case ColumnChange.NotFound _ -> throw Paths.none();
    };
  }

  private ColumnChange column(Visit visit, TrackScore score) {
    KeptColumn wanted = KeptColumn.of(1, KeptColumn.Kind.TRACK, score.name(), score.direction());
    return diaries.of(visit.person()).orElseThrow().columns().stream()
        .filter(column -> !column.archived() && column.column().equals(wanted.column()))
        .findFirst()
        .<ColumnChange>map(ColumnChange.Done::new)
        .orElseGet(() ->
            diaries.addColumn(
                visit.person(), KeptColumn.Kind.TRACK, score.name(), score.direction()));
  }

  private ResponseEntity<Html> add(
      Visit visit, Answered answered, TrackScore score, KeptColumn column) {
    KeptDiary diary = diaries.of(visit.person()).orElseThrow();
    String path = answered.form().path() + "/results/" + answered.response().id();
    return switch (diaries.add(visit.person(), score.entry(answered.response(), column.number()))) {
      case EntryChange.Done _ -> Paths.to(path, Notice.IN_DIARY, diary.changes());
      case EntryChange.Already _ -> Paths.to(path, Notice.IN_DIARY);
      case EntryChange.Conflict _ ->
          refused(visit, answered, "your diary holds an entry for these answers already");
      case EntryChange.Refused(String why) -> refused(visit, answered, why);
      case EntryChange.NotFound _ -> throw Paths.none();
    };
  }

  private ResponseEntity<Html> refused(Visit visit, Answered answered, String why) {
    return Paths.again(page(visit, answered, Optional.empty(), Optional.of(why)));
  }
}
