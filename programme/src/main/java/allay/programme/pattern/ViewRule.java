package allay.programme.pattern;

import allay.programme.history.History;
import allay.programme.history.Judgement;
import allay.programme.history.Truth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Makes the view of a pattern from criteria and indicators.
record ViewRule(PatternContent content, OpenRule open, History history) {
  PatternView of(Pattern pattern, List<CriteriaReading> criteria) {
    PatternText text = content.words().of(pattern);
    Judgement signs = text.signs().orElseThrow().of(history);
    Truth met = Truth.any(criteria.stream().map(CriteriaReading::fit).toList());
    Fit fit = FitRule.of(met, signs.truth());
    Stream<String> aboutSigns = fit == Fit.NOT_ENOUGH_TOLD ? signs.open().stream() : Stream.of();
    return new PatternView(
        pattern,
        fit,
        criteria,
        reasons(pattern, Indicator::speaksFor),
        reasons(pattern, Indicator::speaksAgainst),
        new Open(open.of(met, criteria, aboutSigns), ask(text, fit)));
  }

  PatternView mixed(List<PatternView> views) {
    Fit fit = FitRule.mixed(views.stream().map(PatternView::fit).toList());
    Stream<String> questions =
        fit == Fit.NOT_ENOUGH_TOLD
            ? views.stream().flatMap(view -> view.open().questions().stream())
            : Stream.of();
    return new PatternView(
        Pattern.MIXED,
        fit,
        List.of(),
        List.of(),
        List.of(),
        new Open(open.inOrder(questions), ask(content.words().of(Pattern.MIXED), fit)));
  }

  private static List<String> ask(PatternText text, Fit fit) {
    return fit == Fit.SPEAKS_AGAINST ? List.of() : text.ask();
  }

  private List<Reason> reasons(Pattern pattern, Function<Indicator, List<Pattern>> direction) {
    return content.indicators().stream()
        .filter(indicator -> direction.apply(indicator).contains(pattern))
        .flatMap(this::reason)
        .toList();
  }

  private Stream<Reason> reason(Indicator indicator) {
    return Stream.of(indicator.when().of(history))
        .filter(Judgement::holds)
        .map(judgement -> new Reason(indicator, judgement.because()));
  }
}
