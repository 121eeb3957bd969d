package allay.programme.pattern;

import allay.programme.history.Truth;
import java.util.List;

/// Criteria beside what was told.
///
/// @param fit whether each needed part that can be told is met
public record CriteriaReading(Criteria criteria, List<Part> parts, Truth fit) {
  public CriteriaReading {
    parts = List.copyOf(parts);
  }
}
