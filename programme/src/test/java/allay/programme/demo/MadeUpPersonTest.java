package allay.programme.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import allay.programme.diary.DiaryProblem;
import allay.programme.diary.DiaryRules;
import allay.programme.diary.Direction;
import allay.programme.diary.EntryHistory;
import allay.programme.diary.EntryVersion;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptColumn.Kind;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import allay.programme.exchange.Everything;
import allay.programme.exchange.Exchange;
import allay.programme.told.Told;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MadeUpPersonTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /// Chance is judged over the diaries of so many seeds.
  private static final int MANY = 100;

  /// Just after midnight: the last evening is over.
  private static Clock on(LocalDate date) {
    return Clock.fixed(date.atTime(0, 1).atZone(PARIS).toInstant(), PARIS);
  }

  private static KeptDiary diary(long seed) {
    return MadeUpPerson.diary(on(TODAY), seed);
  }

  private static List<KeptDiary> many() {
    return LongStream.rangeClosed(1, MANY).mapToObj(MadeUpPersonTest::diary).toList();
  }

  private static Stream<KeptEntry> allEntries() {
    return many().stream().flatMap(diary -> diary.entries().stream());
  }

  private static Stream<Double> value(KeptEntry entry, MadeUpColumn column) {
    return Stream.ofNullable(entry.values().get(column.number()));
  }

  /// From 0.
  private static int day(KeptEntry entry) {
    return Math.toIntExact(ChronoUnit.DAYS.between(TODAY.minusDays(120), entry.date()));
  }

  @Test
  void four_months_end_yesterday_and_leave_today_open() {
    assertThat(many())
        .allSatisfy(diary -> {
          assertThat(diary.entries().getFirst().date()).isEqualTo(TODAY.minusDays(120));
          assertThat(diary.entries().getLast().date()).isEqualTo(TODAY.minusDays(1));
        });
  }

  @Test
  void a_seed_gives_the_same_days_and_words_on_any_date_and_another_seed_gives_others() {
    KeptDiary now = diary(5);
    KeptDiary later = MadeUpPerson.diary(on(TODAY.plusDays(200)), 5);
    assertThat(later.entries())
        .zipSatisfy(
            now.entries(),
            (there, here) -> {
              assertThat(there.values()).isEqualTo(here.values());
              assertThat(there.note()).isEqualTo(here.note());
              assertThat(there.date()).isEqualTo(here.date().plusDays(200));
            });
    assertThat(now).isEqualTo(diary(5)).isNotEqualTo(diary(6));
  }

  @Test
  void the_day_asks_for_tracks_and_practices_in_its_order_and_for_good_moments_last() {
    assertThat(diary(1).columns())
        .extracting(KeptColumn::number, KeptColumn::kind, KeptColumn::name, KeptColumn::direction)
        .containsExactly(
            tuple(1, Kind.TRACK, "sleep", Direction.HIGHER_IS_BETTER),
            tuple(2, Kind.TRACK, "stiffness", Direction.UNKNOWN),
            tuple(3, Kind.TRACK, "stress", Direction.LOWER_IS_BETTER),
            tuple(4, Kind.PRACTICE, "walk", Direction.UNKNOWN),
            tuple(5, Kind.PRACTICE, "breathing", Direction.UNKNOWN),
            tuple(6, Kind.TRACK, "activity", Direction.HIGHER_IS_BETTER),
            tuple(7, Kind.TRACK, "fear", Direction.LOWER_IS_BETTER),
            tuple(8, Kind.TRACK, "pain", Direction.LOWER_IS_BETTER),
            tuple(9, Kind.GOOD_MOMENT, "a calm moment", Direction.UNKNOWN),
            tuple(10, Kind.GOOD_MOMENT, "slept a bit better", Direction.UNKNOWN),
            tuple(11, Kind.GOOD_MOMENT, "moved a little more", Direction.UNKNOWN),
            tuple(12, Kind.GOOD_MOMENT, "saw someone", Direction.UNKNOWN));
  }

  @Test
  void every_version_keeps_the_rules_holds_whole_numbers_and_was_written_before_today() {
    assertThat(many())
        .allSatisfy(diary ->
            assertThat(diary.histories())
                .flatExtracting(EntryHistory::versions)
                .allSatisfy(version -> {
                  KeptEntry entry = version.content().orElseThrow();
                  assertThat(DiaryRules.problem(entry, diary.columns(), TODAY)).isEmpty();
                  assertThat(entry.values().values()).allMatch(value -> value == Math.rint(value));
                  assertThat(version.since()).isBefore(on(TODAY).instant());
                }));
  }

  @Test
  void of_120_days_112_are_written_six_of_them_in_the_morning_too() {
    assertThat(many())
        .allSatisfy(diary -> {
          Map<LocalDate, Long> perDay =
              diary.entries().stream().collect(groupingBy(KeptEntry::date, counting()));
          assertThat(perDay).hasSize(112);
          assertThat(perDay.values()).filteredOn(count -> count == 2).hasSize(6);
          assertThat(perDay.values()).allMatch(count -> count <= 2);
        });
  }

  @Test
  void every_entry_has_its_time_with_the_offset_of_its_day() {
    assertThat(diary(1).entries())
        .allSatisfy(entry ->
            assertThat(entry.time().orElseThrow().offset())
                .contains(PARIS.getRules().getOffset(entry.date().atTime(12, 0))))
        .extracting(entry -> entry.time().orElseThrow().offset().orElseThrow())
        .contains(ZoneOffset.ofHours(1), ZoneOffset.ofHours(2));
  }

  @Test
  void one_evening_was_mended_the_morning_after_and_keeps_what_it_said_before() {
    assertThat(many())
        .allSatisfy(diary ->
            assertThat(diary.histories())
                .filteredOn(history -> history.versions().size() > 1)
                .singleElement()
                .satisfies(history -> {
                  EntryVersion before = history.versions().getFirst();
                  EntryVersion now = history.current();
                  assertThat(now.since()).isAfter(before.since());
                  assertThat(now.number()).isEqualTo(2);
                  assertThat(sleep(now)).isNotEqualTo(sleep(before));
                  assertThat(now.content().flatMap(KeptEntry::note)).isPresent();
                }));
  }

  private static Optional<Double> sleep(EntryVersion version) {
    return value(version.content().orElseThrow(), MadeUpTrack.SLEEP).findFirst();
  }

  @Test
  void about_a_dozen_days_hold_a_short_note() {
    assertThat(many())
        .allSatisfy(diary ->
            assertThat(diary.entries().stream().flatMap(entry -> entry.note().stream()))
                .hasSizeBetween(10, 15)
                .doesNotHaveDuplicates()
                .allMatch(note -> note.length() <= 80));
    assertThat(diary(MadeUpPerson.SEED).entries())
        .filteredOn(entry -> entry.note().isPresent())
        .hasSizeGreaterThanOrEqualTo(12);
  }

  @Test
  void some_scores_are_left_out() {
    long evenings = allEntries().filter(entry -> !isMorning(entry)).count();
    long scored =
        allEntries().filter(entry -> value(entry, MadeUpTrack.STRESS).count() == 1).count();
    double leftOut = 1 - (double) scored / evenings;
    assertThat(leftOut).isCloseTo(0.03, within(fourErrors(0.03, evenings)));
  }

  private static boolean isMorning(KeptEntry entry) {
    return entry.time().orElseThrow().time().getHour() < 12;
  }

  /// Four standard errors of a share, if the cases were drawn one by one.
  private static double fourErrors(double share, long cases) {
    return 4 * Math.sqrt(share * (1 - share) / cases);
  }

  /// Pain's level falls by one point in 119 steps, of which the mid-points of three weeks at either
  /// end see 99. The rest is chance, so four standard errors are allowed.
  @Test
  void pain_falls_slowly_by_about_a_point() {
    double[] falls =
        many().stream()
            .mapToDouble(diary ->
                meanPain(List.of(diary), day -> day < 21)
                    - meanPain(List.of(diary), day -> day >= 99))
            .toArray();
    double mean = Arrays.stream(falls).average().orElseThrow();
    double variance =
        Arrays.stream(falls).map(fall -> (fall - mean) * (fall - mean)).sum() / (falls.length - 1);
    assertThat(mean).isCloseTo(99.0 / 119, within(4 * Math.sqrt(variance / falls.length)));
  }

  @Test
  void about_two_thirds_in_there_is_a_bad_week() {
    double week = meanPain(many(), day -> Math.abs(day - 80) <= 3);
    double before = meanPain(many(), day -> day >= 60 && day < 70);
    double after = meanPain(many(), day -> day > 90 && day <= 100);
    assertThat(week).isGreaterThan(before + 1).isGreaterThan(after + 1);
  }

  private static double meanPain(List<KeptDiary> diaries, IntPredicate days) {
    return diaries.stream()
        .flatMap(diary -> diary.entries().stream())
        .filter(entry -> days.test(day(entry)))
        .flatMap(entry -> value(entry, MadeUpTrack.PAIN))
        .mapToDouble(Double::doubleValue)
        .average()
        .orElseThrow();
  }

  @Test
  void good_moments_are_ticked_more_often_on_easier_and_on_more_active_days() {
    for (MadeUpGoodMoment moment : List.of(MadeUpGoodMoment.CALM, MadeUpGoodMoment.PEOPLE)) {
      assertThat(ticked(moment, entry -> pain(entry) <= 3))
          .isGreaterThan(ticked(moment, entry -> pain(entry) >= 6) + 0.1);
    }
    for (MadeUpGoodMoment moment : List.of(MadeUpGoodMoment.MOVED, MadeUpGoodMoment.PEOPLE)) {
      assertThat(ticked(moment, entry -> activity(entry) >= 6))
          .isGreaterThan(ticked(moment, entry -> activity(entry) <= 3) + 0.1);
    }
    assertThat(ticked(MadeUpGoodMoment.SLEPT, _ -> true)).isBetween(0.1, 0.9);
  }

  private static double pain(KeptEntry entry) {
    return value(entry, MadeUpTrack.PAIN).findFirst().orElse(Double.NaN);
  }

  private static double activity(KeptEntry entry) {
    return value(entry, MadeUpTrack.ACTIVITY).findFirst().orElse(Double.NaN);
  }

  /// Share of the evenings on which it was ticked.
  private static double ticked(MadeUpGoodMoment moment, Predicate<KeptEntry> evenings) {
    return allEntries()
        .filter(entry -> !isMorning(entry) && evenings.test(entry))
        .mapToDouble(entry -> value(entry, moment).count())
        .average()
        .orElseThrow();
  }

  @Test
  void the_diary_moves_through_both_kinds_of_file_unchanged() throws DiaryProblem {
    KeptDiary diary = diary(MadeUpPerson.SEED);
    Told nothing = new Told(List.of());
    Everything nobody = new Everything(new KeptDiary(0, List.of(), List.of()), nothing);
    byte[] json = Exchange.toJson(new Everything(diary, nothing));
    assertThat(Exchange.plan(nobody, json, on(TODAY)).diary().added()).isEqualTo(diary.histories());
    assertThat(Exchange.plan(nobody, Exchange.toCsv(diary), on(TODAY)).diary().added())
        .extracting(history -> history.entry().orElseThrow())
        .isEqualTo(diary.entries());
  }

  @Test
  void what_was_put_in_names_what_the_diary_holds() {
    List<String> names = diary(1).columns().stream().map(KeptColumn::name).toList();
    assertThat(MadeUpPerson.drivers())
        .allSatisfy(driver -> {
          assertThat(names).contains(driver.from().name(), driver.to());
          assertThat(driver.size()).isNotZero();
        });
    assertThat(MadeUpPerson.drivers().stream().map(d -> List.of(d.from(), d.to(), d.when())))
        .doesNotHaveDuplicates();
  }
}
