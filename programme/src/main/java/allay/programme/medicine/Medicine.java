package allay.programme.medicine;

import java.util.Optional;

/// Something on a person's own list, in their words. Allay reads the name, and how often it is
/// taken; never how much.
///
/// @param name as the person calls it
/// @param since when it began, in words
/// @param purpose what it is for, in words
/// @param helps empty when it was not said
/// @param use empty when it was not said
/// @param archived no longer taken, and kept for looking back
public record Medicine(
    String name,
    Agent.Kind kind,
    Often often,
    Optional<String> since,
    Optional<String> purpose,
    Optional<Helps> helps,
    Optional<Use> use,
    boolean archived) {
  public static final int LONGEST_NAME = 100;
  public static final int LONGEST_WORDS = 200;

  /// How often it is taken.
  public enum Often {
    DAILY("Every day, or nearly"),
    TEN_DAYS("When needed, on ten days a month or more"),
    WHEN_NEEDED("When needed, on fewer days"),
    RARELY("Hardly ever");

    private final String words;

    Often(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /// On so many days that it may keep headache going.
    boolean many() {
      return switch (this) {
        case DAILY, TEN_DAYS -> true;
        case WHEN_NEEDED, RARELY -> false;
      };
    }
  }

  /// Whether it helps, as the person sees it.
  public enum Helps {
    A_LOT("It helps a lot"),
    A_LITTLE("It helps a little"),
    NOT("It does not help"),
    UNSURE("I cannot tell");

    private final String words;

    Helps(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// What it is taken for: once something hurts, or so that it does not.
  public enum Use {
    RESCUE("When it hurts"),
    PREVENTIVE("So that it does not come"),
    OTHER("For something else");

    private final String words;

    Use(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// What is wrong with a name, in words that follow "That did not work:".
  public static Optional<String> problem(String name) {
    if (name.isBlank()) {
      return Optional.of("write its name");
    }
    return isTooLong(name)
        ? Optional.of("the name has more than %d characters".formatted(LONGEST_NAME))
        : Optional.empty();
  }

  static boolean isTooLong(String name) {
    return name.strip().length() > LONGEST_NAME;
  }

  public Medicine withArchived(boolean now) {
    return new Medicine(name, kind, often, since, purpose, helps, use, now);
  }
}
