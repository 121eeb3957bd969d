package allay.programme.pattern;

import allay.programme.content.Require;
import allay.programme.history.Condition;
import java.util.List;
import java.util.function.Function;

/// Words around patterns.
///
/// @param rules how signs of learned pain are to be read
/// @param examined that someone has looked at this pain
/// @param explained what explains pain though no criteria fit
public record PatternWords(
    String title,
    List<String> opening,
    List<String> howToRead,
    List<String> rules,
    List<PatternText> patterns,
    List<OfFit> fits,
    List<OfStanding> standings,
    List<OfClass> classes,
    Condition examined,
    Condition explained) {
  /// A fit by name.
  ///
  /// @param says what to do about it
  public record OfFit(Fit fit, String name, String says) {}

  /// A standing by name.
  ///
  /// @param says what that means
  public record OfStanding(Standing standing, String name, String says) {}

  /// A class of pain by name.
  ///
  /// @param code in ICD-11
  public record OfClass(PainClass painClass, String code, String name) {}

  /// @throws IllegalArgumentException when a part is blank, or something has not exactly one name
  public PatternWords {
    Require.text(title, "title");
    opening = Require.lines(opening, "opening");
    howToRead = Require.lines(howToRead, "howToRead");
    rules = Require.lines(rules, "rules");
    patterns = inOrder(patterns, PatternText::pattern, Pattern.values());
    fits = inOrder(fits, OfFit::fit, Fit.values());
    standings = inOrder(standings, OfStanding::standing, Standing.values());
    classes = inOrder(classes, OfClass::painClass, PainClass.values());
  }

  private static <T, K> List<T> inOrder(
      List<T> words, Function<? super T, ? extends K> key, K[] keys) {
    if (!words.stream().map(key).toList().equals(List.of(keys))) {
      throw new IllegalArgumentException("each of these once, in this order: " + List.of(keys));
    }
    return List.copyOf(words);
  }

  public PatternText of(Pattern pattern) {
    return named(patterns, PatternText::pattern, pattern);
  }

  public OfFit of(Fit fit) {
    return named(fits, OfFit::fit, fit);
  }

  public OfStanding of(Standing standing) {
    return named(standings, OfStanding::standing, standing);
  }

  public OfClass of(PainClass painClass) {
    return named(classes, OfClass::painClass, painClass);
  }

  private static <T, K> T named(List<T> words, Function<? super T, ? extends K> key, K wanted) {
    return words.stream().filter(one -> key.apply(one).equals(wanted)).findFirst().orElseThrow();
  }
}
