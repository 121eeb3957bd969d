package allay.programme.checkin;

/// Where a passage of text is shown in place of, or beside, what a person came for.
public enum Situation {
  NO_ENTRIES_YET,

  /// Holds `{days}` and `{outcome}`: see `CheckInWords.tooFewDays`.
  TOO_FEW_DAYS,

  MAP_IS_THINKING,

  /// There is a map, and no link in it is seen or leaning.
  NOTHING_SEEN_YET,

  /// The guard against keeping too close a watch.
  NOTE_LESS_OFTEN
}
