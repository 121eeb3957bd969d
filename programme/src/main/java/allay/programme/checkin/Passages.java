package allay.programme.checkin;

import allay.programme.content.Require;
import java.util.Arrays;
import java.util.List;

/// Texts around the check-in.
record Passages(FirstVisit firstVisit, List<SituationText> passages, List<String> afterCheckIn) {
  Passages {
    passages = List.copyOf(passages);
    for (Situation situation : Situation.values()) {
      if (passages.stream().filter(text -> text.situation() == situation).count() != 1) {
        throw new IllegalArgumentException(
            "\"passages\" has each of these once: " + Arrays.toString(Situation.values()));
      }
    }
    afterCheckIn = Require.lines(afterCheckIn, "afterCheckIn");
  }
}
