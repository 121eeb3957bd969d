package allay.web.safety;

import allay.programme.history.Answer;
import allay.programme.history.AnswerCheck;
import allay.programme.history.AnswerProblem;
import allay.programme.history.History;
import allay.programme.history.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What stands in the fields of a page of questions, by question: from earlier answers, or as it
/// was sent.
///
/// @param problems one for each question whose field cannot be read
public record Given(Map<String, List<String>> values, Map<String, AnswerProblem> problems) {
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,3}");

  public Given {
    values = Map.copyOf(values);
    problems = Map.copyOf(problems);
  }

  static Given of(History history, List<Question> questions) {
    Map<String, List<String>> values = new HashMap<>();
    questions.forEach(question ->
        history
            .answer(question.id())
            .ifPresent(answer ->
                values.put(
                    question.id(),
                    switch (answer) {
                      case Answer.Chosen(Set<String> options) -> List.copyOf(options);
                      case Answer.Counted(int value) -> List.of(Integer.toString(value));
                      case Answer.Words(String text) -> List.of(text);
                      case Answer.Skipped() -> List.<String>of();
                    })));
    return new Given(values, Map.of());
  }

  static Given sent(Map<String, List<String>> form, List<Question> questions) {
    Map<String, List<String>> values = new HashMap<>();
    Map<String, AnswerProblem> problems = new HashMap<>();
    for (Question question : questions) {
      List<String> sent =
          Optional.ofNullable(form.get(question.id())).orElse(List.of()).stream()
              .map(String::strip)
              .filter(value -> !value.isEmpty())
              .toList();
      values.put(question.id(), sent);
      problem(question, sent).ifPresent(problem -> problems.put(question.id(), problem));
    }
    return new Given(values, problems);
  }

  private static Optional<AnswerProblem> problem(Question question, List<String> sent) {
    boolean number = question instanceof Question.Count || question instanceof Question.Scale;
    if (sent.isEmpty()) {
      return Optional.empty();
    }
    return number && !WHOLE.matcher(sent.getFirst()).matches()
        ? Optional.of(new AnswerProblem.NotANumber())
        : AnswerCheck.problem(question, answer(question, sent));
  }

  public List<String> values(Question question) {
    return Optional.ofNullable(values.get(question.id())).orElse(List.of());
  }

  public boolean has(Question question, String value) {
    return values(question).contains(value);
  }

  public String text(Question question) {
    return values(question).stream().findFirst().orElse("");
  }

  public Optional<String> problem(Question question) {
    return Optional.ofNullable(problems.get(question.id())).map(AnswerProblem::words);
  }

  /// Nothing given leaves a question out.
  Answer answer(Question question) {
    List<String> given = values(question);
    return given.isEmpty() ? new Answer.Skipped() : answer(question, given);
  }

  private static Answer answer(Question question, List<String> given) {
    return switch (question) {
      case Question.Choice _, Question.Places _ -> new Answer.Chosen(Set.copyOf(given));
      case Question.Count _, Question.Scale _ ->
          new Answer.Counted(Integer.parseInt(given.getFirst()));
      case Question.Words _ -> new Answer.Words(given.getFirst());
    };
  }
}
