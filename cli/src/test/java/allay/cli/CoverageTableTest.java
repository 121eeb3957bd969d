package allay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds `docs/coverage.md` to the seed inventory: 168 rows, each with an item, a place and a known
/// state.
class CoverageTableTest {
  private static final Path COVERAGE = Path.of("..", "docs", "coverage.md");
  private static final int INVENTORY_ROWS = 168;

  /// Rows of section 3 of the inventory, the claims that are corrected.
  private static final int CLAIMS_TO_CORRECT = 9;

  private static final Pattern STATE =
      Pattern.compile("built|taught|corrected|(partly|planned)( \\(issue [1-9]\\d*\\))?");

  @Test
  void every_row_of_the_inventory_stands_there_once_and_in_order() throws IOException {
    List<Integer> numbers = numberedRows().map(cells -> Integer.valueOf(cells.getFirst())).toList();

    assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, INVENTORY_ROWS).boxed().toList());
  }

  @Test
  void every_row_names_an_item_a_place_and_a_known_state() throws IOException {
    assertThat(numberedRows())
        .allSatisfy(cells -> {
          assertThat(cells).hasSize(4).noneMatch(String::isBlank);
          assertThat(cells.getLast()).matches(STATE);
        });
  }

  @Test
  void every_claim_to_correct_has_its_finding_its_place_and_a_known_state() throws IOException {
    List<List<String>> claims = rowsAfter("## Claims corrected").skip(1).toList();

    assertThat(claims)
        .hasSize(CLAIMS_TO_CORRECT)
        .allSatisfy(cells -> {
          assertThat(cells).hasSize(4).noneMatch(String::isBlank);
          assertThat(cells.getLast()).matches(STATE);
        });
  }

  private static Stream<List<String>> numberedRows() throws IOException {
    return rowsAfter("## Rows").filter(cells -> cells.getFirst().matches("\\d+"));
  }

  /// Cells of each table row after `heading`, header rows included, rulers left out.
  private static Stream<List<String>> rowsAfter(String heading) throws IOException {
    return Files.readAllLines(COVERAGE).stream()
        .dropWhile(line -> !line.equals(heading))
        .filter(line -> line.startsWith("|") && !line.startsWith("|---"))
        .map(CoverageTableTest::cells);
  }

  private static List<String> cells(String row) {
    return Stream.of(row.substring(1, row.lastIndexOf('|')).split("\\|", -1))
        .map(String::strip)
        .toList();
  }
}
