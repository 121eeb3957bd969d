package allay.programme.pattern;

import allay.programme.content.Require;
import allay.programme.content.Source;
import allay.programme.history.Condition;
import java.util.List;
import java.util.Optional;

/// Published criteria for a pattern, as far as they can be told.
///
/// @param opening who made them, and how far to lean on them
/// @param atLeast how many of the counted parts are needed; 0 when none is counted
/// @param settled when tests have answered them, so that they no longer stand in the way of another
///   pattern
public record Criteria(
    String id,
    Pattern pattern,
    String name,
    String opening,
    int atLeast,
    Optional<Condition> settled,
    List<Criterion> parts,
    List<Source> sources) {
  /// @throws IllegalArgumentException when a part is blank or missing, or more are to be counted
  ///   than there are
  public Criteria {
    Require.text(id, "id");
    Require.text(name, "name");
    Require.text(opening, "opening");
    parts = Require.some(parts, "parts");
    sources = Require.some(sources, "sources");
    long counted = parts.stream().filter(part -> part.role() == Criterion.Role.COUNTED).count();
    if (atLeast < 0 || atLeast > counted || (atLeast == 0 && counted > 0)) {
      throw new IllegalArgumentException("\"atLeast\" is a number from 1 to " + counted);
    }
  }
}
