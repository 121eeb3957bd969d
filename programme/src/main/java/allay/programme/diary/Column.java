package allay.programme.diary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// A column of numbers in a diary, in the place in which the day asks for it.
public sealed interface Column {
  /// Starts the name of a practice's column in a file.
  String PRACTICE_PREFIX = "did:";

  /// Starts the name of a good moment's column in a file.
  String GOOD_MOMENT_PREFIX = "good:";

  /// Folded name, without `did:` or `good:`.
  String name();

  /// What a map is made from.
  sealed interface Modelled extends Column {}

  /// Scores from 0 to 10.
  record OfTrack(String name) implements Modelled {}

  /// Doses of a practice: 0 or 1, or minutes.
  record OfPractice(String name) implements Modelled {}

  /// Ticks: 1 when the good moment was there, 0 when it was not. Kept for the person; the model
  /// never sees them.
  record OfGoodMoment(String name) implements Column {
    static boolean isTick(double value) {
      return value == 0 || value == 1;
    }
  }

  /// The column itself when a map is made from it.
  default Optional<Modelled> modelled() {
    return switch (this) {
      case Modelled column -> Optional.of(column);
      case OfGoodMoment _ -> Optional.empty();
    };
  }

  /// The form in which names are compared: trimmed, lower case, spaces inside kept, one form for
  /// each accented letter.
  static String fold(String name) {
    return Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }
}
