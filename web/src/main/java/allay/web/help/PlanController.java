package allay.web.help;

import allay.programme.safety.HandOffNote;
import allay.programme.safety.PlanText;
import allay.programme.safety.PlanText.Kind;
import allay.programme.safety.SafetyPlan;
import allay.programme.safety.SafetyTexts;
import allay.programme.told.Statement;
import allay.programme.told.Statements;
import allay.web.page.Html;
import allay.web.page.Notice;
import allay.web.page.Page;
import allay.web.page.Paths;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.templates.help.JtenoteGenerated;
import allay.web.templates.help.JteplanGenerated;
import allay.web.templates.help.JtewriteplanGenerated;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The plan for hard hours that a person writes, and a note to hand to someone.
@RestController
final class PlanController {
  private static final String PATH = "/help/not-safe/plan";

  private final PlanText words = PlanText.load();
  private final SafetyTexts texts;
  private final Numbers numbers;
  private final Statements statements;
  private final Clock clock;

  PlanController(SafetyTexts texts, Numbers numbers, Statements statements, Clock clock) {
    this.texts = texts;
    this.numbers = numbers;
    this.statements = statements;
    this.clock = clock;
  }

  private SafetyPlan plan(Visit visit) {
    return SafetyPlan.of(statements.of(visit.person()), words);
  }

  @GetMapping(PATH)
  Html read(Visit visit, @RequestParam Optional<String> done) {
    Page page = Page.of(words.title(), Place.NONE, visit).with(Notice.of(done));
    SafetyPlan plan = plan(visit);
    return Html.of(out -> JteplanGenerated.render(out, null, page, words, plan, texts, numbers));
  }

  @GetMapping("/help/not-safe/plan/write")
  Html write(Visit visit) {
    Page page = Page.of(words.title(), Place.NONE, visit);
    PlanForm form = PlanForm.of(plan(visit), words);
    return Html.of(out -> JtewriteplanGenerated.render(out, null, page, words, form, List.of()));
  }

  @PostMapping(PATH)
  ResponseEntity<Html> keep(Visit visit, @RequestParam MultiValueMap<String, String> sent) {
    if (!PlanForm.isWhole(sent, words)) {
      return again(
          visit,
          PlanForm.of(plan(visit), words),
          List.of("The form did not come through whole. Nothing was changed."));
    }
    PlanForm form = PlanForm.sent(sent, words);
    List<String> problems = form.problems(words);
    if (!problems.isEmpty()) {
      return again(visit, form, problems);
    }
    Instant now = clock.instant();
    List<Statement> told =
        words.parts().stream()
            .map(part -> SafetyPlan.statement(part.id(), form.lines(part), now))
            .toList();
    statements.add(visit.person(), told);
    return sent.containsKey("more")
        ? Paths.to("/help/not-safe/plan/write#" + moreOf(sent))
        : Paths.to(PATH, Notice.SAVED);
  }

  private ResponseEntity<Html> again(Visit visit, PlanForm form, List<String> problems) {
    Page page = Page.of(words.title(), Place.NONE, visit);
    return Paths.again(
        Html.of(out -> JtewriteplanGenerated.render(out, null, page, words, form, problems)));
  }

  /// The part for which another row was asked for.
  private String moreOf(MultiValueMap<String, String> sent) {
    return words.parts().stream()
        .filter(part -> part.kind() == Kind.PEOPLE)
        .map(PlanText.Part::id)
        .filter(id -> id.equals(sent.getFirst("more")))
        .findFirst()
        .orElse("plan");
  }

  @GetMapping("/help/not-safe/note")
  Html note(Visit visit, @RequestParam Optional<String> plan) {
    boolean withPlan = plan.filter("no"::equals).isEmpty();
    SafetyPlan kept = plan(visit);
    String text = HandOffNote.text(words, withPlan ? kept : SafetyPlan.EMPTY);
    Page page = Page.of(words.note().title(), Place.NONE, visit);
    return Html.of(
        out -> JtenoteGenerated.render(out, null, page, words, text, withPlan, !kept.isEmpty()));
  }
}
