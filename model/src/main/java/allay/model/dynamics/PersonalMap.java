package allay.model.dynamics;

import allay.model.posterior.Estimate;
import allay.model.posterior.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the posterior of the personal dynamic model says, read off converged draws.
///
/// Long-run read-outs (what-if, loops, feedback, threads) and levels are empty when less than 95 %
/// of the draws are stable: where pushes do not die out, there is no level that days come back to.
///
/// @param arrows every pair that the model has, carry-overs and inputs too
/// @param probabilityStable share of draws in which a push dies out
/// @param shares where the ups and downs of the outcome come from; sums to about 1
/// @param levels per track, in the order of the day; none of a track whose shocks are wider than
///   the scale, from whose scores no level can be told
/// @param levelPaths of the same tracks, a band over all days
/// @param forecast the seven days after the last
public record PersonalMap(
    List<String> tracks,
    List<String> inputs,
    String outcome,
    List<Arrow> arrows,
    List<Noise> noise,
    List<Correlation> correlations,
    double probabilityStable,
    List<WhatIf> whatIf,
    List<Ripple> ripples,
    List<Loop> loops,
    Optional<Feedback> feedback,
    List<Share> shares,
    List<PainThread> threads,
    List<LevelChange> levels,
    List<LevelPath> levelPaths,
    List<ForecastDay> forecast) {

  /// Long-run read-outs and levels need this share of stable draws.
  public static final double STABLE_ENOUGH = 0.95;

  /// A level moves fast from this posterior mean of tau on, in points a day. Nearly all made-up
  /// diaries whose levels drift by 0.3 a day have such a level, and one in ten or fewer of those of
  /// up to four tracks that drift by 0.1 (`docs/validation.md`, "Coverage and error"). The prior of
  /// tau expects less, and ranges of levels and of other tracks' next-day arrows come out a little
  /// too narrow.
  public static final double FAST_DRIFT = 0.2;

  /// Loops and threads are listed from this posterior probability of their sign.
  public static final double SIGN_SURE_ENOUGH = 0.9;

  public PersonalMap {
    tracks = List.copyOf(tracks);
    inputs = List.copyOf(inputs);
    arrows = List.copyOf(arrows);
    noise = List.copyOf(noise);
    correlations = List.copyOf(correlations);
    whatIf = List.copyOf(whatIf);
    ripples = List.copyOf(ripples);
    loops = List.copyOf(loops);
    shares = List.copyOf(shares);
    threads = List.copyOf(threads);
    levels = List.copyOf(levels);
    levelPaths = List.copyOf(levelPaths);
    forecast = List.copyOf(forecast);
  }

  /// Day-to-day shocks (sigma) and daily drift of the level (tau) of a track, in points.
  public record Noise(String track, Estimate sigma, Estimate tau) {
    /// Whether the level moves so fast that ranges are a little too narrow, by `FAST_DRIFT`.
    public boolean hasFastLevel() {
      return tau.mean() > FAST_DRIFT;
    }
  }

  /// Correlation of two tracks' shocks within the day; does not depend on the order of the tracks.
  public record Correlation(String first, String second, Interval value) {}

  /// By how many points `on` settles higher when `hold` is held one point (one usual dose) higher
  /// for good.
  public record WhatIf(Source hold, double by, String on, Interval change) {}

  /// What a one-point shock of `from` does to `to` on the same day and the 13 days after.
  public record Ripple(String from, String to, List<Interval> days) {
    public Ripple {
      days = List.copyOf(days);
    }
  }

  /// A closed path of two or three tracks and its gain: above 0 it keeps a push going, below 0 it
  /// dampens it.
  public record Loop(List<String> through, Interval gain, double probabilityOfSign) {
    public Loop {
      through = List.copyOf(through);
    }
  }

  /// How much all loops through the outcome together amplify a lasting push on it, and the part
  /// through each track.
  public record Feedback(Interval amplification, List<Part> through) {
    public Feedback {
      through = List.copyOf(through);
    }

    public record Part(String track, Interval part) {}
  }

  /// The share of the outcome's fortnightly ups and downs that starts in a track's own shocks; the
  /// outcome's own share is what nothing recorded explains.
  public record Share(String track, Interval share) {}

  /// A path of at most three arrows that ends in the outcome: points per lasting point of the first
  /// track, and its share of all such paths.
  public record PainThread(
      List<String> path, Interval effect, double probabilityOfSign, double share) {
    public PainThread {
      path = List.copyOf(path);
    }
  }

  /// The slow level of a track on the last day and 28 days before (empty when the diary is
  /// shorter).
  public record LevelChange(String track, Interval now, Optional<FourWeeksAgo> fourWeeksAgo) {
    public record FourWeeksAgo(Interval level, double probabilityLower) {}
  }

  /// The slow level of a track with its 90 % band, one interval a day.
  public record LevelPath(String track, List<Interval> days) {
    public LevelPath {
      days = List.copyOf(days);
    }

    /// With the days that `change` tells too as it tells them: it rests on all draws, the path on a
    /// part of them, and two figures for one level would differ in the last digit.
    LevelPath with(LevelChange change) {
      List<Interval> agreeing = new ArrayList<>(days);
      agreeing.set(days.size() - 1, change.now());
      change
          .fourWeeksAgo()
          .ifPresent(then -> agreeing.set(days.size() - 1 - DrawLayout.FOUR_WEEKS, then.level()));
      return new LevelPath(track, agreeing);
    }
  }

  /// The outcome `daysAhead` days after the last one, scores clipped to 0..10.
  public record ForecastDay(
      int daysAhead, double mean, double low50, double high50, double low90, double high90) {}
}
