package allay.web.history;

import allay.programme.body.BodyFigure;
import allay.programme.history.Answer;
import allay.programme.history.AnswerForm;
import allay.programme.history.Histories;
import allay.programme.history.HistoryPath;
import allay.programme.history.Question;
import allay.programme.history.Questions;
import allay.programme.told.Statement;
import allay.programme.told.Statements;
import allay.web.page.Html;
import allay.web.page.Notice;
import allay.web.page.Page;
import allay.web.page.Paths;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.safety.SafetyCard;
import allay.web.safety.SafetyCards;
import allay.web.templates.history.JtequestionGenerated;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// One question a page. Going on saves.
@RestController
final class QuestionController {
  private static final String ANSWERS = "answers";

  private final Statements statements;
  private final Questions questions;
  private final BodyFigure figure;
  private final SafetyCards safety;
  private final Clock clock;

  QuestionController(
      Statements statements,
      Questions questions,
      BodyFigure figure,
      SafetyCards safety,
      Clock clock) {
    this.statements = statements;
    this.questions = questions;
    this.figure = figure;
    this.safety = safety;
    this.clock = clock;
  }

  @GetMapping("/history/{id}")
  Html ask(
      Visit visit,
      @PathVariable String id,
      @RequestParam Optional<String> from,
      @RequestParam Optional<String> saved,
      @RequestParam Optional<Long> at,
      @RequestParam Optional<String> left,
      @RequestParam Optional<String> done) {
    Question question = questions.find(id).orElseThrow(Paths::none);
    HistoryPath path = HistoryPath.of(statements.of(visit.person()), questions);
    AnswerForm given = AnswerForm.showing(path.history().answer(id));
    QuestionView view =
        QuestionView.of(path, question, isReadingOver(from), given, Optional.empty());
    return page(visit, view, Notice.of(done), Saved.of(questions, saved, at, left));
  }

  private Html page(
      Visit visit, QuestionView view, Optional<Notice> notice, Optional<Saved> saved) {
    Page page = Page.of(view.question().heading().ask(), Place.MORE, visit).with(notice);
    Optional<SafetyCard> urgent = safety.urgent(visit.person());
    return Html.of(
        out -> JtequestionGenerated.render(out, null, page, view, figure, saved, urgent));
  }

  private static boolean isReadingOver(Optional<String> from) {
    return from.filter(ANSWERS::equals).isPresent();
  }

  @PostMapping("/history/{id}")
  ResponseEntity<Html> answer(
      Visit visit, @PathVariable String id, @RequestParam MultiValueMap<String, String> form) {
    Question question = questions.find(id).orElseThrow(Paths::none);
    boolean readingOver = isReadingOver(Optional.ofNullable(form.getFirst("from")));
    List<String> values = form.getOrDefault("answer", List.of());
    AnswerForm given = new AnswerForm(form.containsKey("skip") ? List.of() : values);
    return switch (given.read(question)) {
      case AnswerForm.Reading.Fits(Answer answer) -> save(visit, question, answer, readingOver);
      case AnswerForm.Reading.Refused(var problem) -> {
        HistoryPath path = HistoryPath.of(statements.of(visit.person()), questions);
        QuestionView view =
            QuestionView.of(path, question, readingOver, given, Optional.of(problem.words()));
        yield Paths.again(page(visit, view, Optional.empty(), Optional.empty()));
      }
    };
  }

  private ResponseEntity<Html> save(
      Visit visit, Question question, Answer answer, boolean readingOver) {
    HistoryPath before = HistoryPath.of(statements.of(visit.person()), questions);
    boolean isNew = !before.history().answer(question.id()).equals(Optional.of(answer));
    Statement statement = Histories.statement(question.id(), answer, clock.instant());
    if (isNew) {
      statements.add(visit.person(), statement);
    }
    HistoryPath after = HistoryPath.of(statements.of(visit.person()), questions);
    String next =
        readingOver
            ? "/history/answers"
            : after
                .nextAfter(question.id())
                .map(one -> "/history/" + one.id())
                .orElse("/history/end");
    Saved saved = new Saved(question, statement.at(), answer instanceof Answer.Skipped);
    return Paths.to((isNew ? saved.on(next) : next) + (readingOver ? "#" + question.id() : ""));
  }
}
