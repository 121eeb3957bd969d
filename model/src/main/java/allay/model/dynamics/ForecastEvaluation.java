package allay.model.dynamics;

import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Input;
import allay.model.series.Score;
import allay.model.series.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How well the model foretells the outcome one day ahead: fitted at weekly origins over the last
/// 28 days, each time on what came before and could be modelled by then, and scored on the days of
/// the week that follows.
final class ForecastEvaluation {
  private static final int DAYS_A_WEEK = 7;
  private static final int WEEKS = 4;

  /// Fewer scores before the first origin than this and nothing is computed.
  private static final int FEWEST_SCORES_BEFORE = 14;

  /// Below this many days nothing is computed.
  private static final int FEWEST_DAYS = 42;

  /// Draws used of each chain: the mixture hardly changes with more.
  private static final int DRAWS_A_CHAIN = 256;

  /// Each gain must exceed this many standard errors.
  private static final double STANDARD_ERRORS = 2;

  private static final int RESAMPLES = 2000;

  private final DailySeries series;
  private final String outcome;

  ForecastEvaluation(DailySeries series, String outcome) {
    this.series = series;
    this.outcome = outcome;
  }

  /// Empty when the diary is too short or a fit returns no draws because it did not converge.
  Optional<Worth> worth(Function<DailySeries, Optional<PersonalDraw[][]>> fit, Chance bootstrap) {
    List<Day> days = days(fit);
    return days.isEmpty() ? Optional.empty() : Optional.of(summary(days, bootstrap));
  }

  /// The scored days of the last 28; none when the diary is too short or a fit returns no draws.
  List<Day> days(Function<DailySeries, Optional<PersonalDraw[][]>> fit) {
    int first = series.days() - WEEKS * DAYS_A_WEEK;
    if (series.days() < FEWEST_DAYS
        || outcomeOf(series.firstDays(first)).scoredDays() < FEWEST_SCORES_BEFORE) {
      return List.of();
    }
    List<Day> days = new ArrayList<>();
    for (int origin = first; origin < series.days(); origin += DAYS_A_WEEK) {
      DailySeries before = Screening.of(series.firstDays(origin), outcome).kept();
      Optional<PersonalDraw[][]> draws = fit.apply(before);
      if (draws.isEmpty()) {
        return List.of();
      }
      days.addAll(week(before, draws.get()));
    }
    return List.copyOf(days);
  }

  /// A scored day and what was foretold of it the day before.
  record Day(
      Score score,
      PredictiveDistribution map,
      PredictiveDistribution yesterday,
      PredictiveDistribution average) {}

  private Track outcomeOf(DailySeries part) {
    return part.tracks().get(part.indexOf(outcome));
  }

  private List<Day> week(DailySeries before, PersonalDraw[][] draws) {
    List<DayFilter> filters =
        Arrays.stream(draws)
            .flatMap(chain -> evenly(chain).mapToObj(i -> new DayFilter(chain[i])))
            .toList();
    List<DoseScale> scales = before.inputs().stream().map(DoseScale::of).toList();
    DailySeries all = wholeLengthOf(before);
    List<Score> outcomes = outcomeOf(all).scores();
    List<Day> days = new ArrayList<>();
    int origin = before.days();
    for (int t = origin; t < Math.min(origin + DAYS_A_WEEK, all.days()); t++) {
      double[] yesterday = doses(all, scales, t - 1);
      filters.forEach(filter -> filter.advance(yesterday));
      if (outcomes.get(t).isScored()) {
        List<Score> past = outcomes.subList(0, t);
        days.add(
            new Day(
                outcomes.get(t),
                mixture(filters, all.indexOf(outcome)),
                Baselines.asYesterday(past),
                Baselines.asOnAverage(past)));
      }
      double[] today = doses(all, scales, t);
      Score[] scores = scores(all, t);
      filters.forEach(filter -> filter.learn(today, scores));
    }
    return days;
  }

  /// The tracks and inputs of `before`, over all days.
  private DailySeries wholeLengthOf(DailySeries before) {
    Set<String> tracks = before.tracks().stream().map(Track::name).collect(Collectors.toSet());
    Set<String> inputs = before.inputs().stream().map(Input::name).collect(Collectors.toSet());
    return new DailySeries(
        series.tracks().stream().filter(track -> tracks.contains(track.name())).toList(),
        series.inputs().stream().filter(input -> inputs.contains(input.name())).toList());
  }

  private static IntStream evenly(PersonalDraw[] chain) {
    int every = Math.max(1, chain.length / DRAWS_A_CHAIN);
    return IntStream.range(0, chain.length / every).map(i -> i * every);
  }

  private static double[] doses(DailySeries series, List<DoseScale> scales, int t) {
    return IntStream.range(0, scales.size())
        .mapToDouble(i -> scales.get(i).standardised(series.inputs().get(i).doses().get(t)))
        .toArray();
  }

  private static Score[] scores(DailySeries series, int t) {
    return series.tracks().stream().map(track -> track.scores().get(t)).toArray(Score[]::new);
  }

  private static PredictiveDistribution mixture(List<DayFilter> filters, int outcome) {
    double most = filters.stream().mapToDouble(DayFilter::logWeight).max().orElseThrow();
    double[] weights =
        filters.stream().mapToDouble(filter -> Math.exp(filter.logWeight() - most)).toArray();
    double sum = Arrays.stream(weights).sum();
    return new PredictiveDistribution(
        Arrays.stream(weights).map(weight -> weight / sum).toArray(),
        filters.stream().mapToDouble(filter -> filter.scoreMean(outcome)).toArray(),
        filters.stream().mapToDouble(filter -> filter.scoreSd(outcome)).toArray());
  }

  private static Worth summary(List<Day> days, Chance bootstrap) {
    double[] map = crps(days, Day::map);
    double[] yesterday = crps(days, Day::yesterday);
    double[] average = crps(days, Day::average);
    return new Worth(
        mean(map),
        mean(yesterday),
        mean(average),
        mean(days, day -> day.map().logScore(day.score())),
        mean(days, day -> day.yesterday().logScore(day.score())),
        mean(days, day -> day.average().logScore(day.score())),
        gains(map, yesterday, bootstrap) && gains(map, average, bootstrap));
  }

  private static double[] crps(List<Day> days, Function<Day, PredictiveDistribution> prediction) {
    return days.stream()
        .mapToDouble(day -> prediction.apply(day).continuousRankedProbabilityScore(day.score()))
        .toArray();
  }

  private static double mean(List<Day> days, ToDoubleFunction<Day> score) {
    return days.stream().mapToDouble(score).average().orElseThrow();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  /// Whether the mean paired gain exceeds two standard errors, by resampling blocks of a week
  /// (Kuensch 1989, doi 10.1214/aos/1176347265).
  private static boolean gains(double[] map, double[] rule, Chance chance) {
    double[] gain = IntStream.range(0, map.length).mapToDouble(i -> rule[i] - map[i]).toArray();
    double[] means = new double[RESAMPLES];
    for (int r = 0; r < RESAMPLES; r++) {
      means[r] = resampledMean(gain, chance);
    }
    double centre = mean(means);
    double squares = Arrays.stream(means).map(value -> (value - centre) * (value - centre)).sum();
    return mean(gain) > STANDARD_ERRORS * Math.sqrt(squares / (RESAMPLES - 1));
  }

  private static double resampledMean(double[] gain, Chance chance) {
    double sum = 0;
    int start = 0;
    for (int i = 0; i < gain.length; i++) {
      if (i % DAYS_A_WEEK == 0) {
        start = (int) (chance.uniform() * gain.length);
      }
      sum += gain[(start + i % DAYS_A_WEEK) % gain.length];
    }
    return sum / gain.length;
  }
}
