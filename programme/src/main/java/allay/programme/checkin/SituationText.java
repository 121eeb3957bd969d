package allay.programme.checkin;

import allay.programme.content.Require;
import allay.programme.content.Source;
import java.util.List;

/// What is said in a situation.
///
/// @param sources of what it says about the world; empty when it says nothing about it
public record SituationText(
    Situation situation, String heading, List<String> lines, List<Source> sources) {
  /// @throws IllegalArgumentException when a part is blank or missing
  public SituationText {
    Require.text(heading, "heading");
    lines = Require.lines(lines, "lines");
    sources = List.copyOf(sources);
  }
}
