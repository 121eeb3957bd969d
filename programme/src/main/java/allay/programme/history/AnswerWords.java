package allay.programme.history;

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
