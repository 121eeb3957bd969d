package allay.programme.medicine;

import allay.programme.content.Require;
import allay.programme.history.Fact;
import java.util.List;

/// Agents that have something in common.
///
/// @param toldAs facts of the history that say that the person takes one of them
record AgentClass(String id, String name, List<String> toldAs) {
  /// What everything on a list belongs to, known or not.
  static final String ANY = "any";

  AgentClass {
    Require.text(id, "id");
    Require.text(name, "name");
    toldAs = List.copyOf(toldAs);
  }

  List<Fact> told() {
    return toldAs.stream().map(Fact::of).toList();
  }
}
