package allay.web.questionnaires;

import static java.nio.charset.StandardCharsets.UTF_8;

import allay.fhir.FhirQuestionnaires;
import allay.programme.diary.PlainText;
import allay.programme.questionnaire.Instruments;
import allay.programme.questionnaire.QuestionnaireProblem;
import allay.programme.questionnaire.QuestionnaireWords;
import allay.programme.questionnaire.Questionnaires;
import allay.programme.questionnaire.Questionnaires.Brought;
import allay.programme.told.Statements;
import allay.web.page.Html;
import allay.web.page.Notice;
import allay.web.page.Page;
import allay.web.page.Paths;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.templates.questionnaires.JtelistGenerated;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// The list of questionnaires, and files that are brought along.
@RestController
final class ListController {
  private static final String LIST = "/questionnaires";

  private final Statements statements;
  private final Instruments instruments;
  private final QuestionnaireWords words;
  private final FhirQuestionnaires fhir;
  private final Clock clock;

  ListController(
      Statements statements,
      Instruments instruments,
      QuestionnaireWords words,
      FhirQuestionnaires fhir,
      Clock clock) {
    this.statements = statements;
    this.instruments = instruments;
    this.words = words;
    this.fhir = fhir;
    this.clock = clock;
  }

  @GetMapping(LIST)
  Html list(Visit visit, @RequestParam Optional<String> done) {
    return page(visit, Notice.of(done), Optional.empty());
  }

  private Html page(Visit visit, Optional<Notice> notice, Optional<String> problem) {
    Questionnaires kept = kept(visit);
    ListView view = ListView.of(instruments, words, kept, problem);
    Page page = Page.of("Questionnaires", Place.MORE, visit).with(notice);
    return Html.of(out -> JtelistGenerated.render(out, null, page, view));
  }

  private Questionnaires kept(Visit visit) {
    return Questionnaires.of(statements.of(visit.person()));
  }

  /// A made-up diary is removed with one click; nothing real may go with it.
  @PostMapping(LIST + "/bring")
  ResponseEntity<Html> bring(Visit visit, @RequestParam Optional<MultipartFile> file)
      throws IOException {
    if (visit.isMadeUp()) {
      throw Paths.none();
    }
    if (file.isEmpty() || file.get().isEmpty()) {
      return refused(visit, "choose a file first");
    }
    try {
      String json = text(file.get().getBytes());
      String id = Questionnaires.idOf(json);
      Brought brought = new Brought(fhir.read(json).title(), json);
      Questionnaires kept = kept(visit);
      if (!kept.brought().containsKey(id) && kept.brought().size() >= Questionnaires.MOST_BROUGHT) {
        return refused(visit, "there are 50 already; remove one first");
      }
      statements.add(visit.person(), Questionnaires.keep(id, brought, clock.instant()));
      return Paths.to(LIST, Notice.QUESTIONNAIRE_ADDED);
    } catch (QuestionnaireProblem e) {
      return refused(visit, String.valueOf(e.getMessage()));
    }
  }

  private static String text(byte[] content) throws QuestionnaireProblem {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      PlainText.require(text, Integer.MAX_VALUE, "the file");
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new QuestionnaireProblem("the file is not text in UTF-8; save it as JSON in UTF-8");
    } catch (IllegalArgumentException e) {
      throw new QuestionnaireProblem(String.valueOf(e.getMessage()));
    }
  }

  private ResponseEntity<Html> refused(Visit visit, String why) {
    String sentence = why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1) + ".";
    return Paths.again(page(visit, Optional.empty(), Optional.of(sentence)));
  }

  /// What was answered stays; it is shown again when the file is brought again.
  @PostMapping(LIST + "/{id}/remove")
  ResponseEntity<Html> remove(Visit visit, @PathVariable String id) {
    if (!kept(visit).brought().containsKey(id)) {
      throw Paths.none();
    }
    statements.add(visit.person(), Questionnaires.remove(id, clock.instant()));
    return Paths.to(LIST, Notice.DELETED);
  }
}
