package allay.programme.map;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.Arrow;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapTextTest {
  private static final List<UnaryOperator<String>> STRANGE_NAMES =
      List.of(
          name -> name + " and a name that goes on and on, as if its owner were paid by the word",
          name -> name + "x".repeat(200),
          name -> "😀👩‍👩‍👧❤️" + name,
          name -> "כאב גב " + name.length(),
          name -> "頭痛と疲れがひどい日" + name.charAt(0),
          name -> "e\u0301\u0302\u0303" + name,
          name -> "a\tb\n\u001b[31m" + name,
          name -> "100 % of %s " + name);

  static Stream<MapReport> reports() {
    return Stream.concat(
        ExampleReports.all().stream(), STRANGE_NAMES.stream().map(ExampleReports::renamed));
  }

  private static String whole(MapReport report, int columns) {
    return MapText.render(report, columns) + MapText.worth(report, columns);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void no_line_is_wider_than_the_columns(MapReport report) {
    for (int columns : List.of(60, 61, 72, 80, 100, 200)) {
      assertThat(whole(report, columns).lines()).allMatch(line -> DisplayWidth.of(line) <= columns);
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void no_line_ends_in_a_space_or_holds_a_control_character(MapReport report) {
    assertThat(whole(report, 80).lines())
        .noneMatch(line -> line.endsWith(" "))
        .noneMatch(line -> line.chars().anyMatch(Character::isISOControl));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void no_word_claims_too_much_and_no_figure_is_broken(MapReport report) {
    String text = MapText.render(report, 10_000);
    assertThat(text).contains(MapWords.CLOSING).endsWith(MapWords.CLOSING + "\n");
    assertThat(text.replace(MapWords.CLOSING, "") + MapText.worth(report, 10_000))
        .doesNotContainPattern(
            "(?i)\\bcaus|\\bdriv|\\bcure|\\bheal|diagnos|push through|in your head|\\byou"
                + " should\\b")
        .doesNotContainPattern("NaN|Infinity|null|-0\\.0\\b|-0\\.00|\\d\\.\\d{4,}");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 20, 59})
  void fewer_columns_than_sixty_are_taken_as_sixty(int columns) {
    MapReport report = ExampleReports.converged();
    assertThat(whole(report, columns)).isEqualTo(whole(report, 60));
  }

  @Test
  void where_seen_links_get_no_sentence_the_reader_is_sent_to_the_numbers() {
    String where = "All of them stand under Numbers.";
    MapReport plain = ExampleReports.converged();
    MapReport crowded =
        ExampleReports.withArrows(
            plain,
            arrow ->
                new Arrow(
                    arrow.from(), arrow.to(), arrow.when(), 1, 0.1, 0.8, 1.2, 900, 1, 0.9, false));
    assertThat(MapText.render(crowded, 200)).contains(where);
    assertThat(MapText.render(ExampleReports.nothingSeen(), 200)).doesNotContain(where);
  }

  @Test
  void a_map_tells_words_first_and_numbers_after() {
    assertThat(MapText.render(ExampleReports.converged(), 80))
        .containsSubsequence(
            "A map of your diary",
            "5 January 2026 to 4 May 2026, 120 days: sleep, stress, activity, fear, pain",
            "A good sign first",
            "What moves with your pain\n",
            "walk, same day",
            "fear, same day",
            "What else moves together",
            "Of 38 possible links",
            "If one thing stayed different",
            "Loops and threads",
            "What the ups and downs go along with",
            "Your usual level",
            "The next seven days",
            "What this map does not know",
            "Numbers",
            "The run: 16000 draws",
            "This is education, not a diagnosis");
  }

  @Test
  void an_effect_has_its_bar_its_figure_and_its_sentence() {
    assertThat(MapText.render(ExampleReports.converged(), 80))
        .contains(
            """
              walk, same day          ──────█████████│                 -0.5
                A usual amount of walk went with about 0.5 less pain the same day; the diary
                fits anything from 0.1 to 0.8.
              fear, same day                         │██████───        +0.3
            """
                .indent(0));
  }

  @Test
  void what_is_held_back_is_not_shown() {
    assertThat(MapText.render(ExampleReports.unstable(), 80))
        .contains("No usual level is shown.")
        .doesNotContain(
            "Loops and threads",
            "If one thing stayed different",
            "Threads to pain",
            "Your usual level\n",
            "Usual level now",
            "A good sign first");
  }

  @Test
  void a_track_without_a_level_is_told_no_level_and_the_others_are() {
    assertThat(MapText.render(ExampleReports.jumping(), 80))
        .contains("No usual level of pain is shown", "Your usual level\n", "Your usual stress is")
        .doesNotContain("Your usual pain is about");
  }

  @Test
  void nothing_seen_shows_no_bar() {
    assertThat(MapText.render(ExampleReports.nothingSeen(), 80))
        .contains("Nothing stands out yet.")
        .doesNotContain("█");
  }

  @Test
  void a_result_without_a_map_shows_no_arrow_and_no_table() {
    Stream.of(
            ExampleReports.notConverged(),
            ExampleReports.tooFewDays(),
            ExampleReports.tooLittleVariation())
        .map(report -> MapText.render(report, 80))
        .forEach(text ->
            assertThat(text)
                .contains("What this means, and what you can do")
                .doesNotContain("█", "What moves with", "Numbers", "A map of your diary"));
  }

  @Test
  void a_run_that_was_judged_on_nothing_prints_no_broken_figure() {
    assertThat(MapText.render(ExampleReports.nothingRan(), 200)).contains("largest R-hat unknown");
  }

  @Test
  void a_sensitive_arrow_is_marked_in_the_table() {
    assertThat(MapText.render(ExampleReports.converged(), 80))
        .contains("stress    activity  same*  +0.18");
  }

  @Test
  void no_probability_is_told_as_certain() {
    assertThat(MapText.render(ExampleReports.converged(), 80))
        .doesNotContain("100 %")
        .contains(">99 %");
  }

  @Test
  void the_map_does_not_wait_for_what_it_is_worth() {
    MapReport report = ExampleReports.converged();
    MapReport untested = ExampleReports.with(report, ExampleReports.map(report), Optional.empty());
    assertThat(MapText.render(report, 80)).isEqualTo(MapText.render(untested, 80));
  }

  @Test
  void what_a_map_is_worth_is_told_below_it_in_words_and_figures() {
    assertThat(MapText.worth(ExampleReports.converged(), 80))
        .containsSubsequence(
            "How well this map foretells a day",
            "foretold the next day's pain better than two",
            "One day ahead",
            "this map",
            "as yesterday",
            "as on average");
    assertThat(MapText.worth(ExampleReports.explainsLittle(), 80))
        .contains("The map explains little so far");
  }

  @Test
  void where_it_could_not_be_tried_only_that_is_said() {
    assertThat(MapText.worth(ExampleReports.unstable(), 200))
        .contains("could not be worked out well enough to tell")
        .doesNotContain("One day ahead");
  }

  @Test
  void without_a_map_nothing_is_said_of_its_worth() {
    assertThat(MapText.worth(ExampleReports.tooFewDays(), 80)).isEmpty();
    assertThat(MapText.worth(ExampleReports.notConverged(), 80)).isEmpty();
  }

  @Test
  void a_prior_from_other_people_is_named_with_what_it_knew() {
    assertThat(MapText.render(ExampleReports.taught(ExampleReports.converged()), 200))
        .contains(
            "The sums start with what 40 people's diaries taught about: sleep and pain; with the"
                + " default for: stress and walk.");
    assertThat(MapText.render(ExampleReports.converged(), 200)).doesNotContain("diaries taught");
  }
}
