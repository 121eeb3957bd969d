package allay.web.safety;

import allay.programme.history.History;
import allay.programme.history.Question;
import allay.programme.safety.CheckText;
import allay.programme.safety.CheckText.Step;
import allay.programme.safety.SafetyRules;
import allay.programme.safety.SafetyTold;
import allay.programme.safety.UrgentSign;
import java.util.List;
import java.util.Optional;

/// The pages of the check for one person: those with something to ask, and how far the person is.
public record Steps(CheckText words, SafetyRules rules, History history, SafetyTold told) {
  private static final String NEAR = SafetyTold.SIGN_PAGES.getFirst();

  public List<Step> all() {
    return words.steps().stream().filter(this::asksSomething).toList();
  }

  private boolean asksSomething(Step step) {
    return SafetyTold.SIGN_PAGES.contains(step.id())
        ? !signs(step).isEmpty()
        : !questions(step).isEmpty();
  }

  /// Questions that hang on an answer are asked once that answer was given.
  public List<Question> questions(Step step) {
    return step.questionIds().stream()
        .flatMap(id -> history.questions().find(id).stream())
        .filter(question ->
            question.heading().when().map(when -> when.of(history).holds()).orElse(true))
        .toList();
  }

  /// The signs of a page: those that belong to what was told, or those for everyone.
  public List<UrgentSign> signs(Step step) {
    return rules.asked(history).stream()
        .filter(sign -> sign.askWhen().isPresent() == step.id().equals(NEAR))
        .toList();
  }

  Optional<Step> find(String id) {
    return all().stream().filter(step -> step.id().equals(id)).findFirst();
  }

  private boolean isDone(Step step) {
    return SafetyTold.SIGN_PAGES.contains(step.id())
        ? told.pages().contains(step.id())
        : questions(step).stream().allMatch(one -> history.answer(one.id()).isPresent());
  }

  public boolean isBegun() {
    return told.finished().isPresent()
        || !told.pages().isEmpty()
        || all().stream().limit(1).allMatch(this::isDone);
  }

  /// Where to go on; empty when all was gone through.
  public Optional<Step> open() {
    return all().stream().filter(step -> !isDone(step)).findFirst();
  }

  /// The first page of signs that was not gone through.
  public Optional<Step> leftOut() {
    return all().stream()
        .filter(step -> SafetyTold.SIGN_PAGES.contains(step.id()))
        .filter(step -> !isDone(step) || told.leftOut().contains(step.id()))
        .findFirst();
  }

  public Optional<Step> before(Step step) {
    int at = all().indexOf(step);
    return at > 0 ? Optional.of(all().get(at - 1)) : Optional.empty();
  }

  Optional<Step> after(Step step) {
    int at = all().indexOf(step);
    return at + 1 < all().size() ? Optional.of(all().get(at + 1)) : Optional.empty();
  }

  public int number(Step step) {
    return all().indexOf(step) + 1;
  }
}
