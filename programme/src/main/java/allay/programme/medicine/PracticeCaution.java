package allay.programme.medicine;

import allay.programme.content.Require;
import allay.programme.history.Condition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something to mind about practices, and a gentler way.
///
/// @param practices that it is about, at least one
/// @param when for whom
/// @param gentler what can be done in their place, or first
/// @param sources at least one
/// @param checked the day on which it was compared with its sources
/// @param reviewer the clinician who reviewed it; empty when none has
public record PracticeCaution(
    String id,
    List<Practice> practices,
    Condition when,
    Advice advice,
    String title,
    String text,
    String gentler,
    List<Reference> sources,
    LocalDate checked,
    Optional<String> reviewer) {
  /// What to do about it, the most careful first.
  public enum Advice {
    /// To be begun with a professional.
    WITH_SOMEONE,

    /// A doctor, midwife or physiotherapist is asked before.
    ASK_FIRST,

    /// Can be done alone in a gentler way.
    GENTLER
  }

  /// @throws IllegalArgumentException when a part is blank or missing
  public PracticeCaution {
    Require.text(id, "id");
    practices = Require.some(practices, "practices");
    Require.text(title, "title");
    Require.text(text, "text");
    Require.text(gentler, "gentler");
    sources = Require.some(sources, "sources");
  }

  /// Whether it rests on more than a weak source.
  public boolean verified() {
    return sources.stream().anyMatch(one -> one.standing() != Reference.Standing.WEAK);
  }
}
