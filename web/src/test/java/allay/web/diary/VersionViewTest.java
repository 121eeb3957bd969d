package allay.web.diary;

import static allay.web.diary.ExampleDiary.COLUMNS;
import static allay.web.diary.ExampleDiary.entry;
import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.diary.EntryHistory;
import allay.programme.diary.EntryVersion;
import allay.programme.diary.KeptEntry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionViewTest {
  private static final KeptEntry FIRST = entry("2026-11-02", "08:00+01:00", Map.of(2, 4.0, 4, 1.0));

  @Test
  void each_version_says_what_changed_and_from_when_to_when_it_stood() {
    KeptEntry second =
        ExampleDiary.withNote(entry("2026-11-03", "09:00", Map.of(2, 6.0, 3, 20.0)), "Words.");
    EntryHistory history =
        new EntryHistory(
            FIRST.id(),
            List.of(
                version(1, "2026-11-02T07:00:00Z", Optional.of(FIRST)),
                version(2, "2026-11-03T07:00:00Z", Optional.of(second)),
                version(3, "2026-11-04T07:00:00Z", Optional.empty()),
                version(4, "2026-11-05T07:00:00Z", Optional.of(second))));
    List<VersionView> views = VersionView.of(history, COLUMNS, ZoneId.of("Europe/Berlin"));
    assertThat(views).extracting(VersionView::number).containsExactly(4, 3, 2, 1);
    assertThat(views.get(0).changes()).containsExactly("Brought back.");
    assertThat(views.get(0).until()).isEmpty();
    assertThat(views.get(1).changes()).containsExactly("Deleted.");
    assertThat(views.get(1).content()).isEmpty();
    assertThat(views.get(2).changes())
        .containsExactly(
            "Day: from Monday, 2 November 2026 to Tuesday, 3 November 2026.",
            "Time: from 08:00 to 09:00.",
            "Pain: from 4 to 6.",
            "Walk: 20 minutes, new.",
            "A laugh: taken out. It was ticked.",
            "The note is new.");
    assertThat(views.get(2).since()).isEqualTo("Tue 3 Nov 2026, 08:00");
    assertThat(views.get(2).until()).contains("Wed 4 Nov 2026, 08:00");
    assertThat(views.get(3).changes()).containsExactly("Noted for the first time.");
  }

  @Test
  void a_time_that_differs_in_its_offset_alone_is_told_with_it() {
    KeptEntry plain =
        new KeptEntry(
            FIRST.id(),
            FIRST.date(),
            entry("2026-11-02", "08:00", Map.of()).time(),
            FIRST.values(),
            FIRST.note());
    assertThat(EntryDifference.of(COLUMNS, FIRST, plain))
        .containsExactly("Time: from 08:00+01:00 to 08:00.");
    assertThat(EntryDifference.of(COLUMNS, FIRST, FIRST)).isEmpty();
  }

  private static EntryVersion version(int number, String since, Optional<KeptEntry> content) {
    return new EntryVersion(number, Instant.parse(since), content);
  }
}
