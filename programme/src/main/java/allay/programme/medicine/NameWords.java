package allay.programme.medicine;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Names of medicines as people write them: capitals, accents, hyphens and apostrophes do not tell
/// them apart.
final class NameWords {
  private static final Pattern MARKS = Pattern.compile("[\\p{M}'’`]");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final int SHORTEST_WITH_SLIPS = 5;
  private static final int SHORTEST_WITH_TWO = 8;

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

  /// Whether two names are one or, when they are long, two slips apart: a letter left out, added or
  /// changed (Levenshtein's distance).
  static boolean isSlip(String typed, String name) {
    int longer = Math.max(typed.length(), name.length());
    return longer >= SHORTEST_WITH_SLIPS
        && distance(typed, name) <= (longer >= SHORTEST_WITH_TWO ? 2 : 1);
  }

  private static int distance(String one, String other) {
    int[] before = IntStream.rangeClosed(0, other.length()).toArray();
    for (int i = 1; i <= one.length(); i++) {
      int[] here = new int[before.length];
      here[0] = i;
      for (int j = 1; j < here.length; j++) {
        int same = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        here[j] = Math.min(same, 1 + Math.min(before[j], here[j - 1]));
      }
      before = here;
    }
    return before[before.length - 1];
  }

  static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
