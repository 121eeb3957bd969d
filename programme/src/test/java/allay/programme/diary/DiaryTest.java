package allay.programme.diary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import allay.model.series.DailySeries;
import allay.model.series.Dose;
import allay.model.series.Input;
import allay.model.series.Score;
import allay.programme.diary.Entry.TimeOfDay;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiaryTest {
  private static Diary diary(String text) throws DiaryProblem {
    Clock now = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    return DiaryReader.read(text.getBytes(UTF_8), now);
  }

  @Test
  void days_run_from_the_first_date_to_the_last_whatever_the_order_of_the_rows() throws Exception {
    Diary diary = diary("date,pain\n2026-01-07,3\n2026-01-05,1\n2026-01-06,2\n");
    assertThat(diary.from()).isEqualTo(LocalDate.of(2026, 1, 5));
    assertThat(diary.to()).isEqualTo(LocalDate.of(2026, 1, 7));
    assertThat(diary.days()).isEqualTo(3);
    assertThat(diary.toSeries().tracks().getFirst().scores())
        .containsExactly(Score.of(1), Score.of(2), Score.of(3));
  }

  @Test
  void a_day_left_out_and_an_empty_field_are_missing() throws Exception {
    DailySeries series = diary("date,sleep,pain\n2026-01-05,1,\n2026-01-07,NA,2\n").toSeries();
    assertThat(series.tracks().get(0).scores())
        .containsExactly(Score.of(1), Score.missing(), Score.missing());
    assertThat(series.tracks().get(1).scores())
        .containsExactly(Score.missing(), Score.missing(), Score.of(2));
  }

  @Test
  void scores_of_one_day_are_averaged_over_those_given() throws Exception {
    DailySeries series =
        diary("date,pain\n2026-01-05,3\n2026-01-05,\n2026-01-05,4\n2026-01-06,9\n").toSeries();
    assertThat(series.tracks().getFirst().scores()).containsExactly(Score.of(3.5), Score.of(9));
  }

  @Test
  void an_average_at_an_end_of_the_scale_is_a_bound() throws Exception {
    DailySeries series =
        diary(
                """
                date,pain
                2026-01-05,0
                2026-01-05,0.0
                2026-01-06,10
                2026-01-06,10
                2026-01-07,0
                2026-01-07,10
                """)
            .toSeries();
    assertThat(series.tracks().getFirst().scores())
        .containsExactly(new Score.AtFloor(), new Score.AtCeiling(), new Score.Inside(5));
  }

  @Test
  void doses_of_one_day_add_up() throws Exception {
    DailySeries series = diary("date,did:walk,pain\n2026-01-05,20,3\n2026-01-05,10,\n").toSeries();
    assertThat(series.inputs().getFirst().doses()).containsExactly(Dose.of(30));
  }

  @Test
  void an_empty_dose_is_none_on_a_day_with_any_entry_and_unknown_on_another() throws Exception {
    String text =
        """
        date,did:walk,note,pain
        2026-01-05,,,3
        2026-01-06,,,
        2026-01-07,,tired,
        2026-01-09,1,,
        """;
    assertThat(diary(text).toSeries().inputs().getFirst().doses())
        .containsExactly(Dose.of(0), Dose.unknown(), Dose.of(0), Dose.unknown(), Dose.of(1));
  }

  @Test
  void a_practice_knows_how_many_tracks_the_day_asks_for_before_it() throws Exception {
    DailySeries series =
        diary("date,did:meditation,sleep,id,stress,did:walk,pain\n2026-01-05,1,2,a,3,4,5\n")
            .toSeries();
    assertThat(series.inputs())
        .containsExactly(
            new Input("meditation", 0, List.of(Dose.of(1))),
            new Input("walk", 2, List.of(Dose.of(4))));
    assertThat(series.tracks()).extracting("name").containsExactly("sleep", "stress", "pain");
  }

  @Test
  void a_map_is_made_from_the_same_with_good_moments_and_without() throws Exception {
    Diary with =
        diary(
            """
            date,good:calm,sleep,did:walk,good:saw someone,note,pain
            2026-01-05,1,5,20,,so so,3
            2026-01-06,,6,,1,,4
            2026-01-07,1,,,1,,
            2026-01-08,0,4,1,,,5
            """);
    Diary without =
        diary(
            """
            date,sleep,did:walk,note,pain
            2026-01-05,5,20,so so,3
            2026-01-06,6,,,4
            2026-01-07,,,,
            2026-01-08,4,1,,5
            """);
    assertThat(with).isEqualTo(without);
    assertThat(with.toSeries()).isEqualTo(without.toSeries());
    assertThat(with.notes()).isEqualTo(without.notes());
  }

  @Test
  void names_are_compared_trimmed_and_in_lower_case_with_inner_spaces_kept() throws Exception {
    Diary diary = diary("Date, Low Energy ,PAIN\n2026-01-05,1,2\n");
    assertThat(diary.trackNames()).containsExactly("low energy", "pain");
    assertThat(diary.outcome(" LOW energy ")).isEqualTo("low energy");
  }

  @Test
  void an_accented_letter_is_the_same_in_one_or_two_characters() throws Exception {
    assertThat(diary("date,fatigu\u00E9\n2026-01-05,1\n").outcome("fatigue\u0301"))
        .isEqualTo("fatigu\u00E9");
  }

  @Test
  void id_time_and_note_are_kept_for_exchange() throws Exception {
    Entry entry =
        diary("date,id,time,note,pain\n2026-01-05,e1,21:30+02:00,\" so, so \",2\n")
            .entries()
            .getFirst();
    assertThat(entry.id()).contains("e1");
    assertThat(entry.note()).contains(" so, so ");
    assertThat(entry.time())
        .contains(new TimeOfDay(LocalTime.of(21, 30), Optional.of(ZoneOffset.ofHours(2))));
  }

  @Test
  void a_diary_in_a_log_line_shows_no_note() throws Exception {
    Diary diary = diary("date,note,pain\n2026-01-05,my secret,2\n");
    assertThat(diary.toString()).doesNotContain("secret");
  }

  @Test
  void a_reader_is_told_how_rows_became_days() throws Exception {
    assertThat(
            diary("date,did:walk,pain\n2026-01-05,1,3\n2026-01-05,1,3\n2026-01-08,1,3\n").notes())
        .containsExactly(
            "1 day has more than one row: scores of a day were averaged, doses added up.",
            "2 days hold no entry: nothing is assumed about scores.",
            "On days without an entry a practice is unknown and counts as its usual amount.");
    assertThat(diary("date,pain\n2026-01-05,1\n2026-01-06,3\n").notes()).isEmpty();
  }
}
