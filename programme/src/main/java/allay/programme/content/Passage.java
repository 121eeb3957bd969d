package allay.programme.content;

import java.util.List;

/// A few lines of text under a heading.
///
/// @param lines at least one, each one or a few sentences
public record Passage(String heading, List<String> lines) {
  /// @throws IllegalArgumentException when a part is blank or missing
  public Passage {
    Require.text(heading, "heading");
    lines = Require.lines(lines, "lines");
  }
}
