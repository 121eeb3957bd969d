package allay.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The object that `--json` prints: names, order and meaning are a promise to scripts; fields may
/// be added, not changed. Numbers that are not finite become null.
record MapJson(
    int schemaVersion,
    List<String> tracks,
    List<String> inputs,
    List<LeftOut> leftOut,
    String from,
    String to,
    int days,
    double missing,
    int atBounds,
    long seed,
    Verdict verdict,
    List<Arrow> arrows,
    List<Noise> noise,
    List<Correlation> correlations,
    @Nullable Double probabilityStable,
    List<WhatIf> whatIf,
    List<Ripple> ripples,
    List<Loop> loops,
    @Nullable Feedback feedback,
    List<Share> shares,
    List<PainThread> threads,
    List<Level> levels,
    List<Forecast> forecast,
    @Nullable Worth worth,
    Seconds seconds,
    @Nullable Prior prior) {

  record LeftOut(String track, String why, @Nullable String sameAs) {}

  record Verdict(
      boolean converged,
      String reason,
      int daysNeeded,
      double rHatMax,
      double essMin,
      int draws,
      String message) {}

  /// Whose diaries the prior came from.
  ///
  /// @param taught tracks that they knew
  /// @param byDefault tracks and practices that they did not
  record Prior(int people, List<String> taught, List<String> byDefault) {}

  record Arrow(
      String from,
      String to,
      String when,
      double mean,
      double sd,
      double low90,
      double high90,
      double ess,
      double probabilityOfSign,
      double learned,
      boolean orderSensitive) {}

  record Estimate(double mean, double sd, double ess) {}

  record Interval(double median, double low90, double high90) {}

  record Noise(String track, Estimate sigma, Estimate tau) {}

  record Correlation(List<String> between, double median, double low90, double high90) {}

  record WhatIf(String hold, double by, String on, double median, double low90, double high90) {}

  record Ripple(
      String from, String to, List<Double> median, List<Double> low90, List<Double> high90) {}

  record Loop(List<String> through, Interval gain) {}

  record Feedback(Interval amplification, List<Part> through) {
    record Part(String track, Interval part) {}
  }

  record Share(String track, Interval share) {}

  record PainThread(List<String> path, Interval effect, double share) {}

  record Level(
      String track,
      Interval now,
      @Nullable Interval fourWeeksAgo,
      @Nullable Double probabilityLower) {}

  record Forecast(
      String date, double mean, double low50, double high50, double low90, double high90) {}

  record Worth(
      double crps,
      double crpsYesterday,
      double crpsMean,
      double logScore,
      double logScoreYesterday,
      double logScoreMean,
      boolean beatsBaselines) {}

  record Seconds(double total, double warmUp, double sampling) {}
}
