package allay.benchmarks.structure;

import allay.model.dynamics.PredictiveDistribution;
import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Score;
import java.util.ArrayList;
import java.util.List;

/// Leave-future-out validation (Buerkner, Gabry & Vehtari 2020, doi 10.1080/00949655.2020.1783262):
/// a fit at each weekly origin on what came before, then each day of the week foretold one day
/// ahead. The chain goes on from one origin to the next, each time with a warm-up of its own.
///
/// @param weeks last weeks of the diary that are foretold
/// @param draws kept of each fit
record LeaveFutureOut(int weeks, int draws, long seed) {
  /// From the starting point; a second seed scores about the same.
  private static final int FIRST_WARM_UP = 600;

  /// A week more of diary moves the posterior little.
  private static final int WARM_UP = 100;

  private static final int SWEEPS_PER_DRAW = 2;

  List<DayScore> of(Person person, Variant variant) {
    int days = person.series().days();
    int origin = days - weeks * Rhythm.DAYS_A_WEEK;
    VariantSampler sampler =
        VariantSampler.start(
            fitted(person, variant, origin), variant, Chance.of(seed, variant.stream()));
    List<DayScore> scores = new ArrayList<>();
    int warmUp = FIRST_WARM_UP;
    while (origin < days) {
      List<Draw> posterior = sampler.run(warmUp, draws * SWEEPS_PER_DRAW, SWEEPS_PER_DRAW);
      int next = origin + Rhythm.DAYS_A_WEEK;
      scores.addAll(week(person, variant, posterior, origin, next));
      if (next < days) {
        sampler = sampler.continuedOn(fitted(person, variant, next));
      }
      warmUp = WARM_UP;
      origin = next;
    }
    return scores;
  }

  private static Days fitted(Person person, Variant variant, int origin) {
    DailySeries before = person.series().firstDays(origin);
    return new Days(before, before, variant.rhythm(), person.firstWeekday());
  }

  private static List<DayScore> week(
      Person person, Variant variant, List<Draw> posterior, int origin, int next) {
    Days all =
        new Days(
            person.series(),
            person.series().firstDays(origin),
            variant.rhythm(),
            person.firstWeekday());
    NextDay nextDay = new NextDay(all, posterior);
    List<DayScore> scores = new ArrayList<>();
    for (int t = origin; t < next; t++) {
      PredictiveDistribution[] predictions = nextDay.foretell(t);
      for (int k = 0; k < all.tracks; k++) {
        Score score = all.score(t, k);
        if (score.isScored()) {
          scores.add(
              new DayScore(
                  t,
                  k,
                  predictions[k].logScore(score),
                  predictions[k].continuousRankedProbabilityScore(score)));
        }
      }
      nextDay.learn(t);
    }
    return scores;
  }
}
