package allay.programme.pattern;

import java.util.List;
import java.util.SortedSet;

/// The patterns beside what a person told.
///
/// @param views one for each pattern, in their order
/// @param discussed illnesses whose story was told, the more pressing first
public record PatternReading(
    List<PatternView> views, List<Discussed> discussed, Fibromyalgia fibromyalgia) {
  /// An illness worth asking about.
  ///
  /// @param because the answers that made it so, as in `Judgement`
  public record Discussed(Lookalike illness, SortedSet<String> because) {}

  public PatternReading {
    views = List.copyOf(views);
    discussed = List.copyOf(discussed);
  }

  public PatternView view(Pattern pattern) {
    return views.stream().filter(view -> view.pattern() == pattern).findFirst().orElseThrow();
  }

  /// Named illnesses worth asking a doctor about.
  public List<Lookalike> discuss() {
    return discussed.stream().map(Discussed::illness).toList();
  }

  /// Patterns of which what can be told fits, without the mixed one.
  public List<Pattern> fitting() {
    return views.stream()
        .filter(view -> view.fit() == Fit.FITS && view.pattern() != Pattern.MIXED)
        .map(PatternView::pattern)
        .toList();
  }
}
