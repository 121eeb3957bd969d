package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.dynamics.PersonalMap.ForecastDay;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class ForecastsTest {
  private final UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(5L);

  private static PersonalDraw draw(double sigma, double tau, double level, double deviation) {
    return new PersonalDraw(
        new double[][] {{0, 0}, {0.5, 0}},
        new double[][] {{0.2, 0}, {0, 0.6}},
        new double[][] {{9}, {9}},
        new double[][] {{1}, {0}},
        new double[] {sigma, sigma},
        new double[] {tau, tau},
        new double[] {0, level},
        new double[0],
        new double[] {deviation, deviation});
  }

  @Test
  void without_noise_the_last_day_runs_on_by_the_equations() {
    double[] scores =
        Forecasts.simulate(draw(0, 0, 4, 2), new double[] {1}, 1, () -> random.nextDouble());

    // t0: 0.2 * 2 + the last dose 1 = 1.4, then 0.28; t1: 0.5 * 1.4 + 0.6 * 2 = 1.9, then 1.28
    assertThat(scores[0]).isCloseTo(4 + 1.9, within(1e-12));
    assertThat(scores[1]).isCloseTo(4 + 0.5 * 0.28 + 0.6 * 1.9, within(1e-12));
    assertThat(scores).hasSize(7);
  }

  @Test
  void the_spread_is_that_of_shocks_and_drift() {
    PosteriorDraws posterior = Draws.posterior(2, 20_000, () -> draw(0.5, 0.2, 5, 0));
    List<ForecastDay> days = Forecasts.of(posterior, random, new Ledger());

    // Day 1: variance 0.5^2 (1 + 0.5^2) + 0.2^2
    double sd = Math.sqrt(0.25 * 1.25 + 0.04);
    ForecastDay tomorrow = days.getFirst();
    assertThat(tomorrow.daysAhead()).isEqualTo(1);
    assertThat(tomorrow.mean()).isCloseTo(5, within(0.02));
    assertThat(tomorrow.high90()).isCloseTo(5 + 1.645 * sd, within(0.03));
    assertThat(tomorrow.low90()).isCloseTo(5 - 1.645 * sd, within(0.03));
    assertThat(tomorrow.high50()).isCloseTo(5 + 0.674 * sd, within(0.03));
    assertThat(tomorrow.low50()).isCloseTo(5 - 0.674 * sd, within(0.03));
    ForecastDay nextWeek = days.getLast();
    assertThat(nextWeek.daysAhead()).isEqualTo(7);
    assertThat(nextWeek.high90() - nextWeek.low90())
        .isGreaterThan(tomorrow.high90() - tomorrow.low90());
  }

  @Test
  void scores_stay_on_the_scale_while_the_verdict_sees_them_unclipped() {
    Ledger ledger = new Ledger();
    PosteriorDraws posterior = Draws.posterior(2, 500, () -> draw(1, 0.1, 10.5, 0));
    List<ForecastDay> days = Forecasts.of(posterior, random, ledger);

    assertThat(days).allMatch(day -> day.high90() == 10 && day.low90() >= 0 && day.mean() < 10);
    assertThat(ledger.quantities()).hasSize(7).allMatch(q -> q.chains().quantile(0.95) > 10);
  }
}
