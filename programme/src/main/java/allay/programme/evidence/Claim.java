package allay.programme.evidence;

import allay.programme.content.Require;
import allay.programme.content.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A sentence about the world outside a diary, with how sure it is and where it was read.
///
/// @param id stays the same when words change; other texts name a claim by it
/// @param statement in plain words
/// @param more the same for a reader with a degree: figures, limits, what is not known
/// @param effects how large; empty where nothing was measured
/// @param sources at least one
/// @param rows of `docs/coverage.md` that it answers to
/// @param corrects empty where no seed document said otherwise
/// @param checked the day on which it was last compared with its sources
/// @param reviewer the clinician who reviewed it; empty when none has
public record Claim(
    String id,
    Topic topic,
    String statement,
    String more,
    Grade grade,
    List<Effect> effects,
    Optional<Figures> figures,
    List<Source> sources,
    List<Integer> rows,
    Optional<Correction> corrects,
    LocalDate checked,
    Optional<String> reviewer) {
  /// @throws IllegalArgumentException when a part is blank or there is no source
  public Claim {
    Require.text(id, "id");
    Require.text(statement, "statement");
    Require.text(more, "more");
    effects = List.copyOf(effects);
    sources = Require.some(sources, "sources");
    rows = List.copyOf(rows);
    reviewer.ifPresent(name -> Require.text(name, "reviewer"));
  }
}
