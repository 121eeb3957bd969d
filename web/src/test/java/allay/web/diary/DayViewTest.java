package allay.web.diary;

import static allay.web.diary.ExampleDiary.entry;
import static org.assertj.core.api.Assertions.assertThat;

import allay.web.diary.EntryView.Noted;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DayViewTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @Test
  void several_entries_of_a_day_stand_together_in_the_order_of_the_day() {
    DayView day =
        DayView.of(
            ExampleDiary.of(
                entry("2026-11-02", "21:00", Map.of(1, 5.0, 2, 6.5, 3, 30.0, 4, 1.0)),
                entry("2026-11-02", "08:00", Map.of(2, 4.0, 3, 1.0, 4, 1.0)),
                entry("2026-11-03", "08:00", Map.of(2, 9.0))),
            DAY);
    assertThat(day.goodMoments()).containsExactly("A laugh");
    assertThat(day.scores())
        .containsExactly(new Noted(0, "Sleep", "5"), new Noted(1, "Pain", "4, then 6.5"));
    assertThat(day.practices()).containsExactly(new Noted(2, "Walk", "done and 30 minutes"));
  }

  @Test
  void a_good_moment_that_was_not_there_is_not_shown_and_a_practice_not_done_is() {
    DayView day =
        DayView.of(ExampleDiary.of(entry("2026-11-02", "21:00", Map.of(3, 0.0, 4, 0.0))), DAY);
    assertThat(day.goodMoments()).isEmpty();
    assertThat(day.practices()).containsExactly(new Noted(2, "Walk", "not done"));
  }

  @Test
  void a_long_note_begins_with_whole_words_and_never_splits_a_character() {
    DayView words =
        DayView.of(
            ExampleDiary.of(
                ExampleDiary.withNote(
                    entry("2026-11-02", "21:00", Map.of()), "a word ".repeat(100))),
            DAY);
    assertThat(words.beginning().orElseThrow()).endsWith("word …").hasSizeLessThan(145);
    DayView signs =
        DayView.of(
            ExampleDiary.of(
                ExampleDiary.withNote(
                    entry("2026-11-02", "21:00", Map.of()), "x" + "🙂".repeat(200))),
            DAY);
    assertThat(signs.beginning().orElseThrow())
        .matches(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
  }
}
