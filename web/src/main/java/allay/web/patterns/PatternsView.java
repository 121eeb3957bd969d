package allay.web.patterns;

import allay.programme.content.Source;
import allay.programme.history.History;
import allay.programme.history.Questions;
import allay.programme.pattern.Criteria;
import allay.programme.pattern.CriteriaReading;
import allay.programme.pattern.PainClass;
import allay.programme.pattern.Pattern;
import allay.programme.pattern.PatternReading;
import allay.programme.pattern.PatternRules;
import allay.programme.pattern.PatternView;
import allay.programme.pattern.PatternWords;
import allay.programme.pattern.Reason;
import java.util.List;
import java.util.stream.Stream;

/// What the page on patterns shows.
///
/// @param told what the person told, in words
/// @param any whether anything was told at all
public record PatternsView(
    PatternWords words, PatternReading reading, ToldWords told, boolean any, DoctorNote note) {
  static PatternsView of(PatternRules rules, Questions questions, History history) {
    PatternReading reading = rules.read(history);
    ToldWords told = new ToldWords(questions, history);
    DoctorNote note = DoctorNote.of(told);
    return new PatternsView(rules.words(), reading, told, !history.answers().isEmpty(), note);
  }

  /// Patterns of which there is more to say than that several fit.
  public List<PatternView> single() {
    return reading.views().stream().filter(view -> view.pattern() != Pattern.MIXED).toList();
  }

  /// Names of patterns, as in "Learned pain and Nerve pain".
  public String fitting() {
    return String.join(
        " and ", reading.fitting().stream().map(one -> words.of(one).name()).toList());
  }

  /// Each source of what is shown of a pattern, once.
  public List<Source> sources(PatternView view) {
    return Stream.of(
            Stream.concat(view.reasonsFor().stream(), view.reasonsAgainst().stream())
                .map(Reason::indicator)
                .flatMap(one -> one.sources().stream()),
            view.criteria().stream()
                .map(CriteriaReading::criteria)
                .map(Criteria::sources)
                .flatMap(List::stream))
        .flatMap(sources -> sources)
        .distinct()
        .toList();
  }

  /// As in "chronic primary pain (MG30.0)".
  public String named(PainClass painClass) {
    PatternWords.OfClass name = words.of(painClass);
    return "%s (%s)".formatted(name.name(), name.code());
  }

  /// What to ask someone who can examine, each once.
  public List<String> questions() {
    return reading.views().stream().flatMap(view -> view.open().ask().stream()).distinct().toList();
  }
}
