package allay.web.map;

import allay.programme.map.MapReport;
import java.time.Instant;
import java.util.Optional;

/// Where a person's map stands: the one to show, and what is being done about a newer one.
///
/// @param shown the last answer that passed its verdict, or the last that says why there is none
/// @param work on the diary as it is now
public record MapState(Optional<Shown> shown, Work work) {
  /// An answer.
  ///
  /// @param since when it was worked out
  /// @param current whether it is about the diary as it is now
  public record Shown(MapReport report, Instant since, boolean current) {}

  public sealed interface Work {
    /// Nothing is left to do.
    record Done() implements Work {}

    /// There is nothing to make a map from: no track, or no entry.
    record NothingYet() implements Work {}

    /// Another person's map comes first.
    record Waiting() implements Work {}

    /// The map is being worked out.
    ///
    /// @param percent of the longest run; it often ends sooner
    record Thinking(int percent) implements Work {}

    /// The map is there; how well it foretells a day is being tested.
    record Testing() implements Work {}

    /// The person has stopped it.
    record Stopped() implements Work {}

    /// The newest run did not pass its verdict; what is shown is an earlier one.
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
}
