package allay.programme.safety;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// What a person said about signs.
///
/// @param ticked ids of signs that they have
/// @param checked days on which a doctor looked at a sign, by its id
public record SafetyAnswers(Set<String> ticked, Map<String, LocalDate> checked) {
  public static final SafetyAnswers NONE = new SafetyAnswers(Set.of(), Map.of());

  public SafetyAnswers {
    ticked = Set.copyOf(ticked);
    checked = Map.copyOf(checked);
  }
}
