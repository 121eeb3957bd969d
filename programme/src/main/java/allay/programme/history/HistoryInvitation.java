package allay.programme.history;

import allay.programme.told.Statement;
import allay.programme.told.Subject;
import allay.programme.told.Told;
import java.time.Instant;

/// Whether the first page invites a person to tell their history.
public enum HistoryInvitation {
  BEGIN,
  GO_ON,

  /// It is told, or the person put the invitation away.
  NONE;

  private static final Subject PUT_AWAY = Subject.of("invitation", "history");

  private record Put(boolean away) {}

  public static HistoryInvitation of(Told told, Questions questions) {
    HistoryPath path = HistoryPath.of(told, questions);
    if (path.isDone() || told.about(PUT_AWAY, Put.class).filter(Put::away).isPresent()) {
      return NONE;
    }
    return path.isBegun() ? GO_ON : BEGIN;
  }

  public static Statement putAway(Instant at) {
    return Statement.of(PUT_AWAY, at, new Put(true));
  }
}
