package allay.programme.evidence;

/// In what a difference between two groups of people is told.
public enum Measure {
  /// Standardised mean difference: parts of the spread between people (Cohen's d and its kin).
  SMD("SMD", 0),

  /// The same, corrected for small groups.
  HEDGES_G("Hedges g", 0),

  /// On a scale from 0 to 10.
  POINTS_OF_10("points of 10", 0),

  /// On a scale from 0 to 100.
  POINTS_OF_100("points of 100", 0),

  /// Of 100 people, how many more or fewer.
  PERCENT_POINTS("people in 100", 0),

  /// How many times the odds.
  ODDS_RATIO("odds ratio", 1),

  /// How many times the risk.
  RISK_RATIO("risk ratio", 1),

  /// How many times as fast something comes.
  HAZARD_RATIO("hazard ratio", 1);

  private final String label;
  private final double none;

  Measure(String label, double none) {
    this.label = label;
    this.none = none;
  }

  public String label() {
    return label;
  }

  /// The value that stands for no difference.
  public double none() {
    return none;
  }

  /// Whether a value is a factor rather than a difference.
  public boolean isRatio() {
    return none == 1;
  }
}
