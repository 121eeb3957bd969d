package allay.programme.diary;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import allay.model.series.Panel;
import allay.model.series.Score;
import allay.model.series.Track;
import allay.programme.diary.PanelReader.Scale;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PanelReaderTest {
  private static final String EXAMPLE =
      "its first line names the columns, like: person,day,sleep,pain";

  private static Panel read(String text, Scale scale) throws DiaryProblem {
    return PanelReader.read(text.getBytes(UTF_8), scale);
  }

  private static Panel read(String text) throws DiaryProblem {
    return read(text, Scale.ZERO_TO_TEN);
  }

  private static List<Score> scores(Panel panel, int person, String track) {
    List<Track> tracks = panel.people().get(person).series().tracks();
    return tracks.get(panel.tracks().indexOf(track)).scores();
  }

  private static Score inside(double score) {
    return new Score.Inside(score);
  }

  @Test
  void rows_in_any_order_become_each_person_s_days_from_first_to_last() throws DiaryProblem {
    Panel panel =
        read(
            """
            person,day,Sleep,pain
            b,7,5,6
            a,-1,1,2
            b,5,3,4
            a,0,,NA
            a,1,2,3
            """);
    assertThat(panel.tracks()).containsExactly("sleep", "pain");
    assertThat(panel.people()).extracting(Panel.Person::name).containsExactly("b", "a");
    assertThat(scores(panel, 0, "sleep")).containsExactly(inside(3), Score.missing(), inside(5));
    assertThat(scores(panel, 0, "pain")).containsExactly(inside(4), Score.missing(), inside(6));
    assertThat(scores(panel, 1, "sleep")).containsExactly(inside(1), Score.missing(), inside(2));
    assertThat(scores(panel, 1, "pain")).containsExactly(inside(2), Score.missing(), inside(3));
  }

  @Test
  void days_may_be_dates() throws DiaryProblem {
    Panel panel = read("person,date,pain\n1,2024-02-28,3\n1,2024-03-01,4\n2,2026-01-01,5\n");
    assertThat(scores(panel, 0, "pain")).containsExactly(inside(3), Score.missing(), inside(4));
    assertThat(scores(panel, 1, "pain")).containsExactly(inside(5));
  }

  @Test
  void scores_at_the_ends_of_the_scale_are_bounds() throws DiaryProblem {
    Panel panel = read("person,day,pain\n1,1,0\n2,1,10\n");
    assertThat(scores(panel, 0, "pain")).containsExactly(new Score.AtFloor());
    assertThat(scores(panel, 1, "pain")).containsExactly(new Score.AtCeiling());
  }

  @Test
  void unbounded_scores_are_any_finite_number_and_never_a_bound() throws DiaryProblem {
    Panel panel =
        read(
            "person,day,steps\n1,1,0\n1,2,10\n1,3,-12.5\n2,1,1.5e-7\n2,2,8250\n2,3,+3\n",
            Scale.UNBOUNDED);
    assertThat(scores(panel, 0, "steps")).containsExactly(inside(0), inside(10), inside(-12.5));
    assertThat(scores(panel, 1, "steps")).containsExactly(inside(1.5e-7), inside(8250), inside(3));
  }

  @Test
  void gaps_of_all_people_share_one_missing_score() throws DiaryProblem {
    String rows =
        IntStream.rangeClosed(1, 1000)
            .mapToObj(person -> person + ",1," + person % 9 + "\n" + person + ",40,\n")
            .collect(Collectors.joining());
    Panel panel = read("person,day,pain\n" + rows);
    Score missing = scores(panel, 0, "pain").get(1);
    assertThat(panel.people()).hasSize(1000);
    for (int person = 0; person < 1000; person++) {
      assertThat(scores(panel, person, "pain").subList(1, 40))
          .allSatisfy(score -> assertThat(score).isSameAs(missing));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "person;day;pain | line 1: the columns are separated by semicolons (;); separate them with"
            + " commas (,)",
        "day,person,pain | line 1: the first column is not called \"person\"; " + EXAMPLE,
        "person | line 1: the second column is called neither \"day\" nor \"date\"; " + EXAMPLE,
        "person,pain,day | line 1: the second column is called neither \"day\" nor \"date\"; "
            + EXAMPLE,
        "person,day | line 1: no column holds scores; " + EXAMPLE,
        "person,day,pain,PAIN | line 1, column \"pain\": the name is there twice (case and spaces"
            + " do not count); rename one",
        "person,day,pain, | line 1: column 4 has no name; name it or remove it",
        "person,day,did:walk,pain | line 1, column \"did:walk\": practices and good moments are not"
            + " part of a panel; leave the column out",
        "person,day,good:calm,pain | line 1, column \"good:calm\": practices and good moments are"
            + " not part of a panel; leave the column out",
        "person,day,note,pain | line 1, column \"note\": a panel holds one person, one day or date,"
            + " and tracks; leave the column out",
        "person,day,date,pain | line 1, column \"date\": a panel holds one person, one day or date,"
            + " and tracks; leave the column out",
      })
  void a_header_that_is_none_of_a_panel_is_refused(String header, String why) {
    refused(header + "\n1,1,2,3\n2,1,3,4\n", why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,1.5,3 | line 3, column \"day\": what stands there is not a day; write a whole number, or"
            + " call the column \"date\"",
        "1,2026-01-05,3 | line 3, column \"day\": what stands there is not a day; write a whole"
            + " number, or call the column \"date\"",
        "1,9999999999,3 | line 3, column \"day\": what stands there is not a day; write a whole"
            + " number, or call the column \"date\"",
        "1,,3 | line 3, column \"day\": what stands there is not a day; write a whole number, or"
            + " call the column \"date\"",
        ",2,3 | line 3, column \"person\": it is empty; give each person a number that says nothing"
            + " of them",
        "NA,2,3 | line 3, column \"person\": it is empty; give each person a number that says"
            + " nothing of them",
        "1,2,11 | line 3, column \"pain\": what stands there is not a score; write a number from 0"
            + " to 10, or leave it empty",
        "1,2,-1 | line 3, column \"pain\": what stands there is not a score; write a number from 0"
            + " to 10, or leave it empty",
        "'1,2,\"3,5\"' | line 3, column \"pain\": what stands there has a decimal comma; write it"
            + " with a point, like 3.5",
        "1,2 | line 3: 2 fields, the header has 3; keep the comma of a field left empty",
        "1,2,3,5 | line 3: 4 fields, the header has 3; write 3.5, not 3,5, and put quotes (\"...\")"
            + " around words with a comma",
        "1,1,3 | line 3, column \"day\": the same person has this day in line 2; keep one row a"
            + " day",
        "1,3661,3 | line 3, column \"day\": it lies 3,660 days after the same person's first; at"
            + " most 3,659 fit, so check the day",
      })
  void a_row_that_cannot_be_used_is_named_by_its_line(String row, String why) {
    refused("person,day,pain\n1,1,2\n" + row + "\n2,1,5\n", why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "1e999", "NaN"})
  void what_is_no_finite_number_is_no_unbounded_score(String score) {
    assertThatExceptionOfType(DiaryProblem.class)
        .isThrownBy(() -> read("person,day,x\n1,1," + score + "\n2,1,5\n", Scale.UNBOUNDED))
        .withMessage(
            "line 2, column \"x\": what stands there is not a finite number; write one like -1.25,"
                + " or leave it empty");
  }

  @Test
  void a_file_without_rows_or_with_one_person_is_no_panel() {
    refused("", "the file is empty; " + EXAMPLE);
    refused(
        "person,day,pain\n",
        "only the header is there; below it comes a line for each person and day");
    refused(
        "person,day,pain\n1,1,2\n1,2,3\n",
        "there is only one person; a panel needs two or more, ./allay map reads one diary");
  }

  @Test
  void a_track_that_nobody_scores_or_that_never_varies_is_named() {
    refused(
        "person,day,sleep,pain\n1,1,,2\n2,1,NA,3\n",
        "column \"sleep\": nobody has a score; leave the column out");
    refused(
        "person,day,sleep,pain\n1,1,4,2\n1,2,,3\n2,1,4.0,3\n",
        "column \"sleep\": all scores are the same; leave the column out");
  }

  @Test
  void of_two_tracks_that_never_differ_one_must_be_left_out() {
    String days =
        IntStream.range(0, 14)
            .mapToObj(day -> "%d,%d,%d,%d,3%n".formatted(1 + day % 2, day, day % 5, day % 5))
            .collect(Collectors.joining());
    refused(
        "person,day,fear,worry,pain\n" + days + "1,40,,,4\n",
        "column \"worry\": its scores are the same as those of \"fear\" on every day; leave one of"
            + " them out");
  }

  @Test
  void tracks_that_agree_by_chance_where_both_stay_at_0_are_kept() throws DiaryProblem {
    String days =
        IntStream.range(0, 14)
            .mapToObj(day -> "%d,%d,0,0,3%n".formatted(1 + day % 2, day))
            .collect(Collectors.joining());
    assertThat(read("person,day,fear,worry,pain\n" + days + "1,40,2,,4\n2,40,,5,4\n").tracks())
        .containsExactly("fear", "worry", "pain");
  }

  @Test
  void more_than_fits_in_memory_is_refused() {
    String rows =
        IntStream.rangeClosed(1, 9000)
            .mapToObj(person -> person + ",1," + person % 9 + "\n" + person + ",3600,\n")
            .collect(Collectors.joining());
    refused(
        "person,day,pain\n" + rows,
        "with the days between first and last the panel has room for 32,400,000 scores; at most"
            + " 30,000,000 can be fitted at once, so check the days or leave out people");
  }

  @Test
  void twenty_one_tracks_are_too_many() {
    String tracks = IntStream.range(0, 21).mapToObj(k -> "t" + k).collect(Collectors.joining(","));
    refused("person,day," + tracks + "\n", "line 1: 21 tracks; keep the 20 that matter most");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "person,day,pain | Jane Roe,1,2 | Jane Roe,1,3",
        "person,day,pain | 1,Jane Roe,2 | 2,Jane Roe,3",
        "person,date,pain | 1,Jane Roe,2 | 2,Jane Roe,3",
        "person,day,pain | 1,1,Jane Roe | 2,1,Jane Roe",
        "person,day,pain | 1,1,Jane Roe | 2,1,Jane Roe,3",
        "person,day,pain | Jane Roe,1,2 | Jane Roe,9000,3",
        "person,day,pain | Jane Roe,1,2 | Jane Roe,2",
        "person,day,pain | Jane Roe,1,\"2 | Jane Roe,2,3",
        "day,person,pain | 1,Jane Roe,2 | 2,Jane Roe,3",
        "Jane Roe,1,2 | Jane Roe,2,3 | Jane Roe,3,4",
        "Jane Roe;1;2 | Jane Roe;2;3 | Jane Roe;3;4",
        "person,day,pain | Jane Roe,1,2 | Jane Roe,2,3",
      })
  void no_message_repeats_a_name_wherever_it_stands(String header, String first, String second) {
    String text = header + "\n" + first + "\n" + second + "\n";
    for (Scale scale : Scale.values()) {
      assertThatExceptionOfType(DiaryProblem.class)
          .isThrownBy(() -> read(text, scale))
          .satisfies(problem ->
              assertThat(String.valueOf(problem.getMessage())).doesNotContainIgnoringCase("jane"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date | 10042",
        "date | 1042-13-01",
        "date | 1042-01-01",
        "day | 10.42",
        "pain | 1042",
        "pain | 'my 1042, gone'",
        "pain | '1,042'",
      })
  void no_message_repeats_a_value_since_it_may_be_a_number_for_a_person(
      String column, String value) {
    String when = column.equals("date") ? "date" : "day";
    String row = column.equals("pain") ? "1,1,\"" + value + "\"" : "1," + value + ",5";
    assertThatExceptionOfType(DiaryProblem.class)
        .isThrownBy(() -> read("person," + when + ",pain\n" + row + "\n"))
        .withMessageStartingWith("line 2, column \"" + column + "\": what stands there ")
        .satisfies(problem ->
            assertThat(String.valueOf(problem.getMessage())).doesNotContain("042", "42", "gone"));
  }

  @Test
  void a_person_s_name_is_bounded() {
    String tooLong = "x".repeat(61);
    assertThatExceptionOfType(DiaryProblem.class)
        .isThrownBy(() -> read("person,day,pain\n" + tooLong + ",1,2\n"))
        .withMessage("line 2, column \"person\": longer than 60 characters; use a number");
  }

  @Test
  void what_is_no_text_is_told_as_for_a_diary() {
    assertThatExceptionOfType(DiaryProblem.class)
        .isThrownBy(() -> PanelReader.read("person,day".getBytes(UTF_16), Scale.UNBOUNDED))
        .withMessage("the file is written in UTF-16; save the panel as \"CSV UTF-8\"");
    assertThatExceptionOfType(DiaryProblem.class)
        .isThrownBy(() -> PanelReader.read(Path.of("no", "such.csv"), Scale.UNBOUNDED))
        .withMessageStartingWith("there is no file \"no");
  }

  private static void refused(String text, String why) {
    assertThatExceptionOfType(DiaryProblem.class).isThrownBy(() -> read(text)).withMessage(why);
  }
}
