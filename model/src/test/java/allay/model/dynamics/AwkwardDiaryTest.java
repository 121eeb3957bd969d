package allay.model.dynamics;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import allay.model.posterior.Verdict;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every [AwkwardDiary] gets a right answer or a plain statement within a minute, and no number
/// that is none. Those that take more than a few seconds are tagged `slow`.
@Timeout(value = 5, unit = MINUTES)
class AwkwardDiaryTest {
  private static MapResult answer(AwkwardDiary diary) {
    MapResult result =
        PersonalModel.map(diary.series(), diary.outcome(), new Settings(1, 0), Progress.silent());
    if (result instanceof MapResult.Converged(var map, var verdict, _, _)) {
      assertThat(numbersThatAreNone(map, "map")).isEmpty();
      assertThat(numbersThatAreNone(verdict, "verdict")).isEmpty();
    }
    return result;
  }

  private static PersonalMap map(AwkwardDiary diary) {
    MapResult result = answer(diary);
    assertThat(result).isInstanceOf(MapResult.Converged.class);
    return ((MapResult.Converged) result).map();
  }

  /// Where in a record, or in lists of records, a number is NaN or infinite.
  private static List<String> numbersThatAreNone(Object value, String where) {
    List<String> found = new ArrayList<>();
    switch (value) {
      case Double number -> {
        if (!Double.isFinite(number)) {
          found.add(where);
        }
      }
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          found.addAll(numbersThatAreNone(list.get(i), where + "[" + i + "]"));
        }
      }
      case Optional<?> optional ->
          optional.ifPresent(inner -> found.addAll(numbersThatAreNone(inner, where)));
      case Record record -> {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
          found.addAll(
              numbersThatAreNone(valueOf(component, record), where + "." + component.getName()));
        }
      }
      default -> {}
    }
    return found;
  }

  private static Object valueOf(RecordComponent component, Record record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static LeftOut hardlyVaries(int track) {
    return new LeftOut.HardlyVaries(new Source.OfTrack("track " + track));
  }

  @Test
  void a_number_that_is_none_is_found_however_deep_it_lies() {
    assertThat(
            numbersThatAreNone(
                new MapResult.NotConverged(
                    new Verdict(false, Double.NaN, 1, 0),
                    new MapResult.Seconds(1, Double.POSITIVE_INFINITY, 1),
                    List.of()),
                "result"))
        .containsExactly("result.verdict.rHatMax", "result.seconds.warmUp");
  }

  @Test
  void a_track_or_a_practice_that_says_nothing_is_left_out_and_named() {
    LeftOut practice = new LeftOut.HardlyVaries(new Source.OfInput("practice"));
    assertThat(answer(AwkwardDiary.A_CONSTANT_TRACK).leftOut()).containsExactly(hardlyVaries(0));
    assertThat(answer(AwkwardDiary.A_TRACK_NEVER_SCORED).leftOut())
        .containsExactly(new LeftOut.TooFewScores(new Source.OfTrack("track 0")));
    assertThat(answer(AwkwardDiary.A_PRACTICE_NEVER_DONE).leftOut()).containsExactly(practice);
    assertThat(answer(AwkwardDiary.A_PRACTICE_ALWAYS_DONE).leftOut()).containsExactly(practice);
  }

  /// The map of the same tracks alone, to the last bit.
  @Test
  void what_is_left_out_changes_nothing_in_the_rest_of_the_map() {
    assertThat(map(AwkwardDiary.A_PRACTICE_NEVER_DONE))
        .isEqualTo(map(AwkwardDiary.A_PRACTICE_ALWAYS_DONE));
  }

  @ParameterizedTest
  @EnumSource(names = {"NOTHING_BUT_CONSTANT_TRACKS", "ALL_AT_TEN"})
  void an_outcome_that_never_changes_is_its_own_answer(AwkwardDiary diary) {
    MapResult result = answer(diary);
    assertThat(result).isInstanceOf(MapResult.TooLittleVariation.class);
    assertThat(result.leftOut()).containsExactly(hardlyVaries(0), hardlyVaries(1));
  }

  @Test
  void a_diary_without_scores_or_with_one_says_how_many_more_are_needed() {
    assertThat(answer(AwkwardDiary.NOTHING_EVER_SCORED))
        .isInstanceOfSatisfying(
            MapResult.TooFewDays.class, few -> assertThat(few.daysNeeded()).isEqualTo(14));
    assertThat(answer(AwkwardDiary.ONE_SCORE_EVER))
        .isInstanceOfSatisfying(
            MapResult.TooFewDays.class, few -> assertThat(few.daysNeeded()).isEqualTo(13));
  }

  /// The outcome is one of them, so it is the other that goes.
  @Test
  void of_two_identical_tracks_one_is_left_out_and_the_other_named() {
    MapResult result = answer(AwkwardDiary.TWO_IDENTICAL_TRACKS);
    assertThat(result.leftOut())
        .containsExactly(
            new LeftOut.SameAs(new Source.OfTrack("track 0"), new Source.OfTrack("track 1")));
    assertThat(((MapResult.Converged) result).map().tracks()).containsExactly("track 1");
  }

  /// Pushes that never die out are all that fits such a line, so nothing long-run is told, and no
  /// level: it would lie points away from the scores.
  @Test
  void a_clean_straight_line_gets_no_long_run_read_outs_and_no_level() {
    PersonalMap map = map(AwkwardDiary.A_CLEAN_STRAIGHT_LINE);
    assertThat(map.probabilityStable()).isLessThan(PersonalMap.STABLE_ENOUGH);
    assertThat(map.whatIf()).isEmpty();
    assertThat(map.feedback()).isEmpty();
    assertThat(map.levels()).isEmpty();
    assertThat(map.levelPaths()).isEmpty();
    assertThat(map.forecast()).hasSize(7);
  }

  /// Its level would be told as about that of the first day, though half of the days are at the
  /// other end.
  @Test
  void a_track_that_jumps_between_the_ends_gets_no_level_and_the_others_do() {
    PersonalMap map = map(AwkwardDiary.JUMPING_AT_RANDOM);
    assertThat(map.noise().getFirst().sigma().mean()).isGreaterThan(10);
    assertThat(map.levels()).extracting(PersonalMap.LevelChange::track).containsExactly("track 1");
    assertThat(map.levelPaths())
        .extracting(PersonalMap.LevelPath::track)
        .containsExactly("track 1");
  }

  @Test
  void fourteen_days_of_three_tracks_teach_little_and_little_is_called_seen() {
    PersonalMap map = map(AwkwardDiary.FOURTEEN_DAYS);
    List<Arrow> cross = map.arrows().stream().filter(Predicate.not(Arrow::isCarryOver)).toList();
    assertThat(cross).hasSize(9);
    assertThat(cross).filteredOn(Arrow::isSeen).hasSizeLessThan(2);
    assertThat(cross).filteredOn(arrow -> arrow.learned() > 0.9).isEmpty();
  }

  /// Nothing moves with anything in these. Of a few arrows some are seen by chance.
  @ParameterizedTest
  @EnumSource(names = {"ONE_TRACK", "MANY_MISSING", "A_GAP_OF_200_DAYS", "FIVE_YEARS"})
  void gaps_and_great_length_bring_no_arrows_between_unrelated_tracks(AwkwardDiary diary) {
    List<Arrow> cross =
        map(diary).arrows().stream().filter(Predicate.not(Arrow::isCarryOver)).toList();
    assertThat(cross).filteredOn(Arrow::isSeen).hasSizeLessThanOrEqualTo(cross.size() / 4);
  }

  @Test
  void five_years_of_days_teach_a_carry_over_to_within_a_few_hundredths() {
    List<Arrow> own =
        map(AwkwardDiary.FIVE_YEARS).arrows().stream().filter(Arrow::isCarryOver).toList();
    assertThat(own)
        .hasSize(3)
        .allSatisfy(arrow -> {
          assertThat(arrow.sd()).isLessThan(0.05);
          assertThat(arrow.mean()).isBetween(0.15, 0.45);
        });
  }

  @Test
  @Tag("slow")
  void twenty_tracks_of_sixty_days_are_mostly_not_known() {
    PersonalMap map = map(AwkwardDiary.TWENTY_TRACKS);
    assertThat(map.arrows()).hasSize(20 * 20 + 190);
    assertThat(map.arrows()).filteredOn(Arrow::isSeen).hasSizeLessThan(60);
  }

  @Test
  @Tag("slow")
  void scores_that_jump_between_the_ends_do_not_settle_and_no_map_is_shown() {
    assertThat(answer(AwkwardDiary.ALTERNATING_BETWEEN_THE_ENDS))
        .isInstanceOf(MapResult.NotConverged.class);
  }
}
