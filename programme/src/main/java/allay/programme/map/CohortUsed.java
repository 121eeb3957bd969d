package allay.programme.map;

import allay.model.dynamics.Cohort;
import java.util.List;
import java.util.stream.Stream;

/// What a map started from beside the diary: other people's diaries, for the tracks that they knew.
///
/// @param people how many taught it
/// @param taught tracks of the map that it knows
/// @param otherTracks tracks of the map that it does not know; these start as always
/// @param practices of the map; they start as always, too
public record CohortUsed(
    int people, List<String> taught, List<String> otherTracks, List<String> practices) {
  public CohortUsed {
    taught = List.copyOf(taught);
    otherTracks = List.copyOf(otherTracks);
    practices = List.copyOf(practices);
  }

  static CohortUsed of(Cohort cohort, List<String> tracks, List<String> practices) {
    List<String> taught = cohort.known(tracks);
    List<String> others = tracks.stream().filter(name -> !taught.contains(name)).toList();
    return new CohortUsed(cohort.people(), taught, others, practices);
  }

  /// The same under other names of practices.
  CohortUsed with(List<String> named) {
    return new CohortUsed(people, taught, otherTracks, named);
  }

  /// What starts as always.
  public List<String> byDefault() {
    return Stream.concat(otherTracks.stream(), practices.stream()).toList();
  }

  String sentence() {
    String start =
        taught.isEmpty()
            ? "The prior of %d people's diaries knows none of what could be used of this diary"
                .formatted(people)
            : "The sums start with what %d people's diaries taught about: %s"
                .formatted(people, Naming.list(taught));
    return byDefault().isEmpty()
        ? start + "."
        : start + "; with the default for: " + Naming.list(byDefault()) + ".";
  }
}
