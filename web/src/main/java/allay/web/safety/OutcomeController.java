package allay.web.safety;

import allay.programme.history.Answer.Chosen;
import allay.programme.history.Histories;
import allay.programme.safety.Finding;
import allay.programme.safety.SafetyOutcome;
import allay.programme.safety.SafetyTold;
import allay.programme.safety.UrgentSign;
import allay.programme.told.Statement;
import allay.programme.told.Statements;
import allay.web.help.Numbers;
import allay.web.page.Html;
import allay.web.page.Notice;
import allay.web.page.Page;
import allay.web.page.Paths;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.templates.safety.JteoutcomeGenerated;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What follows from the check: what to do, whom to see, how soon, and why.
@RestController
final class OutcomeController {
  static final String PATH = "/safety/outcome";

  private final SafetyCheck check;
  private final Statements statements;
  private final Numbers numbers;
  private final Clock clock;

  OutcomeController(SafetyCheck check, Statements statements, Numbers numbers, Clock clock) {
    this.check = check;
    this.statements = statements;
    this.numbers = numbers;
    this.clock = clock;
  }

  @GetMapping(PATH)
  Html show(Visit visit, @RequestParam Optional<String> done) {
    return page(visit, Notice.of(done), Optional.empty());
  }

  private Html page(Visit visit, Optional<Notice> notice, Optional<String> problem) {
    Steps steps = check.steps(statements.of(visit.person()));
    LocalDate today = LocalDate.now(clock);
    SafetyOutcome outcome = check.rules().assess(steps.history(), steps.told().answers(), today);
    OutcomeView view =
        new OutcomeView(
            outcome,
            steps.history(),
            check.texts(),
            check.words(),
            steps.leftOut().map(SafetyController::path),
            today,
            problem);
    Page page = Page.of("What to do first", Place.NONE, visit).with(notice);
    return Html.of(out -> JteoutcomeGenerated.render(out, null, page, view, numbers));
  }

  /// That it has not changed since is part of what is said here.
  @PostMapping("/safety/checked")
  ResponseEntity<Html> checked(Visit visit, @RequestParam String sign, @RequestParam String day) {
    LocalDate today = LocalDate.now(clock);
    Optional<LocalDate> looked = date(day).filter(date -> !date.isAfter(today));
    if (looked.isEmpty()) {
      return Paths.again(
          page(
              visit,
              Optional.empty(),
              Optional.of("Choose the day on which a doctor looked at it, today or earlier.")));
    }
    List<Statement> told = new ArrayList<>();
    told.add(SafetyTold.checked(known(sign).id(), looked.get(), clock.instant()));
    told.add(Histories.statement("examined", Chosen.of("recently"), clock.instant()));
    Set<String> before = openSigns(visit);
    statements.add(visit.person(), told);
    // That word can bring a milder form of the same sign, which the same day covers.
    Set<String> after = new HashSet<>(openSigns(visit));
    after.removeAll(before);
    statements.add(
        visit.person(),
        after.stream().map(id -> SafetyTold.checked(id, looked.get(), clock.instant())).toList());
    return Paths.to(PATH, Notice.SAVED);
  }

  private Set<String> openSigns(Visit visit) {
    Steps steps = check.steps(statements.of(visit.person()));
    return check
        .rules()
        .assess(steps.history(), steps.told().answers(), LocalDate.now(clock))
        .findings()
        .stream()
        .filter(Finding::isOpen)
        .map(finding -> finding.sign().id())
        .collect(Collectors.toUnmodifiableSet());
  }

  @PostMapping("/safety/not-checked")
  ResponseEntity<Html> notChecked(Visit visit, @RequestParam String sign) {
    statements.add(visit.person(), SafetyTold.notChecked(known(sign).id(), clock.instant()));
    return Paths.to(PATH, Notice.UNDONE);
  }

  private UrgentSign known(String id) {
    return check.texts().signs().stream()
        .filter(sign -> sign.id().equals(id))
        .findFirst()
        .orElseThrow(Paths::none);
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
