package allay.programme.checkin;

import allay.programme.content.Require;
import allay.programme.diary.Direction;
import java.util.Arrays;
import java.util.List;

/// What is asked of a track that only this person has.
///
/// @param question holds `{name}`
/// @param ends words at 0 and at 10, for each direction
record OwnTrack(String question, String help, List<Ends> ends) {
  private static final String NAME = "{name}";

  OwnTrack {
    Require.text(help, "help");
    if (!question.contains(NAME)) {
      throw new IllegalArgumentException("\"question\" of an own track holds " + NAME);
    }
    ends = List.copyOf(ends);
    for (Direction direction : Direction.values()) {
      if (ends.stream().filter(end -> end.direction() == direction).count() != 1) {
        throw new IllegalArgumentException(
            "\"ends\" has each of these once: " + Arrays.toString(Direction.values()));
      }
    }
  }

  record Ends(Direction direction, String lowest, String highest) {}

  ScaleQuestion question(String name, Direction direction) {
    Ends of = ends.stream().filter(end -> end.direction() == direction).findFirst().orElseThrow();
    return new ScaleQuestion(name, question.replace(NAME, name), of.lowest(), of.highest(), help);
  }
}
