package allay.benchmarks.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.posterior.Chains;
import allay.model.posterior.Diagnostics;
import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.programme.diary.DiaryReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The sampler of the comparison, held to Stan's converged posterior where it is the model as it is
/// and to what was put in where it is not.
class VariantSamplerTest {
  private static final Path DIARY = Path.of("../examples/diary.csv");
  private static final Path STAN =
      Path.of("../model/src/test/resources/allay/model/dynamics/posterior-stan.csv");
  private static final double STANDARD_ERRORS = 4;

  private static List<Draw> draws(DailySeries series, Variant variant, int sweeps) {
    Days days = new Days(series, series, variant.rhythm(), 0);
    return VariantSampler.start(days, variant, Chance.of(1)).run(500, sweeps, 1);
  }

  private static Chains chain(List<Draw> draws, ToDoubleFunction<Draw> value) {
    return Chains.of(new double[][] {draws.stream().mapToDouble(value).toArray()});
  }

  private record Expected(String name, double mean, double sd, double effectiveSampleSize) {}

  private static List<Expected> stan() throws IOException {
    try (Stream<String> lines = Files.lines(STAN)) {
      return lines.skip(1).map(VariantSamplerTest::expected).toList();
    }
  }

  private static Expected expected(String line) {
    int name = line.lastIndexOf('"');
    String[] numbers = line.substring(name + 2).split(",", -1);
    return new Expected(
        line.substring(1, name),
        Double.parseDouble(numbers[0]),
        Double.parseDouble(numbers[1]),
        Double.parseDouble(numbers[4]));
  }

  /// `F[k,j]`, `av[n]` row by row, `sig[k]`, `tau[k]`.
  private static double value(Draw draw, String name) {
    String[] at = name.substring(name.indexOf('[') + 1, name.length() - 1).split(",", -1);
    int first = Integer.parseInt(at[0]) - 1;
    if (name.startsWith("F[")) {
      return draw.parameters().nextDay[first][Integer.parseInt(at[1]) - 1];
    }
    if (name.startsWith("sig[")) {
      return draw.parameters().shockSd[first];
    }
    if (name.startsWith("tau[")) {
      return draw.parameters().driftSd[first];
    }
    int row = 1;
    while (first >= row) {
      first -= row;
      row++;
    }
    return draw.parameters().sameDay[row][first];
  }

  @Test
  void as_it_is_it_draws_from_the_posterior_that_stan_found() throws Exception {
    DailySeries series = DiaryReader.read(DIARY, Clock.systemUTC()).toSeries();
    List<Draw> draws = draws(series, Variant.AS_IT_IS, 12_000);
    List<String> apart = new ArrayList<>();
    for (Expected theirs : stan()) {
      Chains ours = chain(draws, draw -> value(draw, theirs.name()));
      double error =
          Math.hypot(
              theirs.sd() / Math.sqrt(theirs.effectiveSampleSize()),
              ours.sd() / Math.sqrt(Diagnostics.of(ours).bulkEffectiveSampleSize()));
      double z = (ours.mean() - theirs.mean()) / error;
      if (!(Math.abs(z) < STANDARD_ERRORS)) {
        apart.add("%s: %.3f beside %s".formatted(theirs.name(), ours.mean(), theirs));
      }
    }
    assertThat(apart).isEmpty();
  }

  @Test
  void a_weekend_that_was_put_in_is_found() {
    DailySeries series = new MadeUp(0, 2).diary(300, Chance.of(3));
    List<Draw> draws = draws(series, Variant.WEEKEND, 1500);
    double columns = Rhythm.WEEKEND.on(6)[0] - Rhythm.WEEKEND.on(0)[0];
    for (int k = 0; k < 2; k++) {
      int track = k;
      Chains step = chain(draws, draw -> columns * draw.parameters().rhythm[track][0]);
      assertThat(step.mean()).isBetween(2 - 3 * step.sd(), 2 + 3 * step.sd());
      assertThat(step.quantile(0.05)).isGreaterThan(1);
    }
  }

  @Test
  void a_large_error_is_told_from_none_in_a_year() {
    double with = error(new MadeUp(1.2, 0));
    double without = error(new MadeUp(0, 0));
    assertThat(with).isBetween(0.8, 1.6);
    assertThat(without).isLessThan(0.6 * with);
  }

  private static double error(MadeUp made) {
    List<Draw> draws = draws(made.diary(365, Chance.of(4)), Variant.MEASUREMENT_ERROR, 3000);
    return chain(draws, draw -> draw.parameters().errorSd[1]).mean();
  }

  @Test
  void without_measurement_error_states_add_up_to_the_scores() {
    DailySeries series = new MadeUp(0, 0).diary(30, Chance.of(5));
    Days days = new Days(series, series, Rhythm.NONE, 0);
    double[][] scores = new double[30][2];
    IntStream.range(0, 30)
        .forEach(t -> IntStream.range(0, 2).forEach(k -> scores[t][k] = 3 + t % 4 + k));
    double[][] states =
        new StateSpace(days).draw(Parameters.start(days, Variant.AS_IT_IS), scores, Chance.of(6));
    for (int t = 0; t < 30; t++) {
      for (int k = 0; k < 2; k++) {
        assertThat(states[t][k] + states[t][2 + k]).isCloseTo(scores[t][k], within(1e-8));
      }
    }
  }
}
