package allay.programme.history;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Answers in the words of their questions.
public final class AnswerWords {
  private AnswerWords() {}

  /// What was answered, a line for each thing that was chosen; empty when it tells nothing.
  public static List<String> of(Question question, Answer answer) {
    return switch (answer) {
      case Answer.Skipped() -> List.of();
      case Answer.Words(String text) -> List.of(text);
      case Answer.Counted(int value) -> counted(question, value);
      case Answer.Chosen(Set<String> ids) -> chosen(question, ids);
    };
  }

  /// What was told of one question.
  ///
  /// @param answers at least one
  public record ToldAnswer(Question question, List<String> answers) {
    public ToldAnswer {
      answers = List.copyOf(answers);
    }
  }

  /// The answers behind a judgement, by question in the order of the asking. Only what was chosen
  /// is named, not what was seen and left.
  ///
  /// @param names facts ("where.head") and numbers ("age"), as in `Judgement`
  public static List<ToldAnswer> told(History history, Collection<String> names) {
    Set<String> questions = names.stream().map(Fact::questionOf).collect(toUnmodifiableSet());
    return history
        .questions()
        .all()
        .filter(question -> questions.contains(question.id()))
        .map(question -> new ToldAnswer(question, told(history, question, names)))
        .filter(told -> !told.answers().isEmpty())
        .toList();
  }

  private static List<String> told(History history, Question question, Collection<String> names) {
    return history
        .answer(question.id())
        .filter(_ -> history.asked(question.id()))
        .map(answer ->
            answer instanceof Answer.Chosen(Set<String> chosen)
                ? new Answer.Chosen(named(question, chosen, names))
                : answer)
        .map(answer -> of(question, answer))
        .orElse(List.of());
  }

  private static Set<String> named(
      Question question, Set<String> chosen, Collection<String> names) {
    return chosen.stream()
        .filter(option -> names.contains(new Fact(question.id(), option).toString()))
        .collect(toUnmodifiableSet());
  }

  private static List<String> counted(Question question, int value) {
    return switch (question) {
      case Question.Count count -> List.of("%d %s".formatted(value, count.unit()));
      case Question.Scale scale -> List.of(step(scale, value));
      case Question.Choice _, Question.Places _, Question.Words _ -> List.of();
    };
  }

  private static String step(Question.Scale scale, int value) {
    String end =
        value == 0
            ? ": " + scale.low()
            : value == Question.Scale.HIGHEST ? ": " + scale.high() : "";
    return "%d of %d%s".formatted(value, Question.Scale.HIGHEST, end);
  }

  private static List<String> chosen(Question question, Set<String> ids) {
    return switch (question) {
      case Question.Choice choice ->
          choice.options().stream()
              .filter(option -> ids.contains(option.id()))
              .map(Option::text)
              .toList();
      case Question.Places places ->
          places.places().stream()
              .filter(place -> ids.contains(place.id()))
              .map(BodyPlace::fullName)
              .toList();
      case Question.Count _, Question.Scale _, Question.Words _ -> List.of();
    };
  }
}
