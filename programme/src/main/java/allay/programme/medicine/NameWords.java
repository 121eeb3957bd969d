package allay.programme.medicine;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names of medicines as people write them: capitals, accents, hyphens and apostrophes do not tell
/// them apart.
final class NameWords {
  private static final Pattern MARKS = Pattern.compile("[\\p{M}'’`]");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NameWords() {}

  static List<String> of(String text) {
    return Arrays.stream(GAPS.split(plain(text))).filter(word -> !word.isEmpty()).toList();
  }

  static String folded(String text) {
    return String.join(" ", of(text));
  }

  private static String plain(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
