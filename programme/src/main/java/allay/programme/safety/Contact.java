package allay.programme.safety;

import allay.programme.content.Require;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whom to call or write to.
///
/// @param number as it is shown: a telephone number, or words such as "Text HELLO to 741741"
public record Contact(String name, String number, Optional<String> note) {
  private static final Pattern DIALLED = Pattern.compile("\\+?[0-9][0-9 ()/.-]*");

  private static final Pattern NOT_DIALLED = Pattern.compile("[^+0-9]");

  /// @throws IllegalArgumentException when a part is blank
  public Contact {
    Require.text(name, "name");
    Require.text(number, "number");
    note.ifPresent(text -> Require.text(text, "note"));
  }

  public static Contact of(String name, String number, String note) {
    return new Contact(name, number, Optional.of(note));
  }

  /// Digits that a phone can dial, with a leading + if there is one; empty for words.
  public Optional<String> dial() {
    return DIALLED.matcher(number).matches()
        ? Optional.of(NOT_DIALLED.matcher(number).replaceAll(""))
        : Optional.empty();
  }
}
