package allay.programme.pattern;

import static java.util.Collections.unmodifiableSortedSet;

import allay.programme.history.Judgement;
import allay.programme.history.Truth;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/// Judgements together.
final class Judgements {
  static final SortedSet<String> NOTHING = unmodifiableSortedSet(new TreeSet<>());

  private Judgements() {}

  /// Holds when one of them does; with the reasons of those that made it so.
  static Judgement any(Collection<Judgement> parts) {
    Truth truth = Truths.any(parts.stream().map(Judgement::truth).toList());
    return new Judgement(
        truth, gathered(parts, truth, Judgement::because), gathered(parts, truth, Judgement::open));
  }

  private static SortedSet<String> gathered(
      Collection<Judgement> parts, Truth truth, Function<Judgement, SortedSet<String>> what) {
    TreeSet<String> all = new TreeSet<>();
    parts.stream().filter(part -> part.truth() == truth).map(what).forEach(all::addAll);
    return all;
  }
}
