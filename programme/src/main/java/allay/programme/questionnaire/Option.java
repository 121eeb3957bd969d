package allay.programme.questionnaire;

import java.util.OptionalDouble;

/// One of the answers that a question offers.
///
/// @param code within one question, options differ in its text already
/// @param ordinalValue what it counts; empty when the questionnaire does not say
public record Option(Form form, Code code, String text, OptionalDouble ordinalValue) {
  /// How the questionnaire writes it down.
  public enum Form {
    CODING,
    WHOLE_NUMBER,
    WORDS
  }
}
