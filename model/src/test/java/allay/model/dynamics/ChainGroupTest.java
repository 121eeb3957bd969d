package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.random.Chance;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChainGroupTest {
  private static final Observations DATA = new Observations(Reference.diary());

  private static final Prior USUAL = Prior.standard(DATA.regressors);

  /// So narrow that its precision overflows: no Cholesky factor exists.
  private static Prior impossible() {
    Normal[] firstLevel = USUAL.firstLevel().clone();
    Arrays.fill(firstLevel, new Normal(5, 1e-200));
    return new Prior(USUAL.coefficients(), firstLevel, USUAL.logShockSd(), USUAL.logDriftSd());
  }

  @Test
  void a_chain_that_leaves_arithmetic_ends_in_no_verdict_and_not_in_an_exception() {
    ChainGroup chains = new ChainGroup(DATA, impossible(), 1024, 1, 0, Progress.silent());
    Run.Finished<List<Object>> finished =
        Run.untilBelieved(chains, 0, 1 << 20, List::of, nothing -> List.of());
    assertThat(finished.readOff()).isEqualTo(Optional.empty());
    assertThat(finished.convergence().rHatMax()).isNaN();
    assertThat(finished.draws()).isEqualTo(ChainGroup.CHAINS * Run.FIRST_CHECK);
  }

  @Test
  void every_start_is_stable() {
    IntStream.range(0, 200)
        .mapToObj(i -> Starts.dispersed(DATA, USUAL, Chance.of(i)))
        .map(state -> {
          ChainStates lanes = new ChainStates(DATA.days, DATA.regressors);
          lanes.load(2, state);
          return new DrawLayout(DATA).draw(new DrawLayout(DATA).row(lanes, 2));
        })
        .forEach(draw -> assertThat(Stability.isStable(draw.dayToDay())).isTrue());
  }

  @Test
  void a_longer_or_emptier_diary_gets_fewer_draws_before_a_run_gives_up() {
    assertThat(Run.drawsAtMost(0, DATA.work())).isEqualTo(Run.DRAWS_AT_MOST);
    Observations emptier = new Observations(Diaries.withNothingScoredAfter(Reference.diary(), 30));
    assertThat(Run.drawsAtMost(0, emptier.work())).isLessThan(Run.DRAWS_AT_MOST);
    assertThat(Run.drawsAtMost(10_000, DATA.work())).isEqualTo(16 * Run.DRAWS_AT_MOST);
  }
}
