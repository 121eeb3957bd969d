package allay.programme.drivers;

import allay.programme.content.Require;
import allay.programme.history.Condition;
import java.util.List;

/// Where or how pain shows.
///
/// @param when what a person tells that makes it theirs
/// @param typical ids of drivers that often stand behind it
public record Presentation(String id, String name, Condition when, List<String> typical) {
  /// @throws IllegalArgumentException when a part is blank or nothing is typical
  public Presentation {
    Require.text(id, "id");
    Require.text(name, "name");
    typical = Require.lines(typical, "typical");
  }
}
