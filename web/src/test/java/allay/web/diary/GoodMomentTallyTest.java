package allay.web.diary;

import static allay.web.diary.ExampleDiary.entry;
import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.diary.KeptDiary;
import allay.web.diary.GoodMomentTally.Period;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoodMomentTallyTest {
  private static final LocalDate FROM = LocalDate.of(2026, 11, 4);
  private static final LocalDate TO = LocalDate.of(2026, 11, 22);
  private static final KeptDiary DIARY =
      ExampleDiary.of(
          entry("2026-11-03", "08:00", Map.of(4, 1.0)),
          entry("2026-11-04", "08:00", Map.of(4, 1.0)),
          entry("2026-11-04", "20:00", Map.of(4, 1.0)),
          entry("2026-11-17", "08:00", Map.of(4, 1.0)),
          entry("2026-11-18", "08:00", Map.of(4, 1.0)),
          entry("2026-11-19", "08:00", Map.of(4, 0.0)));

  @Test
  void weeks_from_monday_are_counted_each_day_once_the_newest_first() {
    GoodMomentTally tally = GoodMomentTally.of(DIARY, FROM, TO).orElseThrow();
    assertThat(tally.periods())
        .containsExactly(
            new Period(LocalDate.of(2026, 11, 16), false, 2),
            new Period(LocalDate.of(2026, 11, 9), false, 0),
            new Period(LocalDate.of(2026, 11, 2), false, 1));
    assertThat(tally.sentence())
        .isEqualTo("There were 3 good moments on 3 days. Most often: A laugh, on 3 days.");
    assertThat(tally.percent(tally.periods().getFirst())).isEqualTo(100);
    assertThat(tally.percent(tally.periods().getLast())).isEqualTo(50);
  }

  @Test
  void a_long_time_is_counted_by_months() {
    GoodMomentTally tally = GoodMomentTally.of(DIARY, LocalDate.of(2026, 1, 15), TO).orElseThrow();
    assertThat(tally.periods())
        .hasSize(11)
        .first()
        .isEqualTo(new Period(LocalDate.of(2026, 11, 1), true, 4));
  }

  @Test
  void without_a_good_moment_there_is_no_tally() {
    assertThat(GoodMomentTally.of(DIARY, LocalDate.of(2026, 11, 19), TO)).isEmpty();
  }
}
