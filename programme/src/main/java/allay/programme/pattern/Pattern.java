package allay.programme.pattern;

/// Kinds of pain that are laid side by side. More than one may fit.
public enum Pattern {
  /// Nociplastic: the alarm system is turned up without danger to the tissue.
  LEARNED,

  /// From harm to a nerve, the spinal cord or the brain.
  NEUROPATHIC,

  /// From tissue: loaded, injured or inflamed (nociceptive).
  INFLAMMATORY,

  /// At least two of the others.
  MIXED
}
