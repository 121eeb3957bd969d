package allay.programme.checkin;

import allay.programme.content.Require;

/// A question without a scale, with one line of help.
public record Prompt(String question, String help) {
  /// @throws IllegalArgumentException when a part is blank
  public Prompt {
    Require.text(question, "question");
    Require.text(help, "help");
  }
}
