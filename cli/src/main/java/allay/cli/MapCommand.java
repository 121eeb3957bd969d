package allay.cli;

import allay.model.dynamics.Cohort;
import allay.model.dynamics.MapResult;
import allay.model.dynamics.Worth;
import allay.model.series.DailySeries;
import allay.model.series.Track;
import allay.programme.diary.CohortFile;
import allay.programme.diary.Diary;
import allay.programme.diary.DiaryProblem;
import allay.programme.diary.DiaryReader;
import allay.programme.map.MapReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `allay map`: what moves with the pain in a diary.
@Command(
    name = "map",
    mixinStandardHelpOptions = true,
    versionProvider = Allay.Version.class,
    description = "Shows what moves with the pain in a diary.",
    parameterListHeading = "%nThe diary%n",
    optionListHeading = "%nOptions%n",
    exitCodeListHeading = "%nExit status%n",
    exitCodeList = {
      "0:there is a map",
      "1:something broke inside Allay",
      "2:the diary or an option cannot be used; one line says why",
      "3:the calculation did not settle, so there is no map to trust",
      "4:too few days, or the outcome hardly varies"
    },
    footerHeading = "%nA diary file%n",
    footer = {
      "  date,sleep,did:walk,stress,pain",
      "  2026-01-05,6.5,20,3,5",
      "  2026-01-06,7,,4,4.5",
      "",
      "Scores run from 0 to 10; leave a field empty when you did not note it. Columns",
      "stand in the order of the day, the night's sleep first. A column did:NAME holds",
      "something you did: 0 or 1, or minutes. Columns id, time and note may be there,",
      "and good:NAME, a good moment: 1 or 0. The map leaves good moments out.",
      "",
      "Examples",
      "  ./allay map examples/diary.csv",
      "  ./allay map my.csv --outcome anxiety --html map.html",
      "  ./allay map my.csv --json --draws 10000 > map.json",
      "  ./allay map my.csv --prior prior.json"
    })
final class MapCommand implements Callable<Integer> {
  /// Width of the text, as on a plain terminal.
  static final int COLUMNS = 80;

  private final Engine engine;
  private final Clock clock;
  private final boolean showsProgress;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIARY.csv", description = "The diary: a text file, one row a day.")
  private Path diaryFile = Path.of("");

  @Option(
      names = "--outcome",
      paramLabel = "TRACK",
      defaultValue = "pain",
      description = "The track to explain (default: ${DEFAULT-VALUE}).")
  private String outcomeName = "pain";

  @ArgGroup(exclusive = true)
  private @Nullable Form form;

  @Option(
      names = "--prior",
      paramLabel = "PRIOR",
      description = "Start from what other people's diaries taught: a file by fit --save.")
  private @Nullable Path prior;

  @Mixin private RunOptions run = new RunOptions();

  /// At most one of them is given.
  static final class Form {
    @Option(names = "--json", description = "Print the map as one JSON object, for scripts.")
    private boolean json;

    @Option(
        names = "--html",
        paramLabel = "FILE",
        description =
            "Write the map to FILE, a page for any browser. An older map is replaced, another"
                + " file is not.")
    private @Nullable Path html;
  }

  MapCommand(Engine engine, Clock clock, boolean showsProgress) {
    this.engine = engine;
    this.clock = clock;
    this.showsProgress = showsProgress;
  }

  @Override
  public Integer call() {
    try {
      return map();
    } catch (DiaryProblem | OutputFile.OutputProblem problem) {
      return Refusal.of(spec, String.valueOf(problem.getMessage()));
    }
  }

  private int map() throws DiaryProblem, OutputFile.OutputProblem {
    Diary diary = DiaryReader.read(diaryFile, clock);
    Question question = question(diary, cohort());
    Optional<Path> page = Optional.ofNullable(form).map(chosen -> chosen.html);
    if (page.isPresent()) {
      OutputFile file = OutputFile.at(OutputFile.Kind.PAGE, page.get(), diaryFile);
      MapReport report = whole(question);
      out().println("The map is in " + file.write(engine.words().page().render(report)));
      return done(report);
    }
    if (form != null && form.json) {
      MapReport report = whole(question);
      out().println(JsonText.of(MapJsonMapping.of(report)));
      return done(report);
    }
    return text(question);
  }

  /// What is asked of the engine.
  private record Question(
      Diary diary, DailySeries series, String outcome, Optional<Cohort> cohort, long seed) {
    MapReport report(MapResult result, Optional<Worth> worth) {
      return MapReport.of(diary, series, outcome, seed, result, worth, cohort);
    }
  }

  private Question question(Diary diary, Optional<Cohort> cohort) throws DiaryProblem {
    String outcome = diary.outcome(outcomeName);
    DailySeries series = diary.toSeries();
    if (cohort.isPresent()) {
      List<String> tracks = series.tracks().stream().map(Track::name).toList();
      Optional<String> problem = PriorOption.problem(cohort.get(), tracks);
      if (problem.isPresent()) {
        throw new DiaryProblem(problem.get());
      }
    }
    return new Question(diary, series, outcome, cohort, run.seed());
  }

  private Optional<Cohort> cohort() throws DiaryProblem {
    return prior == null ? Optional.empty() : Optional.of(CohortFile.read(prior));
  }

  private MapReport whole(Question question) {
    try (ProgressLine progress = progress()) {
      MapResult result = fit(question, progress);
      return question.report(result, worth(question, result, progress));
    }
  }

  /// The map first, then what takes longer: what it is worth.
  private int text(Question question) {
    MapResult result;
    try (ProgressLine progress = progress()) {
      result = fit(question, progress);
    }
    out().print(engine.words().map().render(question.report(result, Optional.empty()), COLUMNS));
    if (out().checkError()) {
      return done(question.report(result, Optional.empty()));
    }
    Optional<Worth> worth;
    try (ProgressLine progress = progress()) {
      worth = worth(question, result, progress);
    }
    MapReport report = question.report(result, worth);
    out().print(engine.words().worth().render(report, COLUMNS));
    return done(report);
  }

  private MapResult fit(Question question, ProgressLine progress) {
    return engine
        .models()
        .map()
        .map(question.series(), question.outcome(), question.cohort(), run.settings(), progress);
  }

  private Optional<Worth> worth(Question question, MapResult result, ProgressLine progress) {
    if (!(result instanceof MapResult.Converged)) {
      return Optional.empty();
    }
    progress.say("Now testing how well the map foretells a day. Ctrl-C stops it.");
    return engine
        .models()
        .worth()
        .worth(
            question.series(), question.outcome(), question.cohort(), run.settingsWithoutDraws());
  }

  private ProgressLine progress() {
    return new ProgressLine(spec.commandLine().getErr(), showsProgress);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private int done(MapReport report) {
    out().flush();
    return ExitStatus.of(report.result());
  }
}
