package allay.programme.map;

import allay.model.dynamics.Cohort;
import java.util.ArrayList;
import java.util.List;

/// What a map started from beside the diary: other people's diaries, for the tracks that they knew.
///
/// @param people how many taught it
/// @param taught tracks of the map that it knows
/// @param byDefault tracks and practices of the map that it does not know; these start as always
public record CohortUsed(int people, List<String> taught, List<String> byDefault) {
  public CohortUsed {
    taught = List.copyOf(taught);
    byDefault = List.copyOf(byDefault);
  }

  static CohortUsed of(Cohort cohort, List<String> tracks, List<String> inputs) {
    List<String> taught = cohort.known(tracks);
    List<String> byDefault = new ArrayList<>(tracks);
    byDefault.removeAll(taught);
    byDefault.addAll(inputs);
    return new CohortUsed(cohort.people(), taught, byDefault);
  }

  String sentence() {
    String start =
        taught.isEmpty()
            ? "The prior of %d people's diaries knows none of what could be used of this diary"
                .formatted(people)
            : "The sums start with what %d people's diaries taught about: %s"
                .formatted(people, Naming.list(taught));
    return byDefault.isEmpty()
        ? start + "."
        : start + "; with the default for: " + Naming.list(byDefault) + ".";
  }
}
