package allay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.LevelKind;
import allay.model.dynamics.PanelResult;
import allay.model.dynamics.Settings;
import allay.model.series.Panel;
import allay.model.series.Score;
import allay.programme.diary.CohortFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FitCommandTest {
  private static final String VERDICT =
      """
      "verdict":{"converged":true,"reason":"ok","daysNeeded":0,"rHatMax":1.004,"essMin":812.0,
      "draws":8000,"message":"The calculation settled, so these numbers can be read."},
      "seconds":{"total":3.0,"warmUp":1.0,"sampling":2.5},
      """;

  @TempDir private Path folder = Path.of("");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final List<String> asked = new ArrayList<>();
  private List<Panel> panels = new ArrayList<>();
  private PanelResult answer = Answers.panel();

  private Step duringRun = () -> {};

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  @BeforeEach
  void writePanel() throws IOException {
    writePanel(12);
  }

  private void writePanel(int people) throws IOException {
    Files.writeString(
        panel(),
        IntStream.rangeClosed(1, people)
            .mapToObj(person -> person + ",3," + person % 10 + ",5\n" + person + ",4,,6\n")
            .collect(Collectors.joining("", "person,day,sleep,pain\n", "")));
  }

  private Path panel() {
    return folder.resolve("panel.csv");
  }

  private Path prior() {
    return folder.resolve("prior.json");
  }

  private int run(String... options) {
    Engine engine =
        new Engine(
            new Engine.Models(
                (series, outcome, cohort, settings, progress) -> Answers.converged(),
                (series, outcome, cohort, settings) -> {
                  throw new AssertionError("a panel foretells nothing");
                },
                (panel, level, settings, progress) -> {
                  panels.add(panel);
                  try {
                    duringRun.run();
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                  asked.add(
                      "%s, seed %d, draws %d"
                          .formatted(level, settings.seed(), settings.effectiveDraws()));
                  return answer;
                }),
            new Engine.Words(
                (report, columns) -> "",
                (report, columns) -> "",
                report -> "",
                (report, columns) -> "text of " + report.people() + " in " + columns + "\n"));
    Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    List<String> arguments = new ArrayList<>(List.of("fit", panel().toString()));
    arguments.addAll(List.of(options));
    return Allay.commandLine(engine, clock, false)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments.toArray(String[]::new));
  }

  @Test
  void the_answer_is_printed_as_text_for_80_columns_and_nothing_else() {
    assertThat(run()).isEqualTo(0);
    assertThat(out).hasToString("text of 12 in 80\n");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void levels_drift_unless_they_are_said_to_be_constant() {
    run();
    run("--level", "constant", "--seed", "-7", "--draws", "5000");
    run("--level", "drifting");
    assertThat(asked)
        .containsExactly(
            LevelKind.DRIFTING + ", seed 1, draws 0",
            LevelKind.CONSTANT + ", seed -7, draws 5000",
            LevelKind.DRIFTING + ", seed 1, draws 0");
  }

  @Test
  void a_score_at_an_end_is_a_bound_unless_scores_are_unbounded() {
    run();
    run("--unbounded");
    assertThat(err.toString()).isEmpty();
    assertThat(panels.stream().map(panel -> panel.people().get(9).series().tracks().getFirst()))
        .extracting(sleep -> sleep.scores().getFirst())
        .containsExactly(new Score.AtFloor(), new Score.Inside(0));
  }

  @Test
  void unbounded_scores_far_from_the_size_of_a_scale_are_fitted_with_a_caution()
      throws IOException {
    Files.writeString(panel(), "person,day,sleep,pain\n1,1,5,40\n1,2,6,-7.5\n2,1,4,55\n2,2,5,8\n");
    assertThat(run("--unbounded")).isEqualTo(0);
    assertThat(err.toString())
        .startsWith("Scores of pain run from -7.500 to 55.00. The sums expect the size of a scale");
  }

  @Test
  void json_is_one_line_with_every_field_in_order() {
    assertThat(run("--json")).isEqualTo(0);
    assertThat(out)
        .hasToString(
            """
            {"schemaVersion":1,"level":"drifting","tracks":["sleep","pain"],"people":12,"days":24,
            "daysWithScores":24,"missing":0.25,"seed":1,
            "population":[{"name":"mu_bar[1]","of":"pain","when":null,
            "statistic":"mean over people","mean":5.0,"sd":0.125,"low90":4.75,"high90":5.25,
            "ess":900.0},
            {"name":"f_bar[1]","of":"sleep -> pain","when":"next day",
            "statistic":"mean over people","mean":-0.5,"sd":0.125,"low90":-0.75,"high90":-0.25,
            "ess":900.0},
            {"name":"f_sd[1]","of":"sleep -> pain","when":"next day",
            "statistic":"sd between people","mean":0.25,"sd":0.125,"low90":0.0,"high90":0.5,
            "ess":900.0}],
            """
                    .concat(VERDICT)
                    .concat("\"individuals\":null}")
                    .replace("\n", "")
                + "\n");
  }

  @Test
  void people_are_printed_only_when_asked_for() {
    run("--json", "--people");
    assertThat(out.toString())
        .endsWith(
            """
            "individuals":[{"person":"1","level":[{"mean":5.0,"sd":0.5}],"sameDay":[[]],
            "nextDay":[[{"mean":0.25,"sd":0.125}]],"shockSd":[{"mean":1.0,"sd":0.0625}],
            "driftSd":[]}]}
            """
                    .replace("\n", "")
                + "\n");
  }

  @Test
  void a_run_that_did_not_settle_has_status_3_and_no_numbers() {
    answer = Answers.panelNotConverged();
    assertThat(run("--json", "--people", "--save", prior().toString())).isEqualTo(3);
    assertThat(out.toString())
        .contains("\"population\":[],\"verdict\":{\"converged\":false,\"reason\":\"notConverged\"")
        .endsWith("\"individuals\":[]}\n");
    assertThat(err).hasToString("No prior was written: the calculation did not settle.\n");
    assertThat(prior()).doesNotExist();
  }

  @Test
  void what_was_taught_is_saved_and_read_again_equal() throws Exception {
    assertThat(run("--json", "--save", prior().toString())).isEqualTo(0);
    assertThat(err).hasToString("The prior of 12 people is in " + prior() + "\n");
    assertThat(out.toString()).startsWith("{").hasLineCount(1);
    assertThat(CohortFile.read(prior())).isEqualTo(Answers.cohort("sleep", "pain"));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(panel(), prior());
    }
  }

  @Test
  void an_older_prior_is_replaced_and_that_is_told() throws Exception {
    Files.writeString(prior(), CohortFile.write(Answers.cohort("fear")));
    assertThat(run("--save", prior().toString())).isEqualTo(0);
    assertThat(err)
        .hasToString("The prior of 12 people is in " + prior() + ", in place of an older one\n");
    assertThat(CohortFile.read(prior())).isEqualTo(Answers.cohort("sleep", "pain"));
  }

  @Test
  void a_file_that_is_no_prior_is_not_replaced() throws IOException {
    Files.writeString(prior(), "my letters");
    assertThat(run("--save", prior().toString())).isEqualTo(2);
    assertThat(err)
        .hasToString(
            "--save "
                + prior()
                + " is there already and is no prior by Allay; choose another name or remove it\n");
    assertThat(prior()).hasContent("my letters");
    assertThat(asked).isEmpty();
  }

  @Test
  void a_file_that_came_there_during_the_run_is_not_replaced() throws IOException {
    duringRun = () -> Files.writeString(prior(), "my letters");
    assertThat(run("--save", prior().toString())).isEqualTo(2);
    assertThat(err.toString()).contains("is no prior by Allay").hasLineCount(1);
    assertThat(prior()).hasContent("my letters");
    assertThat(out).hasToString("text of 12 in 80\n");
  }

  @Test
  void an_empty_file_may_be_filled() throws Exception {
    Files.createFile(prior());
    assertThat(run("--save", prior().toString())).isEqualTo(0);
    assertThat(err).hasToString("The prior of 12 people is in " + prior() + "\n");
  }

  @Test
  void so_few_people_that_they_could_be_read_off_are_not_saved() throws IOException {
    writePanel(9);
    assertThat(run("--save", prior().toString())).isEqualTo(2);
    assertThat(err)
        .hasToString(
            "--save needs 10 people or more with a score of sleep, so that nobody can be read off;"
                + " the panel has 9\n");
    assertThat(asked).isEmpty();
  }

  @Test
  void people_without_a_score_do_not_count_towards_a_prior() throws IOException {
    writePanel(9);
    Files.writeString(panel(), Files.readString(panel()) + "10,3,,4\n11,3,,\n");
    assertThat(run("--save", prior().toString())).isEqualTo(2);
    assertThat(err.toString()).contains("with a score of sleep").contains("the panel has 9");
    assertThat(asked).isEmpty();
  }

  @Test
  void a_panel_without_a_scale_is_no_prior_for_a_diary_that_has_one() {
    assertThat(run("--unbounded", "--save", prior().toString())).isEqualTo(2);
    assertThat(err.toString()).contains("a prior is for scores from 0 to 10");
    assertThat(prior()).doesNotExist();
  }

  @Test
  void days_that_never_follow_each_other_are_refused() throws IOException {
    Files.writeString(panel(), "person,day,sleep,pain\n1,1,2,3\n1,3,4,5\n2,8,1,2\n");
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("two days in a row");
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "none/prior.json, lies in a folder that does not exist; make the folder first",
    "., 'is a folder; add a file name, like prior.json'",
    "panel.csv, is the panel itself; choose another name",
  })
  void a_prior_that_cannot_be_put_there_is_refused_before_the_run(String name, String why) {
    Path file = folder.resolve(name);
    assertThat(run("--save", file.toString())).isEqualTo(2);
    assertThat(err).hasToString("--save " + file + " " + why + "\n");
    assertThat(asked).isEmpty();
  }

  @Test
  void a_bad_panel_gets_one_line_and_status_2() throws IOException {
    Files.writeString(panel(), "person,day,pain\n1,1,11\n2,1,3\n");
    assertThat(run("--json")).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err)
        .hasToString(
            "line 2, column \"pain\": what stands there is not a score; write a number from 0 to"
                + " 10, or leave it empty\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--draws -1", "--draws many", "--seed 1.5", "--level none", "--people", "x.csv"})
  void a_bad_option_gets_one_line_and_status_2(String options) {
    assertThat(run(options.split(" ", -1))).isEqualTo(2);
    assertThat(err.toString()).hasLineCount(1).endsWith("; see allay fit --help\n");
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "0", "-1", "100001", "99999999999", "1e3", "10,000", ""})
  void draws_that_cannot_be_are_answered_with_those_that_can(String draws) {
    assertThat(run("--draws=" + draws)).isEqualTo(2);
    assertThat(err)
        .hasToString(
            "Invalid value for option '--draws': write a whole number from 1 to 100,000; see allay"
                + " fit --help\n");
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "1.5", "1234567890123456789", ""})
  void a_seed_that_cannot_be_is_answered_with_one_that_can(String seed) {
    assertThat(run("--seed=" + seed)).isEqualTo(2);
    assertThat(err)
        .hasToString(
            "Invalid value for option '--seed': write a whole number of at most 18 digits; see"
                + " allay fit --help\n");
  }

  @Test
  void the_bounds_themselves_are_taken() {
    run("--draws", "1", "--seed", "-999999999999999999");
    run("--draws", "100000", "--seed", "0");
    assertThat(asked)
        .containsExactly(
            LevelKind.DRIFTING + ", seed -999999999999999999, draws 1",
            LevelKind.DRIFTING + ", seed 0, draws 100000");
  }

  @Test
  void the_benchmarks_take_as_many_draws_as_the_command() throws IOException {
    assertThat(Path.of("..", "benchmarks", "peers", "functions.bash"))
        .content()
        .contains("most_draws=" + Settings.MOST_EFFECTIVE_DRAWS + "\n");
  }

  @Test
  void the_help_fits_80_columns_and_says_what_each_option_and_status_is() {
    assertThat(run("--help")).isEqualTo(0);
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
    assertThat(out.toString())
        .contains("--level=KIND", "--unbounded", "--people", "--save=PRIOR", "--draws=N")
        .contains("person,day,sleep,stress,pain", "(default: drifting)", "10 people or more")
        .containsPattern("\n  2 +the panel")
        .containsPattern("\n  3 +the calculation did not settle");
  }
}
