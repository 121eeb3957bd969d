package allay.programme.told;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// What a person said about a subject at a time. The latest statement about a subject holds;
/// earlier ones are kept.
///
/// @param at to the millisecond
/// @param value JSON; empty when the person took the subject back
public record Statement(Subject subject, Instant at, Optional<String> value) {
  /// No list or note of a person comes near it.
  public static final int LONGEST = 200_000;

  /// @throws IllegalArgumentException when the value is longer than 200,000 characters
  public Statement {
    at = at.truncatedTo(ChronoUnit.MILLIS);
    value.ifPresent(text -> {
      if (text.length() > LONGEST) {
        throw new IllegalArgumentException("a statement holds at most 200,000 characters");
      }
    });
  }

  /// A statement that holds a value.
  ///
  /// @param value a record of text, numbers, booleans, dates, lists and further records
  public static Statement of(Subject subject, Instant at, Object value) {
    return new Statement(subject, at, Optional.of(Json.write(value)));
  }

  public static Statement takenBack(Subject subject, Instant at) {
    return new Statement(subject, at, Optional.empty());
  }
}
