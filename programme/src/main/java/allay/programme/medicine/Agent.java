package allay.programme.medicine;

import allay.programme.content.Require;
import allay.programme.history.Fact;
import java.util.List;
import java.util.Optional;

/// A medicine, a supplement, or several that rules treat alike.
///
/// @param id stays the same when words change
/// @param names further names by which it is found; no brands
/// @param classes ids of the classes that it belongs to
/// @param rows rows of the seed inventory that name it
/// @param toldAs facts of the history that say as much as having it on the list
/// @param noCaution why no rule speaks of it; empty when one does
public record Agent(
    String id,
    String name,
    List<String> names,
    Kind kind,
    List<String> classes,
    List<Integer> rows,
    Optional<List<String>> toldAs,
    Optional<String> noCaution) {
  public enum Kind {
    MEDICINE,
    SUPPLEMENT
  }

  /// @throws IllegalArgumentException when a part is blank
  public Agent {
    Require.text(id, "id");
    Require.text(name, "name");
    names.forEach(one -> Require.text(one, "names"));
    names = List.copyOf(names);
    classes = List.copyOf(classes);
    rows = List.copyOf(rows);
    noCaution.ifPresent(reason -> Require.text(reason, "noCaution"));
  }

  List<Fact> told() {
    return toldAs.orElse(List.of()).stream().map(Fact::of).toList();
  }
}
