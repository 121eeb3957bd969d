package allay.programme.sheet;

/// For a learned alarm, or against it and for something else as well.
public enum Side {
  FOR,
  AGAINST
}
