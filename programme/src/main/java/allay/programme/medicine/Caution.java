package allay.programme.medicine;

import allay.programme.content.Require;
import allay.programme.history.Condition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something to mind about what a person takes. It says what to ask, never what to take.
///
/// @param about ids of agents or classes, one of which must be taken; empty when `when` says it all
/// @param when what must hold beside; empty: always
/// @param title short, without a full stop
/// @param ask the question to the prescriber or pharmacist, in the person's voice
/// @param sources at least one
/// @param checked the day on which it was compared with its sources
/// @param reviewer the clinician who reviewed it; empty when none has
public record Caution(
    String id,
    List<String> about,
    Optional<Condition> when,
    Severity severity,
    String title,
    String text,
    String ask,
    List<Reference> sources,
    LocalDate checked,
    Optional<String> reviewer) {
  /// @throws IllegalArgumentException when a part is blank, or it would always or never apply
  public Caution {
    Require.text(id, "id");
    about = List.copyOf(about);
    if (about.isEmpty() && when.isEmpty()) {
      throw new IllegalArgumentException("\"about\" and \"when\" are both empty");
    }
    Require.text(title, "title");
    Require.text(text, "text");
    Require.text(ask, "ask");
    sources = Require.some(sources, "sources");
  }

  /// Whether it rests on more than a weak source.
  public boolean verified() {
    return sources.stream().anyMatch(one -> one.standing() != Reference.Standing.WEAK);
  }
}
