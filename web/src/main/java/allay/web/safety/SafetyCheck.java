package allay.web.safety;

import allay.programme.history.Histories;
import allay.programme.history.Questions;
import allay.programme.safety.CheckText;
import allay.programme.safety.SafetyRules;
import allay.programme.safety.SafetyTexts;
import allay.programme.safety.SafetyTold;
import allay.programme.told.Told;
import org.springframework.stereotype.Component;

/// What the check is made of.
@Component
final class SafetyCheck {
  private final Questions questions;
  private final SafetyTexts texts;
  private final SafetyRules rules;
  private final CheckText words;

  SafetyCheck(Questions questions, SafetyTexts texts) {
    this.questions = questions;
    this.texts = texts;
    rules = new SafetyRules(texts.signs(), questions);
    words = CheckText.load(questions);
  }

  SafetyTexts texts() {
    return texts;
  }

  SafetyRules rules() {
    return rules;
  }

  CheckText words() {
    return words;
  }

  /// How far a person is.
  Steps steps(Told told) {
    return new Steps(
        words, rules, Histories.of(told, questions), SafetyTold.of(told, texts.signs()));
  }
}
