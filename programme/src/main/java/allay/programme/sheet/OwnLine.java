package allay.programme.sheet;

import allay.programme.told.Statement;
import allay.programme.told.Subject;
import java.time.Instant;
import java.util.Optional;

/// A line as it is kept: the person's own one, or a mark on a line that came by itself.
///
/// @param text empty for a mark
public record OwnLine(Side side, Optional<String> text, boolean struck) {
  public static final int LONGEST = 500;

  static final String KIND = "sheet";

  /// What is wrong with a text, in words; empty when nothing is.
  public static Optional<String> problem(String text) {
    if (text.isBlank()) {
      return Optional.of("write a few words first");
    }
    return text.strip().length() > LONGEST
        ? Optional.of("it is longer than 500 characters; make two lines of it")
        : Optional.empty();
  }

  /// A line of the person's own.
  ///
  /// @throws IllegalArgumentException when there is a `problem` with the text
  public static Statement statement(String id, Side side, String text, Instant at) {
    problem(text)
        .ifPresent(why -> {
          throw new IllegalArgumentException(why);
        });
    return Statement.of(subject(id), at, new OwnLine(side, Optional.of(text.strip()), false));
  }

  /// Strikes a line, or lets it count again.
  public static Statement mark(SheetLine line, boolean struck, Instant at) {
    Optional<String> own =
        line.origin() instanceof Origin.Own ? Optional.of(line.text()) : Optional.empty();
    return Statement.of(subject(line.id()), at, new OwnLine(line.side(), own, struck));
  }

  public static Subject subject(String id) {
    return Subject.of(KIND, id);
  }
}
