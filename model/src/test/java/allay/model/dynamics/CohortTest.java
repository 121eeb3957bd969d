package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import allay.model.dynamics.Cohort.Spread;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CohortTest {
  /// Every spread has another mean, in the order in which the parts are listed.
  private static Cohort cohort(LevelKind level) {
    int spreads = level == LevelKind.DRIFTING ? 21 : 18;
    return Cohort.of(
        List.of("sleep", "stress", "pain"),
        40,
        level,
        IntStream.range(0, spreads).mapToObj(i -> new Spread(i, 0.1 + i)).toList());
  }

  @Test
  void a_diary_of_some_of_its_tracks_takes_their_part_of_the_cohort() {
    Regressors regressors = new Regressors(2, new int[0]);
    Prior prior = cohort(LevelKind.DRIFTING).prior(List.of("sleep", "pain"), regressors);
    assertThat(prior.firstLevel()).containsExactly(new Normal(0, 0.1), new Normal(2, 2.1));
    Normal[] pain = prior.coefficients()[1];
    assertThat(pain[regressors.today(0)].mean()).isEqualTo(13);
    assertThat(pain[regressors.yesterday(0)].mean()).isEqualTo(9);
    assertThat(pain[regressors.yesterday(1)].mean()).isEqualTo(11);
    assertThat(prior.logShockSd().orElseThrow())
        .containsExactly(new Normal(15, 15.1), new Normal(17, 17.1));
    assertThat(prior.logDriftSd().orElseThrow())
        .containsExactly(new Normal(18, 18.1), new Normal(20, 20.1));
  }

  @Test
  void a_track_that_the_cohort_does_not_know_keeps_the_default() {
    Regressors regressors = new Regressors(2, new int[0]);
    Prior prior = cohort(LevelKind.CONSTANT).prior(List.of("mood", "pain"), regressors);
    Prior standard = Prior.standard(regressors);
    assertThat(prior.firstLevel()[0]).isEqualTo(standard.firstLevel()[0]);
    assertThat(prior.coefficients()[0][2]).isEqualTo(standard.coefficients()[0][2]);
    assertThat(prior.coefficients()[1][0]).isEqualTo(standard.coefficients()[1][0]);
    assertThat(prior.coefficients()[1][3].mean()).isEqualTo(11);
    assertThat(prior.logShockSd().orElseThrow()[0]).isEqualTo(new Normal(0, Math.hypot(1, 0.5)));
    assertThat(prior.logDriftSd()).isEqualTo(Optional.empty());
  }

  @Test
  void another_order_of_the_day_is_refused() {
    Cohort cohort = cohort(LevelKind.CONSTANT);
    assertThat(cohort.hasOrderOf(List.of("pain", "sleep"))).isFalse();
    assertThat(cohort.hasOrderOf(List.of("sleep", "mood", "pain"))).isTrue();
    assertThatThrownBy(() -> cohort.prior(List.of("pain", "sleep"), new Regressors(2, new int[0])))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void parts_that_do_not_fit_the_tracks_are_refused() {
    Spread any = new Spread(0, 1);
    assertThatThrownBy(() ->
            new Cohort(
                List.of("pain"),
                3,
                List.of(any),
                List.of(List.of(any)),
                List.of(List.of(any)),
                List.of(any),
                List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Spread(0, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void its_variance_is_that_between_people_and_that_of_the_mean() {
    PanelResult result =
        PanelModel.fit(
            PanelReference.panel(), LevelKind.CONSTANT, new Settings(3, 0), 2, Progress.silent());
    PanelResult.Converged converged = (PanelResult.Converged) result;
    PanelResult.PopulationParameter mean = parameter(converged, "f_bar[9]");
    PanelResult.PopulationParameter sd = parameter(converged, "f_sd[9]");
    Spread pain = converged.cohort().nextDay().get(2).get(2);
    assertThat(pain.mean()).isEqualTo(mean.mean());
    assertThat(pain.sd() * pain.sd())
        .isCloseTo(
            sd.mean() * sd.mean() + sd.sd() * sd.sd() + mean.sd() * mean.sd(), within(1e-12));
    assertThat(converged.cohort().people()).isEqualTo(30);
  }

  private static PanelResult.PopulationParameter parameter(
      PanelResult.Converged converged, String name) {
    return converged.population().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
