package allay.programme.pattern;

import allay.programme.content.Require;
import allay.programme.history.Condition;
import java.util.Optional;

/// A part of published criteria.
///
/// @param when what must be told; for `Role.CLINICIAN` a test or finding that was told, if any
public record Criterion(String id, String text, Role role, Optional<Condition> when) {
  /// What a part decides.
  public enum Role {
    NEEDED,

    /// So many of these are needed.
    COUNTED,

    /// Needed: no other illness or pattern explains all of the pain. `when` holds if pain goes
    /// beyond any such explanation.
    NOT_EXPLAINED,

    /// Shown, and decides nothing.
    FURTHER,

    /// Needs someone who examines or tests: it stays open.
    CLINICIAN
  }

  /// @throws IllegalArgumentException when a part is blank, or a rule is missing
  public Criterion {
    Require.text(id, "id");
    Require.text(text, "text");
    if (when.isEmpty() && role != Role.CLINICIAN) {
      throw new IllegalArgumentException("\"%s\" has no \"when\"".formatted(id));
    }
  }
}
