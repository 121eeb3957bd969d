package allay.web.patterns;

import allay.programme.history.Histories;
import allay.programme.history.Questions;
import allay.programme.pattern.PatternRules;
import allay.programme.told.Statements;
import allay.web.page.Html;
import allay.web.page.Page;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.safety.SafetyCard;
import allay.web.safety.SafetyCards;
import allay.web.templates.patterns.JtepatternsGenerated;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Patterns beside what was told in the history.
@RestController
final class PatternsController {
  private final Statements statements;
  private final Questions questions;
  private final PatternRules rules;
  private final SafetyCards safety;

  PatternsController(
      Statements statements, Questions questions, PatternRules rules, SafetyCards safety) {
    this.statements = statements;
    this.questions = questions;
    this.rules = rules;
    this.safety = safety;
  }

  @GetMapping("/patterns")
  Html patterns(Visit visit) {
    PatternsView view =
        PatternsView.of(rules, questions, Histories.of(statements.of(visit.person()), questions));
    Page page = Page.of(view.words().title(), Place.MORE, visit);
    Optional<SafetyCard> pause = safety.pause(visit.person());
    return Html.of(out -> JtepatternsGenerated.render(out, null, page, view, pause));
  }
}
