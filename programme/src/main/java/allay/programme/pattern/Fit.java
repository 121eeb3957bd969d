package allay.programme.pattern;

/// How far a pattern fits what was told. Telling alone never makes a diagnosis.
public enum Fit {
  /// Each part of published criteria that can be told fits; an examination is still open.
  FITS,

  /// Parts of the criteria are there, not all that is needed.
  SOME_SIGNS,

  /// A needed part is not there, and no other part is.
  SPEAKS_AGAINST,

  NOT_ENOUGH_TOLD
}
