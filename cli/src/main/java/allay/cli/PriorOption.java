package allay.cli;

import allay.model.dynamics.Cohort;
import java.util.List;
import java.util.Optional;

/// Whether a prior fits a diary.
final class PriorOption {
  private PriorOption() {}

  /// Why it does not, in one line; empty when it does.
  ///
  /// @param tracks of the diary, in the order of the day
  static Optional<String> problem(Cohort cohort, List<String> tracks) {
    List<String> shared = cohort.known(tracks);
    if (shared.isEmpty()) {
      return Optional.of(
          "--prior knows none of the diary's tracks; it was taught about: "
              + String.join(", ", cohort.tracks()));
    }
    if (!cohort.hasOrderOf(tracks)) {
      List<String> theirs = cohort.tracks().stream().filter(tracks::contains).toList();
      return Optional.of(
          "--prior asks for the tracks in another order; put the diary's columns in this one: "
              + String.join(", ", theirs));
    }
    return Optional.empty();
  }
}
