package allay.programme.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How strictly text that is data is read, and what is said when it is not as it should be.
class ContentTest {
  private static final String GOOD =
      """
      lessons:
      - id: first
        day: MONDAY
        lines: [one, two]
        from: 2026-11-24
      - id: second
        day: TUESDAY
        lines:
        - three
        from: 2026-11-25
        note: a note
      """;

  record Lessons(List<Lesson> lessons) {
    Lessons {
      lessons = Require.some(lessons, "lessons");
    }
  }

  record Lesson(
      String id, DayOfWeek day, List<String> lines, LocalDate from, Optional<String> note) {
    Lesson {
      Require.text(id, "id");
      lines = Require.lines(lines, "lines");
    }
  }

  private static String problem(String text) {
    return String.valueOf(
        catchThrowableOfType(
                ContentProblem.class,
                () -> Content.read("lessons.yaml", text.getBytes(UTF_8), Lessons.class))
            .getMessage());
  }

  @Test
  void a_file_becomes_records_and_only_what_is_optional_may_be_left_out() throws ContentProblem {
    Lessons lessons = Content.read("lessons.yaml", GOOD.getBytes(UTF_8), Lessons.class);

    assertThat(lessons.lessons())
        .containsExactly(
            new Lesson(
                "first",
                DayOfWeek.MONDAY,
                List.of("one", "two"),
                LocalDate.of(2026, 11, 24),
                Optional.empty()),
            new Lesson(
                "second",
                DayOfWeek.TUESDAY,
                List.of("three"),
                LocalDate.of(2026, 11, 25),
                Optional.of("a note")));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          note: a note       | colour: red  | lessons.yaml, line 12, "second": "colour" is not known here; known are day, from, id, lines, note
          day: MONDAY        |              | lessons.yaml, line 6, "first": "day" is missing; there is id, lines, from
          id: second         | day: TUESDAY | lessons.yaml, line 7: Duplicate Object property "day"
          day: MONDAY        | day: Moonday | lessons.yaml, line 3, "first": "day" cannot be "Moonday"; write MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY
          from: 2026-11-24   | from: soon   | lessons.yaml, line 5, "first": "from" cannot be "soon"; write a LocalDate
          lines: [one, two]  | lines: one   | lessons.yaml, line 4, "first": "lines" holds another kind of thing than it should
          lines: [one, two]  | lines: []    | lessons.yaml, line 6, "first": "lines" is empty; at least one is needed
          lines: [one, two]  | lines: [" "] | lessons.yaml, line 6, "first": "lines" is empty; write some text
          - three            | -            | lessons.yaml, line 12, "second": an entry of a list is empty; fill it or remove it
          id: first          | id: ""       | lessons.yaml, line 6, "": "id" is empty; write some text
          note: a note       | note: a: b   | lessons.yaml, line 11: this is not YAML; indent with spaces, and put quotes ("...") around text with a colon
          lines: [one, two]  | lines: [one  | lessons.yaml, line 5: this is not YAML; indent with spaces, and put quotes ("...") around text with a colon
          """)
  void what_is_wrong_is_named_with_its_file_its_line_and_its_entry(
      String right, String wrong, String answer) {
    assertThat(problem(GOOD.replace(right, wrong == null ? "" : wrong))).isEqualTo(answer);
  }

  @Test
  void a_tab_an_empty_file_and_a_second_document_are_refused() {
    String broken = "this is not YAML; indent with spaces, and put quotes (\"...\") around text";
    assertThat(problem(GOOD.replace("  day: MONDAY", "\tday: MONDAY")))
        .startsWith("lessons.yaml, line 3: " + broken);
    String other = "lessons.yaml: the file is empty, or holds something else than it should";
    assertThat(problem("")).isEqualTo(other);
    assertThat(problem("only words")).isEqualTo(other);
    assertThat(problem(GOOD + "---\n" + GOOD)).isEqualTo(other);
    assertThat(problem("lessons: []")).endsWith("\"lessons\" is empty; at least one is needed");
  }

  @Test
  void what_is_there_twice_is_named_with_its_file() {
    List<String> ids = List.of("a", "b", "a");

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Require.eachOnce(ids, id -> id, "lessons.yaml"))
        .withMessage("lessons.yaml: \"a\" is there twice");
  }

  @Test
  void a_file_of_ours_that_is_missing_is_named() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Content.ofAllay(ContentTest.class, "none.yaml", Lessons.class))
        .withMessage("none.yaml is missing");
  }

  @ParameterizedTest
  @CsvSource({"doi 10.1136/bmj.f7095, true", "https://a.org, true", "a book, false"})
  void a_source_can_be_looked_up(String at, boolean right) {
    if (right) {
      assertThat(new Source("name", at, "says").at()).isEqualTo(at);
    } else {
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(() -> new Source("name", at, "says"));
    }
  }

  @Test
  void the_reading_grade_follows_its_formula() {
    // 8 words, 29 letters, 2 sentences: 4.71 * 29 / 8 + 0.5 * 4 - 21.43
    assertThat(WordingRules.grade(List.of("Call for help now.", "They help at night.")))
        .isBetween(-2.4, -2.3);
  }
}
