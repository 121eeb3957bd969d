package allay.programme.map;

import allay.model.dynamics.Source;
import allay.programme.drivers.Link;
import java.util.Optional;

/// A link of the picture: what the diary shows, or what was told.
sealed interface DrawnLink {
  /// Key of the node where it begins.
  String from();

  /// Key of the node where it ends.
  String to();

  /// An arrow of the diary.
  ///
  /// @param told the link between the same two that was told as well
  record Seen(ListedArrow arrow, Optional<Link> told) implements DrawnLink {
    @Override
    public String from() {
      return switch (arrow.arrow().from()) {
        case Source.OfTrack(String track) -> GraphNode.trackKey(track);
        case Source.OfInput(String input) -> GraphNode.inputKey(input);
      };
    }

    @Override
    public String to() {
      return GraphNode.trackKey(arrow.arrow().to());
    }
  }

  /// A link that follows from answers and from studies. It was not measured in this person.
  record Told(Link link, String from, String to) implements DrawnLink {}
}
