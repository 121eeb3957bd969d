package allay.web.history;

import allay.programme.body.BodyFigure;
import allay.programme.body.BodyPicture;
import allay.programme.history.Answer;
import allay.programme.history.Histories;
import allay.programme.history.HistoryInvitation;
import allay.programme.history.HistoryPath;
import allay.programme.history.Question;
import allay.programme.history.Questions;
import allay.programme.told.Statement;
import allay.programme.told.Statements;
import allay.programme.told.Told;
import allay.web.page.Html;
import allay.web.page.Notice;
import allay.web.page.Page;
import allay.web.page.Paths;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.templates.history.JteanswersGenerated;
import allay.web.templates.history.JteendGenerated;
import allay.web.templates.history.JteoverviewGenerated;
import gg.jte.Content;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// How far a person is with telling, all that was told, and what comes of it.
@RestController
final class HistoryController {
  private final Statements statements;
  private final Questions questions;
  private final BodyFigure figure;
  private final Clock clock;

  HistoryController(Statements statements, Questions questions, BodyFigure figure, Clock clock) {
    this.statements = statements;
    this.questions = questions;
    this.figure = figure;
    this.clock = clock;
  }

  private HistoryPath path(Visit visit) {
    return HistoryPath.of(statements.of(visit.person()), questions);
  }

  @GetMapping("/history")
  Html overview(Visit visit, @RequestParam Optional<String> done) {
    Page page = Page.of("Your story", Place.MORE, visit).with(Notice.of(done));
    return Html.of(out -> JteoverviewGenerated.render(out, null, page, path(visit)));
  }

  @GetMapping("/history/answers")
  Html answers(
      Visit visit,
      @RequestParam Optional<String> saved,
      @RequestParam Optional<Long> at,
      @RequestParam Optional<String> left,
      @RequestParam Optional<String> done) {
    Page page = Page.of("What you told", Place.MORE, visit).with(Notice.of(done));
    Told told = statements.of(visit.person());
    HistoryPath path = HistoryPath.of(told, questions);
    AnswersView view = AnswersView.of(told, path, clock.getZone());
    Content picture = BodyPicture.of(figure, path.history().chosen("where"));
    Optional<Saved> now = Saved.of(questions, saved, at, left);
    return Html.of(out -> JteanswersGenerated.render(out, null, page, view, picture, now));
  }

  @GetMapping("/history/end")
  Html end(
      Visit visit,
      @RequestParam Optional<String> saved,
      @RequestParam Optional<Long> at,
      @RequestParam Optional<String> left) {
    Page page = Page.of("Thank you for telling it", Place.MORE, visit);
    Optional<Saved> told = Saved.of(questions, saved, at, left);
    return Html.of(out -> JteendGenerated.render(out, null, page, path(visit), told));
  }

  /// Leaves out what is open of a chapter.
  @PostMapping("/history/leave-out")
  ResponseEntity<Html> leaveOut(Visit visit, @RequestParam String chapter) {
    HistoryPath path = path(visit);
    List<Question> open =
        questions.chapters().stream()
            .filter(one -> one.id().equals(chapter))
            .flatMap(one -> path.questions(one).stream())
            .filter(one -> path.step(one) == HistoryPath.Step.OPEN)
            .toList();
    statements.add(
        visit.person(),
        open.stream()
            .map(one -> Histories.statement(one.id(), new Answer.Skipped(), clock.instant()))
            .toList());
    return Paths.to("/history", Notice.NOT_ASKED_AGAIN);
  }

  /// Takes back an answer, if it is still the one that the person was told about.
  @PostMapping("/history/undo")
  ResponseEntity<Html> undo(
      Visit visit,
      @RequestParam String question,
      @RequestParam long at,
      @RequestParam Optional<String> from) {
    if (questions.find(question).isEmpty()) {
      throw Paths.none();
    }
    Told told = statements.of(visit.person());
    Optional<Statement> back =
        told.latest(Histories.subject(question))
            .filter(latest -> latest.at().toEpochMilli() == at)
            .flatMap(_ -> Histories.undo(told, question, clock.instant()));
    back.ifPresent(earlier -> statements.add(visit.person(), earlier));
    return Paths.to(
        "/history/" + (from.isPresent() ? "answers" : question),
        back.isPresent() ? Notice.UNDONE : Notice.CHANGED_SINCE);
  }

  /// Takes the invitation off the first page.
  @PostMapping("/history/later")
  ResponseEntity<Html> later(Visit visit) {
    statements.add(visit.person(), HistoryInvitation.putAway(clock.instant()));
    return Paths.to("/", Notice.IN_MORE);
  }

  /// The first open question of a chapter, or its first one.
  @GetMapping("/history/chapter/{chapter}")
  ResponseEntity<Html> chapter(Visit visit, @PathVariable String chapter) {
    HistoryPath path = path(visit);
    List<Question> all =
        questions.chapters().stream()
            .filter(one -> one.id().equals(chapter))
            .flatMap(one -> path.questions(one).stream())
            .toList();
    return all.stream()
        .filter(one -> path.step(one) == HistoryPath.Step.OPEN)
        .findFirst()
        .or(() -> all.stream().findFirst())
        .map(one -> Paths.to("/history/" + one.id()))
        .orElseThrow(Paths::none);
  }
}
