package allay.programme.questionnaire;

import allay.programme.content.Require;
import allay.programme.content.Source;
import java.util.List;

/// A standard questionnaire that comes with Allay.
///
/// @param about what it asks for and why one might, in our words
/// @param reading how to read its numbers, in our words
/// @param track name of the track in a diary that takes the score
/// @param kept the scale whose score goes there
public record Instrument(
    String id,
    String title,
    List<String> about,
    List<String> reading,
    String track,
    String kept,
    List<Scale> scales,
    List<Source> sources) {
  public Instrument {
    Require.text(title, "title");
    Require.text(track, "track");
    about = Require.lines(about, "about");
    reading = Require.lines(reading, "reading");
    scales = Require.some(scales, "scales");
    sources = Require.some(sources, "sources");
    String wanted = kept;
    if (scales.stream().noneMatch(scale -> scale.id().equals(wanted))) {
      throw new IllegalArgumentException("\"kept\" names no scale");
    }
  }

  /// The scale whose score is the one to follow over time.
  public Scale main() {
    return scales.stream().filter(scale -> scale.id().equals(kept)).findFirst().orElseThrow();
  }
}
