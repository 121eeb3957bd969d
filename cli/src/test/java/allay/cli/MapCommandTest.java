package allay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.Cohort;
import allay.model.dynamics.MapResult;
import allay.model.dynamics.Settings;
import allay.programme.diary.CohortFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class MapCommandTest {
  @TempDir private Path folder = Path.of("");

  private final StringWriter out = new StringWriter();
  private Writer printed = out;
  private final StringWriter err = new StringWriter();
  private final List<String> asked = new ArrayList<>();
  private MapResult answer = Answers.converged();
  private Optional<Cohort> prior = Optional.empty();
  private String printedBeforeWorth = "";
  private boolean onTerminal;

  @BeforeEach
  void writeDiary() throws IOException {
    Files.writeString(diary(), "date,sleep,mood,did:walk,did:yoga,pain\n2026-01-05,7,5,,1,3\n");
  }

  private Path diary() {
    return folder.resolve("diary.csv");
  }

  private int run(String... arguments) {
    Engine engine =
        new Engine(
            new Engine.Models(
                (series, outcome, cohort, settings, progress) -> {
                  asked.add(asking("map", series.days(), outcome, settings));
                  prior = cohort;
                  progress.goOn(1000, 4000);
                  return answer;
                },
                (series, outcome, cohort, settings) -> {
                  asked.add(asking("worth", series.days(), outcome, settings));
                  printedBeforeWorth = out.toString();
                  return Optional.of(Answers.WORTH);
                },
                (panel, level, settings, progress) -> {
                  throw new AssertionError("a map fits no panel");
                }),
            new Engine.Words(
                (report, columns) -> "text of " + report.outcome() + " in " + columns + "\n",
                (report, columns) -> report.worth().isPresent() ? "worth in " + columns + "\n" : "",
                report ->
                    "<html>page of " + report.outcome() + report.worth().isPresent() + "</html>",
                (report, columns) -> {
                  throw new AssertionError("a map tells of no panel");
                }));
    Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    CommandLine command = Allay.commandLine(engine, clock, onTerminal);
    return command.setOut(new PrintWriter(printed)).setErr(new PrintWriter(err)).execute(arguments);
  }

  private static String asking(String what, int days, String outcome, Settings settings) {
    return "%s of %d day, %s, seed %d, draws %d"
        .formatted(what, days, outcome, settings.seed(), settings.effectiveDraws());
  }

  @Test
  void a_map_is_printed_as_text_for_80_columns_and_nothing_else() {
    assertThat(run("map", diary().toString())).isEqualTo(0);
    assertThat(out).hasToString("text of pain in 80\nworth in 80\n");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void the_map_stands_there_before_its_worth_is_worked_out() {
    run("map", diary().toString());
    assertThat(printedBeforeWorth).isEqualTo("text of pain in 80\n");
  }

  @Test
  void json_and_page_come_whole() throws IOException {
    Path page = folder.resolve("map.html");
    run("map", diary().toString(), "--html", page.toString());
    assertThat(printedBeforeWorth).isEmpty();
    assertThat(page).hasContent("<html>page of paintrue</html>");
    run("map", diary().toString(), "--json");
    assertThat(out.toString()).contains("\"worth\":{\"crps\":0.5");
  }

  @Test
  void a_prior_reaches_the_engine_and_the_answer_names_it() throws IOException {
    Cohort cohort = Answers.cohort("sleep", "pain");
    assertThat(run("map", diary().toString(), "--prior", write(cohort), "--json")).isEqualTo(0);
    assertThat(prior).contains(cohort);
    assertThat(out.toString())
        .contains(
            "\"prior\":{\"people\":12,\"taught\":[\"sleep\",\"pain\"],\"byDefault\":[\"yoga\"]}");
  }

  @Test
  void without_a_prior_the_default_is_used() {
    run("map", diary().toString(), "--json");
    assertThat(prior).isEmpty();
    assertThat(out.toString()).contains("\"prior\":null");
  }

  @Test
  void a_prior_for_another_order_is_refused_with_the_order_that_would_do() throws IOException {
    String file = write(Answers.cohort("pain", "fear", "sleep"));
    assertThat(run("map", diary().toString(), "--prior", file)).isEqualTo(2);
    assertThat(err)
        .hasToString(
            "--prior asks for the tracks in another order; put the diary's columns in this one:"
                + " pain, sleep\n");
    assertThat(asked).isEmpty();
  }

  @Test
  void a_prior_without_a_track_in_common_is_refused() throws IOException {
    String file = write(Answers.cohort("fear", "fatigue"));
    assertThat(run("map", diary().toString(), "--prior", file)).isEqualTo(2);
    assertThat(err)
        .hasToString(
            "--prior knows none of the diary's tracks; it was taught about: fear, fatigue\n");
    assertThat(asked).isEmpty();
  }

  @Test
  void a_file_that_is_no_prior_is_refused() {
    assertThat(run("map", diary().toString(), "--prior", diary().toString())).isEqualTo(2);
    assertThat(err)
        .hasToString(
            "the file is no prior written by Allay; ./allay fit PANEL.csv --save PRIOR writes"
                + " one\n");
  }

  private String write(Cohort cohort) throws IOException {
    Path file = folder.resolve("prior.json");
    Files.writeString(file, CohortFile.write(cohort));
    return file.toString();
  }

  @Test
  void seed_draws_and_outcome_reach_the_engine_and_worth_needs_no_extra_draws() {
    run("map", diary().toString(), "--outcome", " Sleep", "--seed", "-7", "--draws", "10000");
    assertThat(asked)
        .containsExactly(
            "map of 1 day, sleep, seed -7, draws 10000", "worth of 1 day, sleep, seed -7, draws 0");
  }

  @ParameterizedTest
  @CsvSource({"3, notConverged", "4, tooFewDays", "4, tooLittleVariation"})
  void a_run_without_a_map_is_told_by_its_exit_status_and_its_text(int status, String reason) {
    answer =
        switch (reason) {
          case "notConverged" -> Answers.notConverged();
          case "tooFewDays" -> Answers.tooFewDays();
          default -> Answers.tooLittleVariation();
        };
    assertThat(run("map", diary().toString())).isEqualTo(status);
    assertThat(out).hasToString("text of pain in 80\n");
    assertThat(asked).hasSize(1);
  }

  @Test
  void json_is_one_line_on_standard_output() {
    assertThat(run("map", diary().toString(), "--json")).isEqualTo(0);
    assertThat(out.toString()).startsWith("{\"schemaVersion\":1,").endsWith("}\n").hasLineCount(1);
  }

  @Test
  void an_older_map_is_replaced_and_nothing_else_is_left_behind() throws IOException {
    Path page = folder.resolve("map.html");
    Files.writeString(page, "<meta name=\"generator\" content=\"Allay\">an older page");
    assertThat(run("map", diary().toString(), "--html", page.toString())).isEqualTo(0);
    assertThat(page).hasContent("<html>page of paintrue</html>");
    assertThat(out).hasToString("The map is in " + page + ", in place of an older one\n");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(page, diary());
    }
  }

  @Test
  void a_file_that_is_no_map_is_not_replaced() throws IOException {
    Path page = folder.resolve("map.html");
    Files.writeString(page, "<p>my letters</p>");
    assertThat(run("map", diary().toString(), "--html", page.toString())).isEqualTo(2);
    assertThat(err)
        .hasToString(
            "--html "
                + page
                + " is there already and is no map by Allay; choose another name or remove it\n");
    assertThat(page).hasContent("<p>my letters</p>");
    assertThat(asked).isEmpty();
  }

  @Test
  void what_cannot_be_printed_is_not_worked_out_further() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] characters, int from, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    printed = full;
    run("map", diary().toString());
    assertThat(asked).containsExactly("map of 1 day, pain, seed 1, draws 0");
  }

  @ParameterizedTest
  @CsvSource({
    "none/map.html, lies in a folder that does not exist; make the folder first",
    "., 'is a folder; add a file name, like map.html'",
    "diary.csv, is the diary itself; choose another name",
    "diary.csv/map.html, lies in a folder that does not exist; make the folder first"
  })
  void a_page_that_cannot_be_put_there_is_refused_before_the_run(String name, String why) {
    Path page = folder.resolve(name);
    assertThat(run("map", diary().toString(), "--html", page.toString())).isEqualTo(2);
    assertThat(err).hasToString("--html " + page + " " + why + "\n");
    assertThat(asked).isEmpty();
  }

  @Test
  void a_bad_diary_gets_one_line_and_status_2() throws IOException {
    Files.writeString(diary(), "date,pain\n2026-01-05,11\n");
    assertThat(run("map", diary().toString(), "--json")).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err)
        .hasToString(
            "line 2, column \"pain\": \"11\" is not a score; write a number from 0 to 10, or leave"
                + " it empty\n");
  }

  @ParameterizedTest
  @CsvSource({
    "--draws -1",
    "--draws many",
    "--draws 0",
    "--draws 100001",
    "--seed 1.5",
    "--json --html x.html",
    "--colour",
    "second.csv"
  })
  void a_bad_option_gets_one_line_and_status_2(String options) {
    String[] arguments = ("map " + diary() + " " + options).split(" ", -1);
    assertThat(run(arguments)).isEqualTo(2);
    assertThat(err.toString()).hasLineCount(1).endsWith("; see allay map --help\n");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void progress_on_a_terminal_is_one_line_that_is_wiped_at_the_end() {
    onTerminal = true;
    run("map", diary().toString());
    assertThat(err.toString())
        .contains("\r25 % of the longest run done; it often ends sooner. Ctrl-C stops it.")
        .doesNotContain("\n")
        .endsWith(" \r");
    assertThat(out).hasToString("text of pain in 80\nworth in 80\n");
  }

  @Test
  void without_a_subcommand_the_help_is_printed() {
    assertThat(run()).isEqualTo(0);
    assertThat(out.toString()).contains("./allay map examples/diary.csv", "Commands", "Examples");
  }

  @Test
  void the_help_fits_80_columns_and_names_the_exit_statuses() {
    assertThat(run("map", "--help")).isEqualTo(0);
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
    assertThat(out.toString())
        .contains(
            "--outcome=TRACK", "--seed=N", "--draws=N", "--json", "--html=FILE", "--prior=PRIOR")
        .containsPattern("\n  2 +the diary")
        .containsPattern("\n  3 +the calculation did not settle")
        .containsPattern("\n  4 +too few days");
  }
}
