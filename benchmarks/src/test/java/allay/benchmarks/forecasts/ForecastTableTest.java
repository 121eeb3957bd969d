package allay.benchmarks.forecasts;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.CoverageCell;
import allay.model.dynamics.DiaryShape;
import allay.model.dynamics.ForecastCheck;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A few made-up diaries; `benchmarks/forecasts` takes more, and real ones.
class ForecastTableTest {
  private static Optional<ForecastCheck.Result> foretold(int days, int diaries) {
    ForecastCheck check = new ForecastCheck();
    check.add(new CoverageCell(new DiaryShape(days, 2, 0.1), 0.1, 5), diaries, 3);
    return check.result();
  }

  /// Of about 200 scores.
  @Test
  void intervals_hold_what_came_and_the_map_beats_both_rules() {
    ForecastCheck.Result result = foretold(70, 8).orElseThrow();
    assertThat(result.blocks()).isEqualTo(8);
    assertThat(result.dayAhead().scores())
        .isEqualTo(result.weekAhead().scores())
        .isBetween(180, 224);
    assertThat(result.dayAhead().inside50()).isBetween(0.38, 0.62);
    assertThat(result.dayAhead().inside90()).isBetween(0.82, 0.97);
    assertThat(result.weekAhead().inside50()).isBetween(0.38, 0.64);
    assertThat(result.weekAhead().inside90()).isBetween(0.80, 0.98);
    assertThat(result.map().crps())
        .isLessThan(result.yesterday().crps())
        .isLessThan(result.average().crps());
    assertThat(result.map().logScore())
        .isGreaterThan(result.yesterday().logScore())
        .isGreaterThan(result.average().logScore());
  }

  @Test
  void diaries_too_short_to_be_foretold_say_so() {
    assertThat(foretold(41, 1)).isEmpty();
    assertThat(ForecastTable.row("short", foretold(41, 1)))
        .isEqualTo("| short | 0 | all | | | | | |\n");
  }
}
