package allay.programme.checkin;

import allay.programme.content.Require;
import java.util.List;

/// What is offered at the first visit, by the names under which it would be stored.
///
/// @param tracks in the order of the day
public record Suggestions(
    List<SuggestedTrack> tracks, List<SuggestedPractice> practices, List<String> goodMoments) {
  /// A track, and why one would note it.
  public record SuggestedTrack(String name, String why) {
    public SuggestedTrack {
      Require.text(name, "name");
      Require.text(why, "why");
    }
  }

  /// A practice, and what counts as one.
  public record SuggestedPractice(String name, String what) {
    public SuggestedPractice {
      Require.text(name, "name");
      Require.text(what, "what");
    }
  }

  /// @throws IllegalArgumentException when a part is blank or missing
  public Suggestions {
    tracks = Require.some(tracks, "tracks");
    practices = Require.some(practices, "practices");
    goodMoments = Require.lines(goodMoments, "goodMoments");
  }
}
