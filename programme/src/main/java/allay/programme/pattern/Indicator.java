package allay.programme.pattern;

import allay.programme.content.Require;
import allay.programme.content.Source;
import allay.programme.history.Condition;
import java.util.List;
import java.util.Optional;

/// A sign that speaks for or against patterns. It is shown with its standing and decides nothing.
///
/// @param sentence what was told, in words
/// @param found what was found, for those with a study
/// @param but what speaks against leaning on it
/// @param claims ids of claims that say the same
/// @param rows numbers in the inventory of the seed documents that it covers
public record Indicator(
    String id,
    List<Pattern> speaksFor,
    List<Pattern> speaksAgainst,
    Condition when,
    String sentence,
    Standing standing,
    Optional<String> found,
    Optional<String> but,
    List<Source> sources,
    List<String> claims,
    List<Integer> rows) {
  /// @throws IllegalArgumentException when it speaks for and against nothing, has no source, or
  ///   refers to a study and does not say what was found
  public Indicator {
    Require.text(id, "id");
    Require.text(sentence, "sentence");
    found.ifPresent(text -> Require.text(text, "found"));
    but.ifPresent(text -> Require.text(text, "but"));
    speaksFor = List.copyOf(speaksFor);
    speaksAgainst = List.copyOf(speaksAgainst);
    sources = Require.some(sources, "sources");
    claims = List.copyOf(claims);
    rows = Require.some(rows, "rows");
    if (speaksFor.isEmpty() && speaksAgainst.isEmpty()) {
      throw new IllegalArgumentException("\"%s\" speaks neither for nor against".formatted(id));
    }
    if ((standing == Standing.STUDY) != found.isPresent()) {
      throw new IllegalArgumentException(
          "\"%s\": \"found\" is there for a study, and only then".formatted(id));
    }
  }
}
