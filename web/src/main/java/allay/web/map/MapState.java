package allay.web.map;

import allay.model.dynamics.MapResult;
import allay.model.series.DailySeries;
import allay.programme.map.MapReport;
import java.time.Instant;
import java.util.Optional;

/// Where a person's map stands: the answer to show, and what is being done about a newer one.
///
/// @param shown a map that passed its verdict; or why there is none, about the diary as it is now
/// @param work on the diary as it is now
public record MapState(Optional<Shown> shown, Work work) {
  static final MapState NOTHING_YET = new MapState(Optional.empty(), new Work.NothingYet());

  /// An answer.
  ///
  /// @param series the diary that it is about, as days
  /// @param since when it was worked out
  /// @param number rises with every answer to this person, from 1
  /// @param current whether it is about the diary as it is now
  /// @param tested whether nothing is left to find out about it
  public record Shown(
      MapReport report,
      DailySeries series,
      Instant since,
      int number,
      boolean current,
      boolean tested) {
    public boolean isMap() {
      return report.result() instanceof MapResult.Converged;
    }
  }

  public sealed interface Work {
    /// Nothing is left to do.
    record Done() implements Work {}

    /// There is nothing to make a map from: no track, or no entry.
    record NothingYet() implements Work {}

    /// Another map comes first.
    record Waiting() implements Work {}

    /// The map is being worked out.
    ///
    /// @param percent how much of the longest run is behind, counted in doublings, because it may
    ///   end at each of them; it often ends sooner
    record Thinking(int percent) implements Work {}

    /// The map is there; how well it foretells a day is being tested.
    record Testing() implements Work {}

    /// The person has stopped it.
    record Stopped() implements Work {}

    /// The newest run did not pass its verdict; what is shown is an earlier map.
    record NotSettled() implements Work {}

    /// Something broke inside.
    record Broken() implements Work {}
  }

  /// Whether something is going on, so that it is worth looking again soon.
  public boolean isAtWork() {
    return switch (work) {
      case Work.Waiting _, Work.Thinking _, Work.Testing _ -> true;
      case Work.Done _, Work.NothingYet _, Work.Stopped _, Work.NotSettled _, Work.Broken _ ->
          false;
    };
  }

  /// Number of what is shown; 0 for nothing.
  public int number() {
    return shown.map(Shown::number).orElse(0);
  }
}
