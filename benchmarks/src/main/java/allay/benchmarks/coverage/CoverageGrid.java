package allay.benchmarks.coverage;

import static java.util.stream.Collectors.joining;

import allay.model.dynamics.Coverage;
import allay.model.dynamics.CoverageCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Prints two Markdown tables for `docs/validation.md`: coverage, and error.
public final class CoverageGrid {
  /// Kinds of numbers in the order of their columns.
  private static final List<String> KINDS =
      List.of("A", "F, own", "F, others'", "B0", "B1", "sigma", "tau", "level, last day");

  private CoverageGrid() {}

  /// A row of the tables.
  record Row(Grid sort, Coverage coverage) {}

  /// Draws, fits and prints.
  ///
  /// @param arguments how many diaries of each sort, a seed, and sorts (all when there is none)
  public static void main(String[] arguments) {
    int diaries = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    List<Grid> sorts =
        arguments.length > 2
            ? List.of(arguments).subList(2, arguments.length).stream().map(Grid::valueOf).toList()
            : List.of(Grid.values());
    List<Row> rows = new ArrayList<>();
    for (Grid sort : sorts) {
      rows.add(new Row(sort, Coverage.of(sort.cell(), diaries, seed)));
      System.err.print(coverageRow(rows.getLast()));
    }
    System.out.print(coverageTable(rows) + "\n" + errorTable(rows));
  }

  static String coverageTable(List<Row> rows) {
    return head(
        "| diaries | whole | converged | ",
        "| said to move fast | s each |",
        rows,
        CoverageGrid::coverageRow);
  }

  static String errorTable(List<Row> rows) {
    return head("| ", "|", rows, CoverageGrid::errorRow);
  }

  private static String head(
      String before, String after, List<Row> rows, Function<Row, String> row) {
    String head = "| days | tracks | missing | drift a day | at a bound " + before;
    String columns = head + String.join(" | ", KINDS) + " " + after;
    long bars = columns.chars().filter(c -> c == '|').count();
    return columns
        + "\n"
        + "|---".repeat((int) bars - 1)
        + "|\n"
        + rows.stream().map(row).collect(joining());
  }

  private static String sort(Row row) {
    CoverageCell cell = row.sort().cell();
    return String.format(
        Locale.ROOT,
        "| %d | %d | %.0f %% | %s | %s ",
        cell.shape().days(),
        cell.shape().tracks(),
        100 * cell.shape().missing(),
        cell.drift() == 0 ? "none" : String.format(Locale.ROOT, "%.1f", cell.drift()),
        row.sort().bounds());
  }

  private static String coverageRow(Row row) {
    Coverage coverage = row.coverage();
    int whole = coverage.diaries() - coverage.leftOut();
    return sort(row)
        + String.format(
            Locale.ROOT,
            "| %d | %d | %d ",
            coverage.diaries(),
            whole,
            whole - coverage.notConverged())
        + kinds(row, CoverageGrid::inside)
        + String.format(
            Locale.ROOT,
            "| %.0f %% | %.1f |%n",
            100.0 * coverage.fast() / Math.max(1, whole - coverage.notConverged()),
            coverage.seconds() / Math.max(1, whole));
  }

  private static String errorRow(Row row) {
    return sort(row) + kinds(row, CoverageGrid::error) + "|\n";
  }

  private static String kinds(Row row, Function<Coverage.Kind, String> field) {
    return KINDS.stream().map(name -> "| " + field(row, name, field) + " ").collect(joining());
  }

  /// Empty where nothing converged. No central interval holds a drift of zero.
  private static String field(Row row, String name, Function<Coverage.Kind, String> field) {
    Coverage.Kind kind = row.coverage().kinds().get(name);
    if (kind == null) {
      return "";
    }
    boolean onTheEdge = name.equals("tau") && row.sort().cell().drift() == 0;
    return field.apply(kind) + (onTheEdge ? " (zero)" : "");
  }

  private static String inside(Coverage.Kind kind) {
    return String.format(Locale.ROOT, "%.0f / %.0f", 100 * kind.inside50(), 100 * kind.inside90());
  }

  private static String error(Coverage.Kind kind) {
    return String.format(
        Locale.ROOT,
        "%+.2f; %.2f of %.2f",
        kind.meanError(),
        kind.rootMeanSquare(),
        kind.priorSd());
  }
}
