package allay.programme.history;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a form sent as the answer to a question: what was ticked, or what was written.
///
/// Nothing ticked and nothing written leaves the question out: it is never taken for a no.
///
/// @param values as they were sent
public record AnswerForm(List<String> values) {
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,4}");

  public AnswerForm {
    values = List.copyOf(values);
  }

  /// A form that shows what was answered before.
  public static AnswerForm showing(Optional<Answer> answer) {
    return new AnswerForm(
        answer
            .map(given ->
                switch (given) {
                  case Answer.Chosen(Set<String> options) -> List.copyOf(options);
                  case Answer.Counted(int value) -> List.of(Integer.toString(value));
                  case Answer.Words(String text) -> List.of(text);
                  case Answer.Skipped() -> List.<String>of();
                })
            .orElse(List.of()));
  }

  public boolean has(String value) {
    return values.contains(value);
  }

  public String text() {
    return values.isEmpty() ? "" : values.getFirst();
  }

  /// What was read from a form.
  public sealed interface Reading {
    record Fits(Answer answer) implements Reading {}

    record Refused(AnswerProblem problem) implements Reading {}
  }

  /// The answer, or why it does not fit.
  public Reading read(Question question) {
    if (values.stream().allMatch(String::isBlank)) {
      return new Reading.Fits(new Answer.Skipped());
    }
    return switch (question) {
      case Question.Choice _, Question.Places _ ->
          checked(question, new Answer.Chosen(Set.copyOf(values)));
      case Question.Count _, Question.Scale _ -> number(question);
      case Question.Words _ ->
          checked(question, new Answer.Words(text().replace("\r\n", "\n").strip()));
    };
  }

  private Reading number(Question question) {
    String written = text().strip();
    return WHOLE.matcher(written).matches()
        ? checked(question, new Answer.Counted(Integer.parseInt(written)))
        : new Reading.Refused(new AnswerProblem.NotANumber());
  }

  private static Reading checked(Question question, Answer answer) {
    return AnswerCheck.problem(question, answer)
        .<Reading>map(Reading.Refused::new)
        .orElseGet(() -> new Reading.Fits(answer));
  }
}
