package allay.programme.pattern;

import static java.util.Collections.emptySortedSet;

import allay.programme.history.Condition;
import allay.programme.history.Fact;
import allay.programme.history.History;
import allay.programme.history.Judgement;
import allay.programme.history.Questions;
import allay.programme.history.Truth;
import allay.programme.pattern.PatternReading.Discussed;
import java.util.List;
import java.util.stream.Stream;

/// Lays patterns of pain beside what a person told.
public final class PatternRules {
  private final OpenRule open;
  private final PatternContent content;

  private PatternRules(Questions questions, PatternContent content) {
    this.open = new OpenRule(questions);
    this.content = content;
  }

  /// The rules that come with Allay.
  ///
  /// @throws IllegalStateException that names the file and the entry when one is not as it should
  ///   be
  /// @throws IllegalArgumentException when a rule names what no question asks
  public static PatternRules load(Questions questions) {
    PatternContent content = PatternContent.load();
    Conditions.of(content).forEach(one -> questions.requireKnown(one.condition(), one.where()));
    content
        .fibromyalgia()
        .facts()
        .map(Fact::of)
        .forEach(fact -> questions.requireKnown(new Condition.Has(fact), "fibromyalgia.yaml"));
    return new PatternRules(questions, content);
  }

  public PatternWords words() {
    return content.words();
  }

  public List<Indicator> indicators() {
    return content.indicators();
  }

  public List<Criteria> criteria() {
    return content.criteria();
  }

  public List<Lookalike> lookalikes() {
    return content.lookalikes();
  }

  public PatternReading read(History history) {
    List<CriteriaReading> neuropathic = criteria(history, Pattern.NEUROPATHIC, List.of());
    List<CriteriaReading> inflammatory = criteria(history, Pattern.INFLAMMATORY, List.of());
    List<CriteriaReading> others =
        Stream.concat(neuropathic.stream(), inflammatory.stream()).toList();
    ViewRule rule = new ViewRule(content, open, history);
    List<PatternView> single =
        List.of(
            rule.of(Pattern.LEARNED, criteria(history, Pattern.LEARNED, others)),
            rule.of(Pattern.NEUROPATHIC, neuropathic),
            rule.of(Pattern.INFLAMMATORY, inflammatory));
    List<PatternView> views =
        Stream.concat(single.stream(), Stream.of(rule.mixed(single))).toList();
    Fibromyalgia fibromyalgia = content.fibromyalgia().of(history);
    return new PatternReading(views, discussed(history, fibromyalgia), fibromyalgia);
  }

  /// @param others criteria of other patterns that may explain the pain
  private List<CriteriaReading> criteria(
      History history, Pattern pattern, List<CriteriaReading> others) {
    CriteriaRule rule = new CriteriaRule(history, new ExplanationRule(content, history, others));
    return content.criteria().stream()
        .filter(one -> one.pattern() == pattern)
        .map(rule::read)
        .toList();
  }

  private List<Discussed> discussed(History history, Fibromyalgia fibromyalgia) {
    return content.lookalikes().stream()
        .flatMap(illness -> discussed(illness, illness.when().of(history), fibromyalgia))
        .toList();
  }

  private static Stream<Discussed> discussed(
      Lookalike illness, Judgement story, Fibromyalgia fibromyalgia) {
    boolean byCriteria =
        illness.id().equals(Lookalike.FIBROMYALGIA) && fibromyalgia.met() == Truth.YES;
    return story.holds() || byCriteria
        ? Stream.of(new Discussed(illness, story.holds() ? story.because() : emptySortedSet()))
        : Stream.of();
  }
}
