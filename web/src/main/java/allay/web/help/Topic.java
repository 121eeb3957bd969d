package allay.web.help;

/// What a help page is about.
public enum Topic {
  EMERGENCY,
  HURT
}
