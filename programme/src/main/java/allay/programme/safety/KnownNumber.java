package allay.programme.safety;

import allay.programme.content.Require;
import allay.programme.content.Source;
import java.time.LocalDate;

/// A number that holds for a whole country or more. It stands in where nobody has entered local
/// help.
///
/// @param where the country or union, for the label
public record KnownNumber(
    String where, String number, Use use, String note, Source source, LocalDate checked) {
  public enum Use {
    EMERGENCY,
    SOMEONE_TO_TALK_TO
  }

  /// @throws IllegalArgumentException when a part is blank
  public KnownNumber {
    Require.text(where, "where");
    Require.text(number, "number");
    Require.text(note, "note");
  }

  public Contact contact() {
    return Contact.of(where, number, note);
  }
}
