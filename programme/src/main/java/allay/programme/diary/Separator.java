package allay.programme.diary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Characters that other programs put between columns.
enum Separator {
  SEMICOLON(';', "semicolons (;)"),
  TAB('\t', "tabs"),
  BAR('|', "bars (|)");

  private final char character;
  private final String shown;

  Separator(char character, String shown) {
    this.character = character;
    this.shown = shown;
  }

  /// What is wrong when a header holds one of them instead of commas.
  static Optional<String> problem(List<String> header) {
    return Arrays.stream(values())
        .filter(
            separator -> header.stream().anyMatch(name -> name.indexOf(separator.character) >= 0))
        .findFirst()
        .map(separator ->
            "the columns are separated by " + separator.shown + "; separate them with commas (,)");
  }
}
