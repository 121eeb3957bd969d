package allay.programme.evidence;

/// How sure a claim is, the surest first. What each one means stands in `grades.yaml`.
public enum Grade {
  STRONG,
  MODERATE,
  WEAK,
  UNCERTAIN
}
