package allay.model.posterior;

/// Posterior mean, standard deviation and effective sample size of one quantity.
public record Estimate(double mean, double sd, double effectiveSampleSize) {}
