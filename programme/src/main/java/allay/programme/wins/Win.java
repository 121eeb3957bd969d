package allay.programme.wins;

import allay.programme.content.Require;

/// One piece of good news.
///
/// @param sentence what is good
/// @param basis the figures it rests on
public record Win(String sentence, String basis) {
  /// @throws IllegalArgumentException when a part is blank
  public Win {
    Require.text(sentence, "sentence");
    Require.text(basis, "basis");
  }
}
