package allay.model.dynamics;

/// How well the map foretold the outcome a day ahead over the last 28 days, beside two simple
/// rules: "as yesterday" and "as on average". A lower continuous ranked probability score (CRPS, in
/// points) is better, a higher log score is better.
///
/// @param beatsBaselines whether the mean paired CRPS gain over each rule exceeds two
///   block-bootstrap standard errors
public record Worth(
    double crps,
    double crpsYesterday,
    double crpsMean,
    double logScore,
    double logScoreYesterday,
    double logScoreMean,
    boolean beatsBaselines) {}
