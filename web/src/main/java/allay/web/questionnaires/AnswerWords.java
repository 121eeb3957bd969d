package allay.web.questionnaires;

import allay.programme.questionnaire.Item.Kind;
import allay.programme.questionnaire.Option;

/// An answer as the person read it.
final class AnswerWords {
  private AnswerWords() {}

  static String of(Kind kind, String answer) {
    return switch (kind) {
      case Kind.Choice choice -> choice.option(answer).map(Option::text).orElse(answer);
      case Kind.YesNo _ -> answer.equals("true") ? "Yes" : answer.equals("false") ? "No" : answer;
      case Kind.Amount _, Kind.Words _ -> answer;
    };
  }
}
