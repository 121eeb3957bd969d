package allay.web.help;

import allay.programme.safety.PlanText;
import allay.programme.safety.SafetyPlan;
import allay.programme.safety.SafetyTexts;
import allay.programme.told.Statements;
import allay.web.page.Html;
import allay.web.page.Page;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.templates.help.JtedoctorGenerated;
import allay.web.templates.help.JtehelpGenerated;
import allay.web.templates.help.JtenotsafeGenerated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The pages that every other page leads to: help now, a doctor first, not safe.
@RestController
final class HelpController {
  private final SafetyTexts texts;
  private final Numbers numbers;
  private final Statements statements;
  private final PlanText planWords = PlanText.load();

  HelpController(SafetyTexts texts, Numbers numbers, Statements statements) {
    this.texts = texts;
    this.numbers = numbers;
    this.statements = statements;
  }

  @GetMapping("/help/now")
  Html now(Visit visit) {
    Page page = Page.of(texts.getHelpNow().title(), Place.NONE, visit);
    return Html.of(out ->
        JtehelpGenerated.render(
            out, null, page, texts.getHelpNow(), texts, numbers, Topic.EMERGENCY));
  }

  @GetMapping("/help/not-safe")
  Html notSafe(Visit visit) {
    Page page = Page.of(texts.notSafe().title(), Place.NONE, visit);
    SafetyPlan plan = SafetyPlan.of(statements.of(visit.person()), planWords);
    return Html.of(out ->
        JtenotsafeGenerated.render(
            out, null, page, texts.notSafe(), texts, numbers, planWords, plan));
  }

  @GetMapping("/help/someone-hurts-me")
  Html someoneHurtsMe(Visit visit) {
    Page page = Page.of(texts.someoneHurtsMe().title(), Place.NONE, visit);
    return Html.of(out ->
        JtehelpGenerated.render(
            out, null, page, texts.someoneHurtsMe(), texts, numbers, Topic.HURT));
  }

  @GetMapping("/help/doctor")
  Html doctor(Visit visit) {
    Page page = Page.of(texts.seeADoctorFirst().title(), Place.NONE, visit);
    return Html.of(out -> JtedoctorGenerated.render(out, null, page, texts));
  }
}
