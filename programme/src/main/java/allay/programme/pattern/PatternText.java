package allay.programme.pattern;

import allay.programme.content.Require;
import allay.programme.history.Condition;
import java.util.List;
import java.util.Optional;

/// A pattern in words.
///
/// @param term how doctors call it
/// @param signs what makes "some signs" when the criteria do not fit; empty for the mixed one
/// @param ask questions for someone who can examine
/// @param classes what ICD-11 may call such pain when it lasts
public record PatternText(
    Pattern pattern,
    String name,
    String term,
    String what,
    Optional<Condition> signs,
    List<String> ask,
    List<PainClass> classes) {
  /// @throws IllegalArgumentException when a part is blank or missing
  public PatternText {
    Require.text(name, "name");
    Require.text(term, "term");
    Require.text(what, "what");
    ask = Require.lines(ask, "ask");
    classes = Require.some(classes, "classes");
    if (signs.isEmpty() != (pattern == Pattern.MIXED)) {
      throw new IllegalArgumentException("each pattern but the mixed one has \"signs\"");
    }
  }
}
