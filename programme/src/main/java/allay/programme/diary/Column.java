package allay.programme.diary;

import java.text.Normalizer;
import java.util.Locale;

/// A column of numbers in a diary, in the place in which the day asks for it.
public sealed interface Column {
  /// Starts the name of a practice's column in a file.
  String PRACTICE_PREFIX = "did:";

  /// Folded name; a practice's without `did:`.
  String name();

  /// Scores from 0 to 10.
  record OfTrack(String name) implements Column {}

  /// Doses of a practice: 0 or 1, or minutes.
  record OfPractice(String name) implements Column {}

  /// The form in which names are compared: trimmed, lower case, spaces inside kept, one form for
  /// each accented letter.
  static String fold(String name) {
    return Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }
}
