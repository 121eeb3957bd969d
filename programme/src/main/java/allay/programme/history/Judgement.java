package allay.programme.history;

import static java.util.Collections.unmodifiableSortedSet;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/// Whether a condition holds, and why.
///
/// @param because the questions whose answers made it so: facts ("where.head") that were chosen or
///   were not, and questions with a number ("age"); empty when it was not told
/// @param open what would have to be told to know, in the same form; empty unless not told
public record Judgement(Truth truth, SortedSet<String> because, SortedSet<String> open) {
  public Judgement {
    because = unmodifiableSortedSet(new TreeSet<>(because));
    open = unmodifiableSortedSet(new TreeSet<>(open));
  }

  static Judgement told(Truth truth, String what) {
    return truth == Truth.NOT_TOLD
        ? new Judgement(truth, new TreeSet<>(), sorted(what))
        : new Judgement(truth, sorted(what), new TreeSet<>());
  }

  public boolean holds() {
    return truth == Truth.YES;
  }

  public boolean excluded() {
    return truth == Truth.NO;
  }

  Judgement not() {
    return new Judgement(truth.not(), because, open);
  }

  /// Holds when one of them does; with the reasons of those that made it so.
  public static Judgement any(Collection<Judgement> parts) {
    return together(Truth.any(parts.stream().map(Judgement::truth).toList()), parts);
  }

  /// The truth of several judgements together, with the reasons of those that made it so.
  static Judgement together(Truth truth, Collection<Judgement> parts) {
    TreeSet<String> because = new TreeSet<>();
    TreeSet<String> open = new TreeSet<>();
    for (Judgement part : parts) {
      if (truth == Truth.NOT_TOLD) {
        open.addAll(part.open);
      } else if (part.truth == truth) {
        because.addAll(part.because);
      }
    }
    return new Judgement(truth, because, open);
  }

  private static TreeSet<String> sorted(String what) {
    TreeSet<String> one = new TreeSet<>();
    one.add(what);
    return one;
  }
}
