package allay.programme.safety;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.diary.Direction;
import allay.programme.diary.EntryHistory;
import allay.programme.diary.EntryId;
import allay.programme.diary.EntryVersion;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptColumn.Kind;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import allay.programme.safety.Recheck.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When the diary says that it is time to look at the signs again.
class RecheckTest {
  private static final LocalDate CHECKED = LocalDate.of(2026, 11, 10);
  private static final int PAIN = 1;
  private static final int OTHER = 2;
  private static final int TIRED = 3;

  private final List<KeptEntry> entries = new ArrayList<>();

  private void note(int column, int daysAfterCheck, double score) {
    entries.add(
        new KeptEntry(
            new EntryId("e" + entries.size()),
            CHECKED.plusDays(daysAfterCheck),
            Optional.empty(),
            Map.of(column, score),
            Optional.empty()));
  }

  private void before(double level) {
    for (int day = -2; day <= 0; day++) {
      note(PAIN, day, level);
    }
  }

  private void after(double... scores) {
    for (int day = 0; day < scores.length; day++) {
      note(PAIN, day + 1, scores[day]);
    }
  }

  private Optional<Reason> reason() {
    return recheck(CHECKED.plusDays(10)).map(Recheck::reason);
  }

  private Optional<Recheck> recheck(LocalDate today) {
    KeptDiary diary =
        new KeptDiary(
            1,
            List.of(
                KeptColumn.of(PAIN, Kind.TRACK, "Pain", Direction.LOWER_IS_BETTER),
                KeptColumn.of(OTHER, Kind.TRACK, "Headache", Direction.UNKNOWN),
                KeptColumn.of(TIRED, Kind.TRACK, "Tiredness", Direction.LOWER_IS_BETTER)),
            entries.stream().map(RecheckTest::history).toList());
    return Recheck.of(diary, CHECKED, today);
  }

  private static EntryHistory history(KeptEntry entry) {
    EntryVersion version = new EntryVersion(1, Instant.EPOCH, Optional.of(entry));
    return new EntryHistory(entry.id(), List.of(version));
  }

  @Test
  void a_diary_that_says_nothing_new_asks_for_nothing() {
    assertThat(reason()).isEmpty();
    before(5);
    after(5, 6, 4);
    assertThat(reason()).isEmpty();
  }

  @ParameterizedTest(name = "from {0}, three days at {1}: {2}")
  @CsvSource({
    "3, 5, CHANGED",
    "3, 4.9,",
    "0, 2, CHANGED",
    "0, 1.9,",
    "6.5, 8.4,",
    "4, 6, CHANGED",
    "4, 5.9,",
    "6, 4,"
  })
  void pain_that_rose_by_two_points_and_by_thirty_percent_has_changed(
      double level, double now, Reason reason) {
    before(level);
    after(now, now, now);
    assertThat(reason()).isEqualTo(Optional.ofNullable(reason));
  }

  @Test
  void two_points_are_not_enough_where_they_are_less_than_thirty_percent() {
    before(7);
    after(9.2, 9.1, 8.9);
    assertThat(reason()).isEmpty();
    entries.clear();
    before(7);
    after(9.3, 9.2, 8.9);
    assertThat(reason()).contains(Reason.CHANGED);
  }

  @Test
  void two_days_make_no_change() {
    before(3);
    after(6, 6);
    assertThat(reason()).isEmpty();
  }

  @ParameterizedTest(name = "from {0} to {1}: {2}")
  @CsvSource({"5, 7, SEVERE", "5, 6.9,", "5.1, 7,", "7, 9, SEVERE", "7, 8.9,", "8.5, 10,"})
  void one_day_of_severe_pain_is_enough_when_it_stands_out(
      double level, double now, Reason reason) {
    before(level);
    after(now);
    assertThat(reason()).isEqualTo(Optional.ofNullable(reason));
  }

  @Test
  void severe_pain_that_has_gone_again_asks_for_nothing() {
    before(4);
    after(8, 4);
    assertThat(reason()).isEmpty();
  }

  @Test
  void who_always_has_severe_pain_is_not_asked_day_after_day() {
    before(8);
    after(8, 9, 8, 8);
    assertThat(reason()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"5, NEW", "4.9,"})
  void a_new_pain_in_the_diary_asks(double score, Reason reason) {
    before(4);
    note(OTHER, 2, score);
    assertThat(reason()).isEqualTo(Optional.ofNullable(reason));
  }

  @Test
  void the_first_days_of_a_diary_are_no_new_pain() {
    after(8, 8, 8);
    assertThat(reason()).isEmpty();
  }

  @Test
  void what_is_no_pain_does_not_count() {
    note(TIRED, -2, 1);
    note(TIRED, -1, 1);
    note(TIRED, 0, 1);
    note(TIRED, 1, 10);
    assertThat(reason()).isEmpty();
  }

  @Test
  void the_track_is_named() {
    before(4);
    note(OTHER, 2, 7);
    assertThat(recheck(CHECKED.plusDays(3)).flatMap(Recheck::track)).contains("Headache");
  }

  @Test
  void after_half_a_year_it_is_time_whatever_the_diary_says() {
    assertThat(recheck(CHECKED.plusDays(181))).isEmpty();
    assertThat(recheck(CHECKED.plusDays(182)))
        .contains(new Recheck(Reason.LONG_AGO, Optional.empty()));
  }
}
