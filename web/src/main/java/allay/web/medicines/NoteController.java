package allay.web.medicines;

import allay.programme.medicine.MedicineList;
import allay.programme.told.Statement;
import allay.programme.told.Statements;
import allay.programme.told.Subject;
import allay.programme.told.Told;
import allay.web.page.Html;
import allay.web.page.Notice;
import allay.web.page.Page;
import allay.web.page.Paths;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.templates.medicines.JtenoteGenerated;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A note to bring along: the list, the person's own questions, and those that the cautions lead
/// to. It advises nothing.
@RestController
final class NoteController {
  private static final String NOTE = "/medicines/note";
  private static final Subject QUESTIONS = Subject.of("medicine-note", "questions");
  private static final int LONGEST = 2000;

  /// What the person wants to ask, in their words.
  record OwnQuestions(String words) {}

  private final Statements statements;
  private final Cabinet cabinet;
  private final Clock clock;

  NoteController(Statements statements, Cabinet cabinet, Clock clock) {
    this.statements = statements;
    this.cabinet = cabinet;
    this.clock = clock;
  }

  @GetMapping(NOTE)
  Html show(Visit visit, @RequestParam Optional<String> done) {
    return show(visit, Notice.of(done), Optional.empty(), Optional.empty());
  }

  private Html show(
      Visit visit, Optional<Notice> notice, Optional<String> sent, Optional<String> problem) {
    Told told = statements.of(visit.person());
    Page page = Page.of("A note to bring along", Place.MORE, visit).with(notice);
    NoteView view =
        new NoteView(
            LocalDate.now(clock),
            MedicineList.of(told),
            cabinet.read(told),
            sent.or(() -> told.about(QUESTIONS, OwnQuestions.class).map(OwnQuestions::words))
                .orElse(""));
    return Html.of(out -> JtenoteGenerated.render(out, null, page, view, problem));
  }

  @PostMapping(NOTE)
  ResponseEntity<Html> write(Visit visit, @RequestParam(defaultValue = "") String words) {
    String clean = words.strip();
    if (clean.length() > LONGEST) {
      return Paths.again(
          show(
              visit,
              Optional.empty(),
              Optional.of(words),
              Optional.of("it has more than 2,000 characters")));
    }
    statements.add(
        visit.person(),
        clean.isEmpty()
            ? Statement.takenBack(QUESTIONS, clock.instant())
            : Statement.of(QUESTIONS, clock.instant(), new OwnQuestions(clean)));
    return Paths.to(NOTE, Notice.SAVED);
  }
}
