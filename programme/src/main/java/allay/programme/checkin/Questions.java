package allay.programme.checkin;

import allay.programme.content.Require;
import allay.programme.diary.Direction;
import java.util.List;

/// What the check-in asks.
record Questions(
    List<ScaleQuestion> known,
    OwnTrack ownTrack,
    Prompt practices,
    Prompt goodMoments,
    Prompt note) {
  Questions {
    known = Require.some(known, "known");
    known.forEach(question -> {
      if (Direction.of(question.track()) == Direction.UNKNOWN) {
        throw new IllegalArgumentException("\"" + question.track() + "\" is no known track");
      }
    });
  }
}
