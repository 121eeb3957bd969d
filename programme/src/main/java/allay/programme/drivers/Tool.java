package allay.programme.drivers;

import allay.programme.content.Require;
import allay.programme.evidence.Grade;
import java.util.List;
import java.util.Optional;

/// Something that can be done.
///
/// @param text what it is
/// @param acts ids of the drivers that it acts on
/// @param grade how sure studies are that it helps people at large
/// @param claims ids of the claims behind that, at least one
/// @param onset when to expect something
/// @param cautions when not, or not alone; may be empty
/// @param moves whether it moves the body more, or in another way: it waits while a sign is looked
///   at
/// @param page where Allay has it; empty when it has not yet
public record Tool(
    String id,
    String name,
    String text,
    List<String> acts,
    Grade grade,
    List<String> claims,
    String onset,
    List<String> cautions,
    Who who,
    boolean moves,
    Optional<String> page) {
  /// Who can do it.
  public enum Who {
    SELF,
    PROFESSIONAL
  }

  /// @throws IllegalArgumentException when a part is blank, or it acts on nothing or has no claim
  public Tool {
    Require.text(id, "id");
    Require.text(name, "name");
    Require.text(text, "text");
    Require.text(onset, "onset");
    acts = Require.lines(acts, "acts");
    claims = Require.lines(claims, "claims");
    cautions = List.copyOf(cautions);
    cautions.forEach(caution -> Require.text(caution, "cautions"));
    page.ifPresent(path -> Require.text(path, "page"));
  }
}
