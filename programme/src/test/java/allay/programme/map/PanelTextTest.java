package allay.programme.map;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.Cohort;
import allay.model.dynamics.LevelKind;
import allay.model.dynamics.MapResult;
import allay.model.dynamics.PanelResult;
import allay.model.dynamics.PanelResult.PopulationParameter;
import allay.model.dynamics.PanelResult.Quantity;
import allay.model.dynamics.PanelResult.Statistic;
import allay.model.posterior.Verdict;
import allay.model.series.DailySeries;
import allay.model.series.Panel;
import allay.model.series.Score;
import allay.model.series.Track;
import allay.programme.diary.PanelReader.Scale;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelTextTest {
  private static Panel panel(String sleep, String pain) {
    Score score = Score.of(5);
    Score missing = Score.missing();
    DailySeries first =
        new DailySeries(
            List.of(
                new Track(sleep, List.of(score, missing)), new Track(pain, List.of(score, score))),
            List.of());
    DailySeries second =
        new DailySeries(
            List.of(
                new Track(sleep, List.of(score, score, score)),
                new Track(pain, List.of(missing, score, score))),
            List.of());
    return new Panel(
        List.of(sleep, pain), List.of(new Panel.Person("1", first), new Panel.Person("2", second)));
  }

  private static Stream<PopulationParameter> pair(
      Quantity of, double mean, double low, double high, double between) {
    return Stream.of(
        new PopulationParameter(
            "x_bar[1]", of, Statistic.MEAN_OVER_PEOPLE, mean, 0.1, low, high, 900),
        new PopulationParameter(
            "x_sd[1]", of, Statistic.SD_BETWEEN_PEOPLE, between, 0.1, 0.01, 1, 900));
  }

  private static PanelResult converged(String sleep, String pain) {
    List<PopulationParameter> population =
        Stream.of(
                pair(new Quantity.Level(sleep), 5.5, 5.1, 5.9, 1.2),
                pair(
                    new Quantity.Effect(sleep, pain, Arrow.When.NEXT_DAY),
                    -0.25,
                    -0.31,
                    -0.19,
                    0.08),
                pair(new Quantity.Effect(pain, sleep, Arrow.When.SAME_DAY), 0.04, -0.1, 0.2, 0.3),
                pair(new Quantity.Effect(pain, pain, Arrow.When.NEXT_DAY), 0.4, 0.3, 0.5, 0.07),
                pair(new Quantity.LogShockSd(pain), 0, -0.1, 0.1, Math.log(1.5)),
                pair(new Quantity.LogDriftSd(pain), Math.log(0.1), -3, -2, Math.log(2)))
            .flatMap(parameters -> parameters)
            .toList();
    return new PanelResult.Converged(
        population,
        List.of(),
        new Cohort(
            List.of(pain),
            2,
            List.of(new Cohort.Spread(5, 1)),
            List.of(List.of()),
            List.of(List.of(new Cohort.Spread(0.4, 0.1))),
            List.of(new Cohort.Spread(0, 0.4)),
            List.of()),
        new Verdict(true, 1.004, 812, 8000),
        new MapResult.Seconds(3, 1, 2.5));
  }

  private static PanelReport report(PanelResult result, LevelKind level) {
    return PanelReport.of(panel("sleep", "pain"), Scale.ZERO_TO_TEN, level, 7, result);
  }

  private static String text() {
    return PanelText.render(report(converged("sleep", "pain"), LevelKind.DRIFTING), 80);
  }

  @Test
  void what_was_read_is_counted_over_everyone_s_days() {
    PanelReport report = report(converged("sleep", "pain"), LevelKind.CONSTANT);
    assertThat(report.people()).isEqualTo(2);
    assertThat(report.days()).isEqualTo(5);
    assertThat(report.missing()).isEqualTo(0.2);
    assertThat(PanelText.render(report, 80))
        .contains("2 people, 5 days, 20 % of the scores missing: sleep and pain. Each person has")
        .contains("one level on all days.", "Usual level");
  }

  @Test
  void days_without_scores_are_not_counted_as_days_that_were_told() {
    Score score = Score.of(5);
    DailySeries gap =
        new DailySeries(
            List.of(new Track("pain", List.of(score, Score.missing(), Score.missing(), score))),
            List.of());
    Panel panel =
        new Panel(List.of("pain"), List.of(new Panel.Person("1", gap), new Panel.Person("2", gap)));
    PanelReport report =
        PanelReport.of(panel, Scale.ZERO_TO_TEN, LevelKind.CONSTANT, 7, converged("sleep", "pain"));
    assertThat(report.days()).isEqualTo(8);
    assertThat(report.daysWithScores()).isEqualTo(4);
    assertThat(PanelText.render(report, 200))
        .contains(
            "2 people, 4 days with scores; over the 8 days from each person's first to last, 50 %"
                + " of the scores missing: pain.");
  }

  @Test
  void scores_without_a_scale_are_not_called_points() {
    PanelReport report =
        PanelReport.of(
            panel("sleep", "pain"),
            Scale.UNBOUNDED,
            LevelKind.DRIFTING,
            7,
            converged("sleep", "pain"));
    assertThat(PanelText.render(report, 80))
        .contains("for one unit more", "Day-to-day surprises (sd, each in its own unit)")
        .doesNotContainPattern("\\bpoints?\\b");
    assertThat(text()).contains("(points for one point more)", "(sd, points)");
  }

  @Test
  void a_marked_mean_shows_on_which_side_of_zero_its_range_lies() {
    assertThat(linkOf(0.13, 0.0004, 0.26, 0.08))
        .matches(".*\\* +\\+0\\.1300 +\\+0\\.0004 +\\+0\\.2600 +0\\.0800");
    assertThat(linkOf(-0.0035, -0.0061, -0.0009, 0.0002))
        .matches(".*\\* +-0\\.0035 +-0\\.0061 +-0\\.0009 +0\\.0002");
    assertThat(linkOf(2e-9, 1e-9, 3e-9, 1e-10))
        .matches(".*\\* +\\+2\\.0e-09 +\\+1\\.0e-09 +\\+3\\.0e-09 +1\\.0e-10");
  }

  private static String linkOf(double mean, double low, double high, double between) {
    PanelResult.Converged plain = (PanelResult.Converged) converged("sleep", "pain");
    Quantity link = new Quantity.Effect("sleep", "pain", Arrow.When.NEXT_DAY);
    PanelResult result =
        new PanelResult.Converged(
            pair(link, mean, low, high, between).toList(),
            List.of(),
            plain.cohort(),
            plain.verdict(),
            plain.seconds());
    return PanelText.render(report(result, LevelKind.CONSTANT), 80)
        .lines()
        .filter(line -> line.contains("sleep -> pain"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_link_has_its_mean_its_range_and_how_much_people_differ() {
    assertThat(text().lines())
        .anySatisfy(line ->
            assertThat(line)
                .matches(" *sleep -> pain, next day +\\* +-0\\.25 +-0\\.31 +-0\\.19 +0\\.08"));
  }

  @Test
  void a_mean_whose_range_holds_zero_is_not_marked() {
    assertThat(text().lines())
        .anySatisfy(line ->
            assertThat(line)
                .matches(" *pain -> sleep, same day +\\+0\\.04 +-0\\.10 +\\+0\\.20 +0\\.30"));
  }

  @Test
  void sizes_that_are_modelled_by_their_logarithm_are_told_as_sizes_and_factors() {
    assertThat(text().lines())
        .anySatisfy(line -> assertThat(line).matches(" *pain +1\\.00 +0\\.90 +1\\.11 +x 1\\.50"))
        .anySatisfy(
            line -> assertThat(line).matches(" *pain +0\\.100 +0\\.050 +0\\.135 +x 2\\.00"));
  }

  @Test
  void the_parts_stand_in_order_with_what_they_mean_and_the_run() {
    assertThat(text())
        .containsSubsequence(
            "What these people's diaries have in common",
            "level that may drift",
            "What moves with what",
            "What is left of a push the next day",
            "Level on the first day",
            "Day-to-day surprises",
            "Daily drift of the level",
            "What the numbers mean",
            "no proof",
            "The run: 8000 draws in 3.0 seconds, seed 7",
            "no diagnosis of anyone");
  }

  @Test
  void nothing_is_promised_and_no_figure_is_broken() {
    assertThat(text())
        .doesNotContainPattern("(?i)\\bcaus|\\bcure|\\bheal|\\bdriv|push through")
        .doesNotContainPattern("NaN|Infinity|null|-0\\.00");
  }

  @Test
  void a_run_that_did_not_settle_shows_no_number_of_the_model() {
    PanelResult failed =
        new PanelResult.NotConverged(
            new Verdict(false, 1.2, 30, 8000), new MapResult.Seconds(60, 20, 59));
    assertThat(PanelText.render(report(failed, LevelKind.DRIFTING), 80))
        .contains("There is no answer this time", "largest R-hat 1.200")
        .doesNotContain("->", "What moves with what", "the same score on every day");
  }

  @Test
  void people_who_never_change_a_score_are_counted_when_a_run_does_not_settle() {
    List<Score> fives = Collections.nCopies(14, Score.of(5));
    List<Score> zeros = Collections.nCopies(14, Score.of(0));
    List<Score> fewer = Collections.nCopies(13, Score.of(5));
    List<String> tracks = List.of("sleep", "pain");
    Panel panel =
        new Panel(
            tracks,
            List.of(
                person("1", fives, zeros), person("2", fives, fives), person("3", fewer, fewer)));
    PanelReport report =
        PanelReport.of(
            panel,
            Scale.ZERO_TO_TEN,
            LevelKind.CONSTANT,
            7,
            new PanelResult.NotConverged(
                new Verdict(false, 1.2, 30, 8000), new MapResult.Seconds(60, 20, 59)));
    assertThat(PanelText.render(report, 80))
        .contains("2 people gave sleep the same score on every day: leave them out.")
        .contains("1 person gave pain the same score on every day: leave that person out.");
  }

  private static Panel.Person person(String name, List<Score> sleep, List<Score> pain) {
    return new Panel.Person(
        name,
        new DailySeries(List.of(new Track("sleep", sleep), new Track("pain", pain)), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "頭痛と疲れがひどい日が続いている", "כאב גב", "a\tb\n\u001b[31m"})
  void no_line_is_wider_than_the_columns_whatever_the_names(String start) {
    String sleep = start + "sleep".repeat(20);
    String pain = start + "pain".repeat(20);
    PanelReport report =
        PanelReport.of(
            panel(sleep, pain), Scale.ZERO_TO_TEN, LevelKind.DRIFTING, 7, converged(sleep, pain));
    for (int columns : List.of(20, 60, 80)) {
      assertThat(PanelText.render(report, columns).lines())
          .allMatch(line -> DisplayWidth.of(line) <= Math.max(60, columns))
          .noneMatch(line -> line.endsWith(" "))
          .noneMatch(line -> line.chars().anyMatch(Character::isISOControl));
    }
  }
}
