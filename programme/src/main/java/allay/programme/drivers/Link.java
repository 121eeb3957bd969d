package allay.programme.drivers;

import allay.programme.content.Require;
import allay.programme.evidence.Grade;
import java.util.List;

/// That one driver feeds another, or the pain. About people at large, not about one person.
///
/// @param from id of a driver
/// @param to id of a driver, or `PAIN`
/// @param grade how sure studies are that there is such a link; it says nothing about its size
/// @param says a sentence
/// @param claims ids of the claims behind it, at least one
public record Link(String from, String to, Way way, Grade grade, String says, List<String> claims) {
  /// Where every thread ends.
  public static final String PAIN = "pain";

  /// Whether it is known which of the two comes first.
  public enum Way {
    /// The first was seen to come before the second.
    ONE_WAY,

    /// Each was seen to come before the other.
    BOTH_WAYS,

    /// They go together; nobody can say which comes first.
    NOT_KNOWN
  }

  /// @throws IllegalArgumentException when a part is blank or there is no claim
  public Link {
    Require.text(from, "from");
    Require.text(to, "to");
    Require.text(says, "says");
    claims = Require.lines(claims, "claims");
  }

  /// Names it in addresses, as in `stress-to-sleep`.
  public String id() {
    return from + "-to-" + to;
  }

  public boolean isIntoPain() {
    return to.equals(PAIN);
  }
}
