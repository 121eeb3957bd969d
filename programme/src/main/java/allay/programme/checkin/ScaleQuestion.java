package allay.programme.checkin;

import allay.programme.content.Require;

/// What the check-in asks of one track, to be answered from 0 to 10.
///
/// @param track its name
/// @param lowest words at 0
/// @param highest words at 10
/// @param help one line
public record ScaleQuestion(
    String track, String question, String lowest, String highest, String help) {
  /// @throws IllegalArgumentException when a part is blank
  public ScaleQuestion {
    Require.text(track, "track");
    Require.text(question, "question");
    Require.text(lowest, "lowest");
    Require.text(highest, "highest");
    Require.text(help, "help");
  }
}
