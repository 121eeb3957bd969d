package allay.programme.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalMap;
import allay.model.dynamics.Source;
import allay.model.posterior.Verdict;
import allay.model.series.DailySeries;
import allay.programme.diary.Diary;
import allay.programme.diary.DiaryProblem;
import allay.programme.diary.DiaryReader;
import allay.programme.evidence.ScanFindings;
import allay.programme.history.Answer;
import allay.programme.history.Answer.Chosen;
import allay.programme.history.History;
import allay.programme.history.Questions;
import allay.programme.map.MapReport;
import allay.programme.pattern.PatternRules;
import allay.programme.told.Statement;
import allay.programme.told.Told;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EvidenceSheetTest {
  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
  private static final Questions QUESTIONS = Questions.load();
  private static final PatternRules PATTERNS = PatternRules.load(QUESTIONS);
  private static final SheetWords WORDS = SheetWords.load();

  private static final History LEARNED_AND_NERVE =
      new History(
          QUESTIONS,
          Map.of(
              "since", Chosen.of("1-to-5-years"),
              "began", Chosen.of("rash"),
              "at-that-time", Chosen.of("loss"),
              "worse", Chosen.of("stress"),
              "line", Chosen.of("belt"),
              "where", Chosen.of("chest"),
              "conditions", Chosen.of("shingles")));

  private static EvidenceSheet sheet(History history, Statement... told) {
    return EvidenceSheet.of(
        PATTERNS.read(history),
        WORDS,
        List.of(),
        Optional.empty(),
        "pain",
        Optional.empty(),
        new Told(List.of(told)));
  }

  private static EvidenceSheet sheet(String scores) {
    return EvidenceSheet.of(
        PATTERNS.read(new History(QUESTIONS, Map.of())),
        WORDS,
        List.of(),
        Optional.of(days(scores)),
        "pain",
        Optional.empty(),
        new Told(List.of()));
  }

  /// One score a day from 1 January on; a dot is a day without one.
  private static DailySeries days(String scores) {
    StringBuilder csv = new StringBuilder("date,pain\n");
    LocalDate day = LocalDate.of(2026, 1, 1);
    for (String score : scores.split(" ", -1)) {
      csv.append(day).append(',').append(score.equals(".") ? "" : score).append('\n');
      day = day.plusDays(1);
    }
    try {
      Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
      Diary diary = DiaryReader.read(csv.toString().getBytes(StandardCharsets.UTF_8), clock);
      return diary.toSeries();
    } catch (DiaryProblem problem) {
      throw new IllegalArgumentException(problem);
    }
  }

  @Test
  void what_was_told_stands_on_its_side_and_another_pattern_that_fits_stands_against() {
    EvidenceSheet sheet = sheet(LEARNED_AND_NERVE);
    assertThat(sheet.counting(Side.FOR)).isNotEmpty().allMatch(EvidenceSheetTest::isTold);
    assertThat(sheet.counting(Side.AGAINST))
        .extracting(SheetLine::text)
        .contains("What you told also fits pain from a hurt nerve. A doctor can test for that.");
    assertThat(sheet.lines()).extracting(SheetLine::id).doesNotHaveDuplicates();
  }

  private static boolean isTold(SheetLine line) {
    return line.origin() instanceof Origin.Told told
        && told.standing().isPresent()
        && !told.because().isEmpty();
  }

  @Test
  void nothing_told_makes_an_empty_sheet() {
    assertThat(sheet(new History(QUESTIONS, Map.of())).lines()).isEmpty();
    assertThat(sheet(new History(QUESTIONS, Map.of("age", new Answer.Skipped()))).lines())
        .isEmpty();
  }

  @Test
  void a_line_that_came_by_itself_can_be_struck_and_counts_again_when_it_is_let() {
    SheetLine line = sheet(LEARNED_AND_NERVE).counting(Side.FOR).getFirst();
    Statement strike = OwnLine.mark(line, true, NOW);
    EvidenceSheet struck = sheet(LEARNED_AND_NERVE, strike);
    assertThat(struck.counting(Side.FOR)).extracting(SheetLine::id).doesNotContain(line.id());
    assertThat(struck.struck()).extracting(SheetLine::id).containsExactly(line.id());
    assertThat(sheet(LEARNED_AND_NERVE, strike, OwnLine.mark(line, false, NOW)))
        .isEqualTo(sheet(LEARNED_AND_NERVE));
  }

  @Test
  void own_lines_stand_last_on_their_side_and_keep_their_words_when_struck() {
    Statement own = OwnLine.statement("mine", Side.AGAINST, "  The scan in May \"L4/5\" 🙂 ", NOW);
    SheetLine line = sheet(LEARNED_AND_NERVE, own).counting(Side.AGAINST).getLast();
    assertThat(line.text()).isEqualTo("The scan in May \"L4/5\" 🙂");
    assertThat(line.origin()).isEqualTo(new Origin.Own());
    EvidenceSheet struck = sheet(LEARNED_AND_NERVE, own, OwnLine.mark(line, true, NOW));
    assertThat(struck.struck()).containsExactly(line.withStruck(true));
    Statement back = Statement.takenBack(OwnLine.subject("mine"), NOW);
    assertThat(sheet(LEARNED_AND_NERVE, own, back).find("mine")).isEmpty();
  }

  @Test
  void a_finding_counts_against_too_up_to_fifty() {
    assertThat(withScan(50).counting(Side.AGAINST)).extracting(SheetLine::id).contains("scan");
    assertThat(withScan(51).counting(Side.AGAINST)).isEmpty();
  }

  private static EvidenceSheet withScan(int age) {
    History history =
        new History(
            QUESTIONS,
            Map.of(
                "age", new Answer.Counted(age),
                "tests", Chosen.of("mri-ct"),
                "findings", Chosen.of("disc-bulge")));
    return EvidenceSheet.of(
        PATTERNS.read(history),
        WORDS,
        ScanBeside.of(ScanFindings.load().findings(), history),
        Optional.empty(),
        "pain",
        Optional.empty(),
        new Told(List.of()));
  }

  @Test
  void a_line_has_words_and_not_too_many() {
    assertThat(OwnLine.problem("x".repeat(OwnLine.LONGEST))).isEmpty();
    assertThat(OwnLine.problem("x".repeat(OwnLine.LONGEST + 1))).isPresent();
    assertThatThrownBy(() -> OwnLine.statement("mine", Side.FOR, " \n", NOW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void three_jumps_of_three_points_in_fourteen_pairs_of_days_stand_on_the_sheet() {
    assertThat(ids("5 5 5 5 5 5 5 5 5 5 5 5 8 5 8")).containsExactly("diary-jumps");
    assertThat(ids("5 5 5 5 5 5 5 5 5 5 5 5 5 5 8")).as("one jump").isEmpty();
    assertThat(ids("5 5 5 5 5 5 5 5 5 5 5 5 5 8 5")).as("two jumps").isEmpty();
    assertThat(ids("5 5 5 5 5 5 5 5 5 5 5 8 5 8")).as("thirteen pairs").isEmpty();
    assertThat(ids("5 5 5 5 5 5 5 5 5 5 5 5 7.9 5 7.9")).as("2.9 points").isEmpty();
    assertThat(ids("5 . 5 5 5 5 5 5 5 5 5 5 8 5 8")).as("a day without a score").isEmpty();
  }

  @Test
  void three_days_with_hardly_any_pain_stand_on_the_sheet() {
    assertThat(ids("1 1 1 3 3 3 3 3 3 3 3 3 3 3 3")).containsExactly("diary-free-days");
    assertThat(ids("1 1 3 3 3 3 3 3 3 3 3 3 3 3 3")).isEmpty();
    assertThat(ids("1 1 1.5 3 3 3 3 3 3 3 3 3 3 3 3")).isEmpty();
  }

  private static List<String> ids(String scores) {
    return sheet(scores).lines().stream().map(SheetLine::id).toList();
  }

  @Test
  void only_arrows_to_the_pain_that_the_map_has_seen_stand_on_the_sheet() {
    Arrow stress = arrow("stress", "pain", Arrow.When.SAME_DAY, 0.4, 0.1);
    Arrow stressNextDay = arrow("stress", "pain", Arrow.When.NEXT_DAY, 0.1, -0.2);
    Arrow load = arrow("activity", "pain", Arrow.When.SAME_DAY, 0.3, 0.1);
    Arrow loadNextDay = arrow("activity", "pain", Arrow.When.NEXT_DAY, 0.3, 0.1);
    Arrow worry = arrow("fear", "sleep", Arrow.When.SAME_DAY, 0.3, 0.1);
    Arrow own = arrow("weather", "pain", Arrow.When.SAME_DAY, 0.3, 0.1);
    assertThat(withMap(stress, stressNextDay, load, loadNextDay, worry, own).lines())
        .extracting(SheetLine::id, SheetLine::side)
        .containsExactly(
            tuple("diary-stress-same_day", Side.FOR), tuple("diary-activity", Side.AGAINST));
    assertThat(withMap(arrow("activity", "pain", Arrow.When.SAME_DAY, -0.3, -0.4)).lines())
        .as("days with more activity and less pain")
        .isEmpty();
  }

  /// @param low the lower end of an interval that lies evenly about the mean
  private static Arrow arrow(String from, String to, Arrow.When when, double mean, double low) {
    return new Arrow(
        new Source.OfTrack(from), to, when, mean, 0.1, low, 2 * mean - low, 1000, 0.99, 0.9, false);
  }

  private static EvidenceSheet withMap(Arrow... arrows) {
    PersonalMap map =
        new PersonalMap(
            List.of("stress", "activity", "fear", "sleep", "weather", "pain"),
            List.of(),
            "pain",
            List.of(arrows),
            List.of(),
            List.of(),
            1,
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    MapResult result =
        new MapResult.Converged(
            map, new Verdict(true, 1, 1000, 4000), new MapResult.Seconds(1, 1, 1), List.of());
    MapReport report =
        new MapReport(
            map.tracks(),
            List.of(),
            "pain",
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 2, 1),
            32,
            0,
            0,
            OptionalDouble.empty(),
            1,
            List.of(),
            result,
            Optional.empty(),
            Optional.empty());
    return EvidenceSheet.of(
        PATTERNS.read(new History(QUESTIONS, Map.of())),
        WORDS,
        List.of(),
        Optional.of(days("5 5 5")),
        "pain",
        Optional.of(report),
        new Told(List.of()));
  }

  @Test
  void barriers_answer_each_thought_that_the_history_offers() {
    assertThat(Barrier.load())
        .extracting(Barrier::id)
        .containsExactlyInAnyOrderElementsOf(
            QUESTIONS.options("barriers").stream().filter(id -> !id.equals("none")).toList());
    assertThat(Barrier.load().stream().flatMap(one -> one.rows().stream()))
        .containsAll(Arrays.asList(88, 89, 90));
  }
}
