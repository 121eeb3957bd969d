package allay.model.dynamics;

import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.rng.sampling.distribution.NormalizedGaussianSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/// How forecasts of the outcome stand to what came: a day ahead beside two simple rules, and the
/// intervals of the week ahead that a map prints. Fitted at weekly origins, each time on what came
/// before.
public final class ForecastCheck {
  /// As when a map's worth is computed.
  private static final int EARLIER = 8;

  private static final int DAYS_A_WEEK = 7;
  private static final int DAYS_OF_A_BLOCK = 28;
  private static final long SIMULATION_STREAM = -1;

  private final List<ForecastEvaluation.Day> days = new ArrayList<>();
  private final Tally ahead = new Tally();
  private int blocks;
  private int without;

  /// How many scores lay inside the central 50 % and 90 % intervals.
  private static final class Tally {
    private int scores;
    private int inside50;
    private int inside90;

    void add(boolean is50, boolean is90) {
      scores++;
      inside50 += is50 ? 1 : 0;
      inside90 += is90 ? 1 : 0;
    }

    Inside inside() {
      return new Inside(scores, (double) inside50 / scores, (double) inside90 / scores);
    }
  }

  /// How often intervals held what came.
  ///
  /// @param scores that were foretold
  /// @param inside50 share inside the central 50 % interval, 0..1
  /// @param inside90 share inside the central 90 % interval, 0..1
  public record Inside(int scores, double inside50, double inside90) {}

  /// Mean scores of the forecasts of one day ahead, in points and in nats; a lower CRPS and a
  /// higher log score are better.
  public record Scores(double crps, double logScore) {}

  /// Of all diaries that were added.
  ///
  /// @param blocks of 28 days that were foretold
  /// @param without blocks that were not, because a fit did not converge or too little came before
  public record Result(
      int blocks,
      int without,
      Inside dayAhead,
      Inside weekAhead,
      Scores map,
      Scores yesterday,
      Scores average) {}

  /// Adds the last `most` blocks of 28 days of a diary, at most as many as fit.
  public void add(DailySeries series, String outcome, int most, long seed) {
    KnownDiaryFit fit = new KnownDiaryFit(EARLIER);
    for (int block = 0; block < most; block++) {
      int end = series.days() - block * DAYS_OF_A_BLOCK;
      if (end <= DAYS_OF_A_BLOCK) {
        return;
      }
      addBlock(series.firstDays(end), outcome, seed, fit);
    }
  }

  /// Adds `diaries` made-up diaries, the last 28 days of each.
  public void add(CoverageCell cell, int diaries, long seed) {
    for (int number = 0; number < diaries; number++) {
      KnownDiary diary = cell.diary(Chance.of(seed, number));
      add(diary.series(), diary.outcome(), 1, number);
    }
  }

  private void addBlock(DailySeries series, String outcome, long seed, KnownDiaryFit fit) {
    if (Screening.of(series, outcome).leavesOut(outcome)) {
      without++;
      return;
    }
    List<ForecastEvaluation.Day> foretold =
        new ForecastEvaluation(series, outcome)
            .days(before -> {
              Optional<PersonalDraw[][]> draws = fit.draws(before, seed);
              draws.ifPresent(d -> tallyWeek(before, d, series, outcome, seed));
              return draws;
            });
    if (foretold.isEmpty()) {
      without++;
    } else {
      blocks++;
      days.addAll(foretold);
    }
  }

  /// The scores of the week after `before`, beside the intervals that a map would print.
  private void tallyWeek(
      DailySeries before, PersonalDraw[][] draws, DailySeries all, String outcome, long seed) {
    List<Score> scores = all.tracks().get(all.indexOf(outcome)).scores();
    double[] lastDoses = new Observations(before).lastDoses();
    int of = before.indexOf(outcome);
    NormalizedGaussianSampler normal =
        ZigguratSampler.NormalizedGaussian.of(
            Chance.of(seed, SIMULATION_STREAM, before.days()).source());
    double[][] weeks =
        Arrays.stream(draws)
            .flatMap(Arrays::stream)
            .map(draw -> Forecasts.simulate(draw, lastDoses, of, normal))
            .toArray(double[][]::new);
    int until = Math.min(before.days() + DAYS_A_WEEK, all.days());
    for (int t = before.days(); t < until; t++) {
      int day = t - before.days();
      if (scores.get(t).isScored()) {
        double[] foretold = sortedScores(weeks, day);
        double score = value(scores.get(t));
        ahead.add(isInside(score, foretold, 0.25), isInside(score, foretold, 0.05));
      }
    }
  }

  private static double[] sortedScores(double[][] weeks, int day) {
    return Arrays.stream(weeks)
        .mapToDouble(week -> Math.clamp(week[day], Score.FLOOR, Score.CEILING))
        .sorted()
        .toArray();
  }

  private static boolean isInside(double score, double[] ascending, double tail) {
    int last = ascending.length - 1;
    return ascending[(int) Math.round(tail * last)] <= score
        && score <= ascending[(int) Math.round((1 - tail) * last)];
  }

  private static double value(Score score) {
    return switch (score) {
      case Score.Inside(double value) -> value;
      case Score.AtFloor() -> Score.FLOOR;
      case Score.AtCeiling() -> Score.CEILING;
      case Score.Missing() -> throw new IllegalArgumentException("not scored");
    };
  }

  /// Of all that was added; empty when nothing could be foretold.
  public Optional<Result> result() {
    if (days.isEmpty()) {
      return Optional.empty();
    }
    Tally dayAhead = new Tally();
    for (ForecastEvaluation.Day day : days) {
      dayAhead.add(isInside(day, 0.25), isInside(day, 0.05));
    }
    return Optional.of(
        new Result(
            blocks,
            without,
            dayAhead.inside(),
            ahead.inside(),
            scores(ForecastEvaluation.Day::map),
            scores(ForecastEvaluation.Day::yesterday),
            scores(ForecastEvaluation.Day::average)));
  }

  /// A clipped forecast's interval holds a bound when the unclipped one reaches it.
  private static boolean isInside(ForecastEvaluation.Day day, double tail) {
    double score = value(day.score());
    double below = day.map().below(score);
    return switch (day.score()) {
      case Score.AtFloor() -> below >= tail;
      case Score.AtCeiling() -> below <= 1 - tail;
      case Score.Inside _, Score.Missing _ -> below >= tail && below <= 1 - tail;
    };
  }

  private Scores scores(Function<ForecastEvaluation.Day, PredictiveDistribution> of) {
    double crps = 0;
    double logScore = 0;
    for (ForecastEvaluation.Day day : days) {
      crps += of.apply(day).continuousRankedProbabilityScore(day.score());
      logScore += of.apply(day).logScore(day.score());
    }
    return new Scores(crps / days.size(), logScore / days.size());
  }
}
