package allay.cli;

import allay.model.dynamics.MapResult;
import allay.model.dynamics.Settings;
import allay.model.dynamics.Worth;
import allay.model.series.DailySeries;
import allay.programme.diary.Diary;
import allay.programme.diary.DiaryProblem;
import allay.programme.diary.DiaryReader;
import allay.programme.map.MapReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
      "  ./allay map my.csv --json --draws 10000 > map.json"
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
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Same seed, same result (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--draws",
      paramLabel = "N",
      defaultValue = "0",
      description = "Run until every effect has N effective draws; more is finer and slower.")
  private int draws;

  /// At most one of them is given.
  static final class Form {
    @Option(names = "--json", description = "Print the map as one JSON object, for scripts.")
    private boolean json;

    @Option(
        names = "--html",
        paramLabel = "FILE",
        description = "Write the map to FILE, a page for any browser.")
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
    } catch (DiaryProblem | HtmlFile.HtmlProblem problem) {
      spec.commandLine().getErr().println(problem.getMessage());
      return ExitStatus.BAD_INPUT;
    }
  }

  private int map() throws DiaryProblem, HtmlFile.HtmlProblem {
    if (draws < 0 || draws > Settings.MOST_EFFECTIVE_DRAWS) {
      throw new ParameterException(
          spec.commandLine(),
          "--draws takes a whole number from 1 to " + Settings.MOST_EFFECTIVE_DRAWS);
    }
    Optional<Path> page = Optional.ofNullable(form).map(chosen -> chosen.html);
    Diary diary = DiaryReader.read(diaryFile, clock);
    String outcome = diary.outcome(outcomeName);
    Optional<HtmlFile> htmlFile =
        page.isPresent() ? Optional.of(HtmlFile.at(page.get(), diaryFile)) : Optional.empty();
    MapReport report = report(diary, outcome);
    print(report, htmlFile);
    return ExitStatus.of(report.result());
  }

  private MapReport report(Diary diary, String outcome) {
    DailySeries series = diary.toSeries();
    int threads = Runtime.getRuntime().availableProcessors();
    try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), showsProgress)) {
      MapResult result =
          engine.map().map(series, outcome, new Settings(seed, draws, threads), progress);
      Optional<Worth> worth = Optional.empty();
      if (result instanceof MapResult.Converged) {
        progress.say("Now testing how well the map foretells a day. Ctrl-C stops it.");
        worth = engine.worth().worth(series, outcome, new Settings(seed, 0, threads));
      }
      return MapReport.of(diary, series, outcome, seed, result, worth);
    }
  }

  private void print(MapReport report, Optional<HtmlFile> htmlFile) throws HtmlFile.HtmlProblem {
    PrintWriter out = spec.commandLine().getOut();
    if (htmlFile.isPresent()) {
      Path written = htmlFile.get().write(engine.page().render(report));
      out.println("The map is in " + written);
    } else if (form != null && form.json) {
      out.println(JsonText.of(report));
    } else {
      out.print(engine.text().render(report, COLUMNS));
    }
    out.flush();
  }
}
