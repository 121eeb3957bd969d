package allay.programme.map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.Cohort;
import allay.model.dynamics.LeftOut;
import allay.model.dynamics.MapResult;
import allay.model.dynamics.Source;
import allay.programme.diary.Diary;
import allay.programme.diary.DiaryReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MapReportTest {
  private static final Cohort.Spread SPREAD = new Cohort.Spread(0.5, 0.25);

  @Test
  void missing_scores_and_bounds_are_counted_over_the_tracks_that_were_modelled() throws Exception {
    String text =
        """
        date,sleep,did:walk,did:rest,mood,pain
        2026-01-05,0,1,1,10,10
        2026-01-07,5,1,1,10,
        2026-01-08,,1,1,10,3
        """;
    Clock now = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    Diary diary = DiaryReader.read(text.getBytes(UTF_8), now);
    MapResult result =
        new MapResult.TooFewDays(
            12,
            List.of(
                new LeftOut.HardlyVaries(new Source.OfTrack("mood")),
                new LeftOut.HardlyVaries(new Source.OfInput("rest"))));

    MapReport report =
        MapReport.of(
            diary, diary.toSeries(), "pain", 7, result, Optional.empty(), Optional.empty());

    assertThat(report.tracks()).containsExactly("sleep", "pain");
    assertThat(report.inputs()).containsExactly("walk");
    assertThat(report.from()).isEqualTo(LocalDate.of(2026, 1, 5));
    assertThat(report.to()).isEqualTo(LocalDate.of(2026, 1, 8));
    assertThat(report.days()).isEqualTo(4);
    assertThat(report.missing()).isEqualTo(4 / 8.0);
    assertThat(report.atBounds()).isEqualTo(2);
    assertThat(report.commonestScore()).hasValue(3);
    assertThat(report.seed()).isEqualTo(7);
    assertThat(report.notes()).isEqualTo(diary.notes());
  }

  @Test
  void a_prior_counts_for_the_tracks_that_were_modelled_and_that_it_knows() {
    Cohort cohort =
        new Cohort(
            List.of("mood", "pain"),
            40,
            List.of(SPREAD, SPREAD),
            List.of(List.of(), List.of(SPREAD)),
            List.of(List.of(SPREAD, SPREAD), List.of(SPREAD, SPREAD)),
            List.of(SPREAD, SPREAD),
            List.of());
    assertThat(CohortUsed.of(cohort, List.of("sleep", "pain"), List.of("walk")))
        .isEqualTo(new CohortUsed(40, List.of("pain"), List.of("sleep"), List.of("walk")));
    assertThat(CohortUsed.of(cohort, List.of("sleep"), List.of()).sentence())
        .isEqualTo(
            "The prior of 40 people's diaries knows none of what could be used of this diary;"
                + " with the default for: sleep.");
  }
}
