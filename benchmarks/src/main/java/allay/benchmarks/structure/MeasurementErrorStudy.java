package allay.benchmarks.structure;

import allay.model.posterior.Chains;
import allay.model.posterior.Diagnostics;
import allay.model.random.Chance;
import allay.model.series.DailySeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// What leaving measurement error out does to arrows, and whether its size can be learned from one
/// diary: made-up people with and without error, each fitted with and without it.
///
/// @param people of each kind
record MeasurementErrorStudy(int people, long seed) {
  private static final int[] LENGTHS = {60, 120, 365};
  private static final double[] ERRORS = {0, 0.7};
  private static final int WARM_UP = 500;
  private static final int SWEEPS = 2000;
  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  private record Arrow(double truth, ToDoubleFunction<Draw> value) {}

  /// In the order of the table's columns.
  private static final List<Arrow> ARROWS =
      List.of(
          new Arrow(MadeUp.CARRY_OVER, draw -> draw.parameters().nextDay[1][1]),
          new Arrow(MadeUp.NEXT_DAY, draw -> draw.parameters().nextDay[1][0]),
          new Arrow(MadeUp.SAME_DAY, draw -> draw.parameters().sameDay[1][0]));

  private record Fit(int length, double error, Variant variant, List<List<Draw>> people) {}

  String table() {
    List<Fit> fits = new ArrayList<>();
    for (int length : LENGTHS) {
      for (double error : ERRORS) {
        fits.add(fit(length, error, Variant.AS_IT_IS));
        fits.add(fit(length, error, Variant.MEASUREMENT_ERROR));
      }
    }
    return arrows(fits) + "\n" + errors(fits);
  }

  private Fit fit(int length, double error, Variant variant) {
    return new Fit(
        length,
        error,
        variant,
        IntStream.range(0, people)
            .parallel()
            .mapToObj(person -> draws(length, error, variant, person))
            .toList());
  }

  private List<Draw> draws(int length, double error, Variant variant, int person) {
    DailySeries diary = new MadeUp(error, 0).diary(length, Chance.of(seed, length, person));
    Days days = new Days(diary, diary, variant.rhythm(), 0);
    return VariantSampler.start(days, variant, Chance.of(seed, length, person, variant.stream()))
        .run(WARM_UP, SWEEPS, 1);
  }

  private static String arrows(List<Fit> fits) {
    StringBuilder table =
        new StringBuilder(
            """
            | days | error put in | fitted | F[2,2] 0.4: mean, in its 90 % interval | F[2,1] 0.2 | A[2,1] 0.3 |
            |---|---|---|---|---|---|
            """);
    for (Fit fit : fits) {
      table.append(
          String.format(
              Locale.ROOT, "| %d | %.1f | %s |", fit.length, fit.error, fit.variant.words()));
      for (Arrow arrow : ARROWS) {
        List<Chains> draws = chains(fit, arrow.value);
        double mean = draws.stream().mapToDouble(Chains::mean).average().orElseThrow();
        double covered = draws.stream().filter(one -> covers(one, arrow.truth)).count();
        table.append(
            String.format(Locale.ROOT, " %.2f, %.0f %% |", mean, 100 * covered / draws.size()));
      }
      table.append('\n');
    }
    return table.toString();
  }

  private static String errors(List<Fit> fits) {
    StringBuilder table =
        new StringBuilder(
            """
            | days | error put in | error found: mean of means | mean 90 % interval | in its interval | learned | correlation with shock sd | with drift sd | smallest ESS, median over people |
            |---|---|---|---|---|---|---|---|---|
            """);
    for (Fit fit : fits) {
      if (fit.variant == Variant.MEASUREMENT_ERROR) {
        table.append(errorRow(fit));
      }
    }
    return table.toString();
  }

  private static String errorRow(Fit fit) {
    List<Chains> draws = chains(fit, draw -> draw.parameters().errorSd[1]);
    return String.format(
        Locale.ROOT,
        "| %d | %.1f | %.2f | %.2f to %.2f | %s | %.2f | %.2f | %.2f | %.0f |%n",
        fit.length,
        fit.error,
        mean(draws, Chains::mean),
        mean(draws, one -> one.quantile(LOW)),
        mean(draws, one -> one.quantile(HIGH)),
        fit.error == 0
            ? "at the edge"
            : String.format(
                Locale.ROOT, "%.0f %%", 100 * mean(draws, one -> covers(one, fit.error) ? 1 : 0)),
        mean(draws, one -> 1 - one.variance() / priorVariance()),
        correlation(fit, draw -> draw.parameters().shockSd[1]),
        correlation(fit, draw -> draw.parameters().driftSd[1]),
        smallestEffectiveSampleSize(fit));
  }

  private static double priorVariance() {
    return Assumed.ERROR_SD_SCALE * Assumed.ERROR_SD_SCALE * (1 - 2 / Math.PI);
  }

  private static List<Chains> chains(Fit fit, ToDoubleFunction<Draw> value) {
    return fit.people.stream()
        .map(draws -> Chains.of(new double[][] {draws.stream().mapToDouble(value).toArray()}))
        .toList();
  }

  private static boolean covers(Chains draws, double truth) {
    return draws.quantile(LOW) <= truth && truth <= draws.quantile(HIGH);
  }

  private static double mean(List<Chains> draws, ToDoubleFunction<Chains> summary) {
    return draws.stream().mapToDouble(summary).average().orElseThrow();
  }

  /// Mean over people of the posterior correlation of the error sd with another.
  private static double correlation(Fit fit, ToDoubleFunction<Draw> other) {
    List<Chains> first = chains(fit, draw -> draw.parameters().errorSd[1]);
    List<Chains> second = chains(fit, other);
    return IntStream.range(0, first.size())
        .mapToDouble(i -> correlation(first.get(i), second.get(i)))
        .average()
        .orElseThrow();
  }

  private static double correlation(Chains first, Chains second) {
    double sum = 0;
    for (int i = 0; i < first.length(); i++) {
      sum += (first.draw(0, i) - first.mean()) * (second.draw(0, i) - second.mean());
    }
    return sum / ((first.length() - 1) * first.sd() * second.sd());
  }

  private static double smallestEffectiveSampleSize(Fit fit) {
    List<ToDoubleFunction<Draw>> quantities =
        List.of(
            draw -> draw.parameters().nextDay[1][1],
            draw -> draw.parameters().shockSd[1],
            draw -> draw.parameters().driftSd[1],
            draw -> draw.parameters().errorSd[1]);
    return Chains.of(
            new double[][] {
              IntStream.range(0, fit.people.size())
                  .mapToDouble(person -> smallestOf(fit, person, quantities))
                  .toArray()
            })
        .median();
  }

  private static double smallestOf(Fit fit, int person, List<ToDoubleFunction<Draw>> quantities) {
    return quantities.stream()
        .mapToDouble(
            value -> Diagnostics.of(chains(fit, value).get(person)).bulkEffectiveSampleSize())
        .min()
        .orElseThrow();
  }
}
