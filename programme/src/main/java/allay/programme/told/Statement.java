package allay.programme.told;

import allay.programme.diary.PlainText;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// What a person said about a subject at a time. The latest statement about a subject holds;
/// earlier ones are kept.
///
/// @param at to the millisecond
/// @param value JSON, written anew so that what is equal is written alike; empty when the person
///   took the subject back
public record Statement(Subject subject, Instant at, Optional<String> value) {
  /// No list or note of a person comes near it.
  public static final int LONGEST = 200_000;

  /// @throws IllegalArgumentException when the value is no JSON, longer than 200,000 characters, or
  ///   holds NUL or half of a surrogate pair
  public Statement {
    at = at.truncatedTo(ChronoUnit.MILLIS);
    value = value.map(Statement::required);
  }

  private static String required(String value) {
    String json = Json.rewritten(value);
    PlainText.require(json, LONGEST, "a statement");
    if (Json.holdsNul(json)) {
      throw new IllegalArgumentException("a statement holds a character that cannot be stored");
    }
    return json;
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
