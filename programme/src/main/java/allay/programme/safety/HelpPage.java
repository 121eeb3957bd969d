package allay.programme.safety;

import allay.programme.content.Passage;
import allay.programme.content.Require;
import allay.programme.content.Source;
import java.util.List;

/// A page about safety, apart from the signs and numbers that stand on it.
///
/// @param opening what matters most
/// @param sayThis sentences to read out, or to show to someone
public record HelpPage(
    String id,
    String title,
    List<String> opening,
    List<Passage> parts,
    List<String> sayThis,
    List<String> closing,
    List<Source> sources) {
  /// @throws IllegalArgumentException when a part is blank or missing
  public HelpPage {
    Require.text(id, "id");
    Require.text(title, "title");
    opening = Require.lines(opening, "opening");
    parts = Require.some(parts, "parts");
    sayThis = Require.lines(sayThis, "sayThis");
    closing = Require.lines(closing, "closing");
    sources = Require.some(sources, "sources");
  }
}
