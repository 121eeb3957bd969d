package allay.programme.pattern;

import static java.util.Collections.unmodifiableSortedSet;

import allay.programme.history.Judgement;
import java.util.SortedSet;
import java.util.TreeSet;

/// A part of criteria beside what was told.
///
/// @param because the answers that made it so, or a test that was told; see `Judgement`
/// @param open what would have to be told to know
public record Part(
    Criterion criterion, State state, SortedSet<String> because, SortedSet<String> open) {
  public enum State {
    MET,
    NOT_MET,
    NOT_TOLD,

    /// Only someone who examines or tests can say.
    FOR_A_CLINICIAN
  }

  public Part {
    because = unmodifiableSortedSet(new TreeSet<>(because));
    open = unmodifiableSortedSet(new TreeSet<>(open));
  }

  static Part told(Criterion criterion, Judgement judgement) {
    State state =
        switch (judgement.truth()) {
          case YES -> State.MET;
          case NO -> State.NOT_MET;
          case NOT_TOLD -> State.NOT_TOLD;
        };
    return new Part(criterion, state, judgement.because(), judgement.open());
  }
}
