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
        PersonalModel.map(
            diary.series(), diary.outcome(), new Settings(1, 0, 2), Progress.silent());
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

  private static List<String> leftOut(MapResult result) {
    return result.leftOut().stream().map(left -> left.source().name() + " " + left.why()).toList();
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
    assertThat(leftOut(answer(AwkwardDiary.A_CONSTANT_TRACK)))
        .containsExactly("track 0 HARDLY_VARIES");
    assertThat(leftOut(answer(AwkwardDiary.A_TRACK_NEVER_SCORED)))
        .containsExactly("track 0 TOO_FEW_SCORES");
    assertThat(leftOut(answer(AwkwardDiary.A_PRACTICE_NEVER_DONE)))
        .containsExactly("practice HARDLY_VARIES");
    assertThat(leftOut(answer(AwkwardDiary.A_PRACTICE_ALWAYS_DONE)))
        .containsExactly("practice HARDLY_VARIES");
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
    assertThat(leftOut(result)).containsExactly("track 0 HARDLY_VARIES", "track 1 HARDLY_VARIES");
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

  /// The same numbers under two names: the second moves with the first point for point.
  @Test
  void of_two_identical_tracks_the_later_one_follows_the_earlier_one() {
    PersonalMap map = map(AwkwardDiary.TWO_IDENTICAL_TRACKS);
    Arrow same =
        map.arrows().stream()
            .filter(arrow -> arrow.when() == Arrow.When.SAME_DAY)
            .findFirst()
            .orElseThrow();
    assertThat(same.low90()).isLessThan(1).isGreaterThan(0.8);
    assertThat(same.high90()).isGreaterThan(1).isLessThan(1.2);
    assertThat(same.isSeen()).isTrue();
  }

  /// Pushes that never die out are all that fits such a line, so nothing long-run is told.
  @Test
  void a_clean_straight_line_gets_no_long_run_read_outs() {
    PersonalMap map = map(AwkwardDiary.A_CLEAN_STRAIGHT_LINE);
    assertThat(map.probabilityStable()).isLessThan(PersonalMap.STABLE_ENOUGH);
    assertThat(map.whatIf()).isEmpty();
    assertThat(map.feedback()).isEmpty();
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
