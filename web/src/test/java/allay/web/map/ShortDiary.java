package allay.web.map;

import allay.programme.diary.Direction;
import allay.programme.diary.EntryHistory;
import allay.programme.diary.EntryId;
import allay.programme.diary.EntryVersion;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptColumn.Kind;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// Diaries of sleep and pain, a few weeks long, that a map is made of in about a second.
public final class ShortDiary {
  public static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 1);

  private static final List<KeptColumn> COLUMNS =
      List.of(
          KeptColumn.of(1, Kind.TRACK, "Sleep", Direction.HIGHER_IS_BETTER),
          KeptColumn.of(2, Kind.TRACK, "Pain", Direction.LOWER_IS_BETTER));

  public static KeptDiary ofDays(int days) {
    return of(days, "");
  }

  /// The same scores beside other words.
  public static KeptDiary of(int days, String note) {
    return new KeptDiary(days, COLUMNS, entries(days, note));
  }

  private static List<EntryHistory> entries(int days, String note) {
    Random chance = new Random(5);
    return IntStream.range(0, days)
        .mapToObj(day -> {
          int sleep = 2 + chance.nextInt(7);
          int pain = Math.clamp(8 - sleep / 2 + chance.nextInt(3) - 1, 1, 9);
          return entry(day, sleep, pain, note);
        })
        .toList();
  }

  private static EntryHistory entry(int day, int sleep, int pain, String note) {
    EntryId id = new EntryId("day-" + day);
    LocalDate date = FIRST_DAY.plusDays(day);
    KeptEntry entry =
        new KeptEntry(
            id,
            date,
            Optional.empty(),
            Map.of(1, (double) sleep, 2, (double) pain),
            Optional.of(note));
    return new EntryHistory(id, List.of(new EntryVersion(1, Instant.EPOCH, Optional.of(entry))));
  }

  private ShortDiary() {}
}
