package allay.benchmarks.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.Coverage;
import allay.model.dynamics.CoverageCell;
import allay.model.dynamics.DiaryShape;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A dozen diaries of one sort; `benchmarks/coverage` goes over the whole grid.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoverageGridTest {
  private static final int DIARIES = 12;

  /// Carry-overs lie between 0 and 0.6 at random: 0.17 is their sd, and the error of whoever
  /// guesses their middle. Guessing zero for the arrows between tracks is off by 0.22.
  private static final double LARGEST_ERROR_OF_A_CARRY_OVER = 0.15;

  private final Coverage coverage =
      Coverage.of(new CoverageCell(new DiaryShape(60, 3, 0.1), 0.1, 5), DIARIES, 5);

  /// Over all numbers of all diaries.
  private double share(ToDoubleFunction<Coverage.Kind> inside) {
    double hits =
        coverage.kinds().values().stream()
            .mapToDouble(kind -> kind.numbers() * inside.applyAsDouble(kind))
            .sum();
    return hits / coverage.kinds().values().stream().mapToInt(Coverage.Kind::numbers).sum();
  }

  @Test
  void every_diary_converges_and_every_kind_of_number_is_counted() {
    assertThat(coverage.diaries()).isEqualTo(DIARIES);
    assertThat(coverage.leftOut() + coverage.notConverged()).isZero();
    assertThat(coverage.kinds()).hasSize(8);
  }

  /// Of about 300 numbers.
  @Test
  void intervals_hold_the_truth_about_as_often_as_they_say() {
    assertThat(share(Coverage.Kind::inside50)).isBetween(0.42, 0.66);
    assertThat(share(Coverage.Kind::inside90)).isBetween(0.84, 0.97);
  }

  @Test
  void a_diary_brings_every_kind_of_arrow_closer_to_the_truth_than_the_prior_is() {
    assertThat(coverage.kinds())
        .allSatisfy((name, kind) -> {
          assertThat(kind.rootMeanSquare()).as(name).isBetween(1e-3, 1.0);
          assertThat(Math.abs(kind.meanError())).as(name).isLessThan(0.5);
        });
    for (String name : List.of("A", "F, others'", "B0", "B1", "sigma", "level, last day")) {
      Coverage.Kind kind = Objects.requireNonNull(coverage.kinds().get(name));
      assertThat(kind.rootMeanSquare()).as(name).isLessThan(0.6 * kind.priorSd());
    }
    Coverage.Kind carryOver = Objects.requireNonNull(coverage.kinds().get("F, own"));
    assertThat(carryOver.rootMeanSquare()).isLessThan(LARGEST_ERROR_OF_A_CARRY_OVER);
  }

  @Test
  void both_tables_have_a_row_for_each_sort_and_no_gaps() {
    List<CoverageGrid.Row> rows = List.of(new CoverageGrid.Row(Grid.CENTRE, coverage));
    for (String table : List.of(CoverageGrid.coverageTable(rows), CoverageGrid.errorTable(rows))) {
      assertThat(table.lines()).hasSize(3);
      assertThat(table.lines().map(CoverageGridTest::fields)).containsOnly(fields(table.strip()));
      assertThat(table).doesNotContain("NaN");
    }
  }

  /// Of the last line.
  private static long fields(String table) {
    return table.substring(table.lastIndexOf('\n') + 1).chars().filter(c -> c == '|').count();
  }
}
