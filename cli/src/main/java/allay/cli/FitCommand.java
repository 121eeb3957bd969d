package allay.cli;

import allay.model.dynamics.LevelKind;
import allay.model.dynamics.PanelResult;
import allay.model.series.Panel;
import allay.programme.diary.CohortFile;
import allay.programme.diary.DiaryProblem;
import allay.programme.diary.PanelReader;
import allay.programme.diary.PanelReader.Scale;
import allay.programme.map.PanelReport;
import allay.programme.map.PanelSize;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `allay fit`: what many people's diaries have in common, and how people differ.
@Command(
    name = "fit",
    mixinStandardHelpOptions = true,
    versionProvider = Allay.Version.class,
    description = "Shows what many people's diaries have in common, and how people differ.",
    parameterListHeading = "%nThe panel%n",
    optionListHeading = "%nOptions%n",
    exitCodeListHeading = "%nExit status%n",
    exitCodeList = {
      "0:there is an answer",
      "1:something broke inside Allay",
      "2:the panel or an option cannot be used; one line says why",
      "3:the calculation did not settle, so there are no numbers to trust"
    },
    footerHeading = "%nA panel file%n",
    footer = {
      "  person,day,sleep,stress,pain",
      "  1,1,6.5,3,5",
      "  1,2,7,,4.5",
      "  2,1,4,6,7",
      "",
      "The first two columns are person and day (a whole number), or person and date",
      "(2026-01-05). Tracks follow in the order of the day. Rows may stand in any",
      "order, one for each person and day; leave a score empty, or a day out, when it",
      "is not known. Use numbers for people, not names.",
      "",
      "Examples",
      "  ./allay fit examples/panel.csv",
      "  ./allay fit panel.csv --level constant --json > fit.json",
      "  ./allay fit panel.csv --save prior.json",
      "  ./allay map my.csv --prior prior.json"
    })
final class FitCommand implements Callable<Integer> {
  private final Engine engine;
  private final boolean showsProgress;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "PANEL.csv",
      description = "The panel: a text file, one row for each person and day.")
  private Path panelFile = Path.of("");

  @Option(
      names = "--level",
      paramLabel = "KIND",
      defaultValue = "drifting",
      converter = LevelOption.class,
      description =
          "drifting: each person's usual level moves slowly over the days, so that what trends"
              + " together is not taken for a link. constant: one level on all days, as in"
              + " multilevel vector autoregression (default: ${DEFAULT-VALUE}).")
  private LevelKind level = LevelKind.DRIFTING;

  @Option(
      names = "--unbounded",
      description =
          "Scores may lie beyond 0 and 10, and none is a bound; they should still be of the"
              + " size of such a scale. Without it a score at an end says \"this or beyond\".")
  private boolean unbounded;

  @Option(names = "--json", description = "Print the answer as one JSON object, for scripts.")
  private boolean json;

  @Option(
      names = "--people",
      description = "With --json: each person's numbers too. Keep that as safe as the panel.")
  private boolean withPeople;

  @Option(
      names = "--save",
      paramLabel = "PRIOR",
      description =
          "Write what these diaries taught to PRIOR, for map --prior: means over people"
              + " and how much people differ, nothing of any one person. It takes "
              + CohortFile.FEWEST_PEOPLE
              + " people or more. An older prior is replaced, another file is not.")
  private @Nullable Path prior;

  @Mixin private RunOptions run = new RunOptions();

  FitCommand(Engine engine, boolean showsProgress) {
    this.engine = engine;
    this.showsProgress = showsProgress;
  }

  @Override
  public Integer call() {
    try {
      return fit();
    } catch (DiaryProblem | OutputFile.OutputProblem problem) {
      return Refusal.of(spec, String.valueOf(problem.getMessage()));
    }
  }

  private int fit() throws DiaryProblem, OutputFile.OutputProblem {
    if (withPeople && !json) {
      throw new ParameterException(spec.commandLine(), "--people goes with --json");
    }
    if (prior != null && unbounded) {
      throw new ParameterException(
          spec.commandLine(),
          "--save goes without --unbounded: a prior is for scores from 0 to 10");
    }
    Scale scale = unbounded ? Scale.UNBOUNDED : Scale.ZERO_TO_TEN;
    Panel panel = PanelReader.read(panelFile, scale);
    if (!panel.hasDaysInARow()) {
      return Refusal.of(
          spec,
          "nobody has scores on two days in a row, so nothing can be seen to move from day to day");
    }
    for (int k = 0; prior != null && k < panel.tracks().size(); k++) {
      int people = panel.peopleWithAScoreOf(k);
      if (people < CohortFile.FEWEST_PEOPLE) {
        return Refusal.of(
            spec,
            "--save needs %d people or more with a score of %s, so that nobody can be read off; the panel has %d"
                .formatted(CohortFile.FEWEST_PEOPLE, panel.tracks().get(k), people));
      }
    }
    Optional<OutputFile> file =
        prior == null
            ? Optional.empty()
            : Optional.of(OutputFile.at(OutputFile.Kind.PRIOR, prior, panelFile));
    if (unbounded) {
      PanelSize.caution(panel).ifPresent(spec.commandLine().getErr()::println);
    }
    PanelReport report = PanelReport.of(panel, scale, level, run.seed(), fit(panel));
    print(report);
    if (file.isPresent()) {
      save(report.result(), file.get());
    }
    return ExitStatus.of(report.result());
  }

  private PanelResult fit(Panel panel) {
    try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), showsProgress)) {
      return engine.models().fit().fit(panel, level, run.settings(), progress);
    }
  }

  private void print(PanelReport report) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(JsonText.of(FitJsonMapping.of(report, withPeople)));
    } else {
      out.print(engine.words().panel().render(report, MapCommand.COLUMNS));
    }
    out.flush();
  }

  /// Standard output may be read by a script, so this goes beside it.
  private void save(PanelResult result, OutputFile file) throws OutputFile.OutputProblem {
    PrintWriter err = spec.commandLine().getErr();
    switch (result) {
      case PanelResult.Converged converged ->
          err.println(
              "The prior of %,d people is in %s"
                  .formatted(
                      converged.cohort().people(),
                      file.write(CohortFile.write(converged.cohort()))));
      case PanelResult.NotConverged _ ->
          err.println("No prior was written: the calculation did not settle.");
    }
  }
}
