package allay.web.safety;

import allay.programme.history.Answer;
import allay.programme.history.Histories;
import allay.programme.history.Question;
import allay.programme.safety.CheckText.Step;
import allay.programme.safety.SafetyTold;
import allay.programme.safety.Urgency;
import allay.programme.safety.UrgentSign;
import allay.programme.told.Statement;
import allay.programme.told.Statements;
import allay.web.page.Html;
import allay.web.page.Page;
import allay.web.page.Paths;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.templates.safety.JtequestionsGenerated;
import allay.web.templates.safety.JtesignsGenerated;
import allay.web.templates.safety.JtestartGenerated;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The way through the check. Each page is kept when it is sent, so one can stop after any.
@RestController
final class SafetyController {
  private static final String SKIP = "skip";
  private static final String NONE = "none";
  private static final String SIGN = "sign";

  private final SafetyCheck check;
  private final Statements statements;
  private final Clock clock;

  SafetyController(SafetyCheck check, Statements statements, Clock clock) {
    this.check = check;
    this.statements = statements;
    this.clock = clock;
  }

  private Steps steps(Visit visit) {
    return check.steps(statements.of(visit.person()));
  }

  private Instant now() {
    return clock.instant();
  }

  @GetMapping("/safety")
  Html start(Visit visit) {
    Steps steps = steps(visit);
    Page page = Page.of(check.words().title(), Place.NONE, visit);
    return Html.of(out -> JtestartGenerated.render(out, null, page, check.words(), steps));
  }

  @PostMapping("/safety/begin")
  ResponseEntity<Html> begin(Visit visit) {
    statements.add(visit.person(), SafetyTold.anew(now()));
    return Paths.to(path(steps(visit).all().getFirst()));
  }

  @GetMapping({"/safety/where", "/safety/you", "/safety/health", "/safety/pain", "/safety/more"})
  ResponseEntity<Html> ask(Visit visit, HttpServletRequest request) {
    Steps steps = steps(visit);
    return steps
        .find(id(request))
        .map(step ->
            ResponseEntity.ok(
                questions(visit, steps, step, Given.of(steps.history(), steps.questions(step)))))
        .orElseGet(() -> Paths.to("/safety"));
  }

  private static String id(HttpServletRequest request) {
    return request.getRequestURI().substring("/safety/".length());
  }

  private static Html questions(Visit visit, Steps steps, Step step, Given given) {
    Page page = Page.of(step.title(), Place.NONE, visit);
    return Html.of(out -> JtequestionsGenerated.render(out, null, page, steps, step, given));
  }

  @PostMapping("/safety/{id:where|you|health|pain|more}")
  ResponseEntity<Html> answer(
      Visit visit, @PathVariable String id, @RequestParam MultiValueMap<String, String> form) {
    Steps steps = steps(visit);
    Step step = steps.find(id).orElseThrow(Paths::none);
    List<Question> questions = steps.questions(step);
    Given given = Given.sent(form, questions);
    if (form.containsKey(SKIP)) {
      given = Given.of(steps.history(), questions);
    }
    List<Statement> told = new ArrayList<>();
    for (Question question : questions) {
      Optional<Answer> answer = given.answer(question);
      if (answer.isEmpty()) {
        return Paths.again(questions(visit, steps, step, given));
      }
      told.add(Histories.statement(question.id(), answer.get(), now()));
    }
    statements.add(visit.person(), told);
    return Paths.to(after(steps(visit), step));
  }

  @GetMapping({"/safety/signs-near", "/safety/signs-all"})
  ResponseEntity<Html> askSigns(Visit visit, HttpServletRequest request) {
    Steps steps = steps(visit);
    return steps
        .find(id(request))
        .map(step -> ResponseEntity.ok(signs(visit, steps, step)))
        .orElseGet(() -> Paths.to("/safety"));
  }

  private static Set<String> ticked(Steps steps) {
    return steps.told().answers().ticked();
  }

  private Html signs(Visit visit, Steps steps, Step step) {
    Page page = Page.of(step.title(), Place.NONE, visit);
    Set<String> ticked = ticked(steps);
    return Html.of(
        out -> JtesignsGenerated.render(out, null, page, steps, step, check.texts(), ticked));
  }

  @PostMapping("/safety/{id:signs-near|signs-all}")
  ResponseEntity<Html> tick(
      Visit visit, @PathVariable String id, @RequestParam MultiValueMap<String, String> form) {
    Steps steps = steps(visit);
    Step step = steps.find(id).orElseThrow(Paths::none);
    List<UrgentSign> asked = steps.signs(step);
    Set<String> sent = Set.copyOf(Optional.ofNullable(form.get(SIGN)).orElse(List.of()));
    Set<String> ticked =
        asked.stream()
            .map(UrgentSign::id)
            .filter(sent::contains)
            .collect(Collectors.toCollection(HashSet::new));
    boolean skips = form.containsKey(SKIP);
    if (skips) {
      asked.stream().map(UrgentSign::id).filter(ticked(steps)::contains).forEach(ticked::add);
    }
    boolean leftOut = skips || (ticked.isEmpty() && !form.containsKey(NONE));
    statements.add(
        visit.person(),
        leftOut ? SafetyTold.leftOut(id, ticked, now()) : SafetyTold.ticked(id, ticked, now()));
    // With an emergency nobody is asked on.
    boolean emergency =
        asked.stream()
            .anyMatch(
                sign -> ticked.contains(sign.id()) && sign.urgency() == Urgency.EMERGENCY_NOW);
    String next = emergency ? OutcomeController.PATH : after(steps(visit), step);
    if (next.equals(OutcomeController.PATH)) {
      statements.add(visit.person(), SafetyTold.finished(now()));
    }
    return Paths.to(next);
  }

  private static String after(Steps steps, Step step) {
    return steps.after(step).map(SafetyController::path).orElse(OutcomeController.PATH);
  }

  static String path(Step step) {
    return "/safety/" + step.id();
  }

  @PostMapping("/safety/same")
  ResponseEntity<Html> same(Visit visit) {
    statements.add(visit.person(), SafetyTold.same(now()));
    return Paths.to("/");
  }
}
