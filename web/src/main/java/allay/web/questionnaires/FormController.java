package allay.web.questionnaires;

import allay.programme.questionnaire.AnswerReading;
import allay.programme.questionnaire.Answers;
import allay.programme.questionnaire.Questionnaires;
import allay.programme.questionnaire.Response;
import allay.programme.told.Statements;
import allay.web.page.Html;
import allay.web.page.Notice;
import allay.web.page.Page;
import allay.web.page.Paths;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.templates.questionnaires.JteformGenerated;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// One questionnaire, all of its items on one page.
@RestController
final class FormController {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Statements statements;
  private final Forms forms;
  private final Clock clock;
  private final RandomGenerator random;

  FormController(Statements statements, Forms forms, Clock clock, RandomGenerator random) {
    this.statements = statements;
    this.forms = forms;
    this.clock = clock;
    this.random = random;
  }

  @GetMapping("/questionnaires/{id}")
  Html form(Visit visit, @PathVariable String id) {
    Form form = forms.find(kept(visit), id).orElseThrow(Paths::none);
    return page(visit, FormView.blank(form, newId()));
  }

  private Questionnaires kept(Visit visit) {
    return Questionnaires.of(statements.of(visit.person()));
  }

  private String newId() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  private static Html page(Visit visit, FormView view) {
    Page page = Page.of(view.form().title(), Place.MORE, visit);
    return Html.of(out -> JteformGenerated.render(out, null, page, view));
  }

  @PostMapping("/questionnaires/{id}")
  ResponseEntity<Html> answer(
      Visit visit, @PathVariable String id, @RequestParam MultiValueMap<String, String> fields) {
    Questionnaires kept = kept(visit);
    Form form = forms.find(kept, id).orElseThrow(Paths::none);
    String response =
        Optional.ofNullable(fields.getFirst(FormView.RESPONSE))
            .filter(text -> ID.matcher(text).matches())
            .orElseGet(this::newId);
    Map<String, List<String>> given = FormView.read(form, fields);
    return switch (AnswerReading.of(form.questionnaire(), given)) {
      case AnswerReading.Refused(Map<String, String> problems) ->
          Paths.again(page(visit, new FormView(form, response, given, problems, false)));
      case AnswerReading.Fits(var filled) when filled.answers().isEmpty() ->
          Paths.again(page(visit, new FormView(form, response, given, Map.of(), true)));
      case AnswerReading.Fits(var filled) ->
          save(visit, kept, new Response(response, id, now(), filled.answers()));
    };
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
  }

  /// Sent once more, perhaps changed after going back: the same answers, at the same time.
  private ResponseEntity<Html> save(Visit visit, Questionnaires kept, Response sent) {
    Optional<Response> before = kept.response(sent.form(), sent.id());
    Optional<Answers> same = before.map(Response::answers).filter(sent.answers()::equals);
    if (same.isEmpty()) {
      OffsetDateTime at = before.map(Response::at).orElse(sent.at());
      statements.add(
          visit.person(),
          Questionnaires.keep(new Response(sent.id(), sent.form(), at, sent.answers())));
    }
    return Paths.to("/questionnaires/" + sent.form() + "/results/" + sent.id(), Notice.SAVED);
  }
}
