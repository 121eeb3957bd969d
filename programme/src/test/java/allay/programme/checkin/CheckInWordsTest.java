package allay.programme.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import allay.programme.checkin.Suggestions.SuggestedPractice;
import allay.programme.checkin.Suggestions.SuggestedTrack;
import allay.programme.content.WordingRules;
import allay.programme.diary.Column;
import allay.programme.diary.Direction;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptColumn.Kind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The words of the check-in as they come with Allay.
class CheckInWordsTest {
  private static final CheckInWords WORDS = CheckInWords.load();

  @ParameterizedTest
  @ValueSource(strings = {"sleep", "stress", "mood", "activity", "fear", "pain", " Pain "})
  void a_known_track_has_words_of_its_own(String name) {
    ScaleQuestion question = WORDS.question(name, Direction.of(Column.fold(name)));

    assertThat(question.question()).endsWith("?").doesNotContain(": how much");
    assertThat(question.lowest()).isNotEqualTo(question.highest());
  }

  @ParameterizedTest
  @CsvSource({
    "UNKNOWN, least, most",
    "HIGHER_IS_BETTER, least, 'most, the better end'",
    "LOWER_IS_BETTER, 'least, the better end', most"
  })
  void an_own_track_is_asked_neutrally_with_ends_by_its_direction(
      Direction direction, String lowest, String highest) {
    assertThat(WORDS.question("Brain fog", direction))
        .isEqualTo(
            new ScaleQuestion(
                "Brain fog",
                "Brain fog: how much today?",
                lowest,
                highest,
                "Choose what the ends mean to you, and keep it that way."));
  }

  @Test
  void suggested_names_can_be_stored_and_tracks_are_known_and_in_the_order_of_the_day() {
    Suggestions suggestions = WORDS.suggestions();
    List<String> tracks = suggestions.tracks().stream().map(SuggestedTrack::name).toList();
    List<String> practices = suggestions.practices().stream().map(SuggestedPractice::name).toList();

    assertThat(tracks).containsExactly("sleep", "stress", "mood", "activity", "fear", "pain");
    assertThat(tracks).allMatch(name -> KeptColumn.problem(Kind.TRACK, name).isEmpty());
    assertThat(tracks).noneMatch(name -> Direction.of(name) == Direction.UNKNOWN);
    assertThat(practices).hasSizeBetween(6, 8).doesNotHaveDuplicates();
    assertThat(practices).allMatch(name -> KeptColumn.problem(Kind.PRACTICE, name).isEmpty());
    assertThat(suggestions.goodMoments()).hasSizeBetween(6, 8).doesNotHaveDuplicates();
    assertThat(Kind.values())
        .allSatisfy(kind ->
            assertThat(suggestions.goodMoments())
                .allMatch(name -> KeptColumn.problem(kind, name).isEmpty()));
  }

  @Test
  void the_first_visit_says_in_two_sentences_each_what_this_is_and_is_not() {
    assertThat(WORDS.firstVisit().whatItIs()).hasSize(2);
    assertThat(WORDS.firstVisit().whatItIsNot()).hasSize(2);
  }

  @Test
  void every_situation_has_words_and_only_one_waits_for_a_number() {
    assertThat(
            Arrays.stream(Situation.values())
                .filter(situation -> situation != Situation.TOO_FEW_DAYS))
        .allSatisfy(situation ->
            assertThat(WORDS.text(situation).lines()).noneMatch(line -> line.contains("{")));
    assertThat(WORDS.tooFewDays(1, "pain").lines().getFirst())
        .isEqualTo("With 1 more day of pain scores there is enough to begin.");
    assertThat(WORDS.tooFewDays(3, "stiffness").lines().getFirst())
        .startsWith("With 3 more days of stiffness scores");
  }

  @Test
  void what_is_said_about_noting_too_often_has_its_sources() {
    assertThat(WORDS.text(Situation.NOTE_LESS_OFTEN).sources()).hasSize(2);
  }

  @Test
  void after_a_check_in_each_line_has_its_day_and_every_day_has_a_line() {
    LocalDate day = LocalDate.of(1969, 12, 30);

    List<String> lines =
        day.datesUntil(day.plusDays(5)).map(WORDS::afterCheckIn).distinct().toList();

    assertThat(lines).hasSize(5);
    assertThat(WORDS.afterCheckIn(day.plusDays(5))).isEqualTo(lines.getFirst());
  }

  @Test
  void questions_for_what_is_not_a_known_track_are_refused() {
    ScaleQuestion weather = new ScaleQuestion("weather", "?", "a", "b", "c");

    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() ->
            new Questions(
                List.of(weather),
                new OwnTrack("{name}?", "help", ends()),
                WORDS.practices(),
                WORDS.goodMoments(),
                WORDS.note()))
        .withMessage("\"weather\" is no known track");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new OwnTrack("no name?", "help", ends()));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new OwnTrack("{name}?", "help", ends().subList(0, 2)));
  }

  private static List<OwnTrack.Ends> ends() {
    return Arrays.stream(Direction.values())
        .map(direction -> new OwnTrack.Ends(direction, "low", "high"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"questions.yaml", "suggestions.yaml", "passages.yaml"})
  void texts_keep_the_wording_rules_and_the_reading_age(String file) throws IOException {
    WordingRules.assertKept(WordingRules.texts(CheckInWords.class, file));
  }
}
