package allay.web.safety;

import allay.programme.history.Answer;
import allay.programme.history.AnswerForm;
import allay.programme.history.AnswerForm.Reading;
import allay.programme.history.AnswerProblem;
import allay.programme.history.History;
import allay.programme.history.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What stands in the fields of a page of questions, by question: from earlier answers, or as it
/// was sent.
public record Given(Map<String, AnswerForm> forms) {
  public Given {
    forms = Map.copyOf(forms);
  }

  static Given of(History history, List<Question> questions) {
    return of(questions, question -> AnswerForm.showing(history.answer(question.id())));
  }

  static Given sent(Map<String, List<String>> form, List<Question> questions) {
    return of(
        questions,
        question ->
            new AnswerForm(
                Optional.ofNullable(form.get(question.id())).orElse(List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList()));
  }

  private static Given of(List<Question> questions, Function<Question, AnswerForm> form) {
    return new Given(questions.stream().collect(Collectors.toMap(Question::id, form)));
  }

  private AnswerForm form(Question question) {
    return Optional.ofNullable(forms.get(question.id())).orElseThrow();
  }

  public boolean has(Question question, String value) {
    return form(question).has(value);
  }

  public String text(Question question) {
    return form(question).text();
  }

  public Optional<String> problem(Question question) {
    return switch (form(question).read(question)) {
      case Reading.Fits _ -> Optional.empty();
      case Reading.Refused(AnswerProblem problem) -> Optional.of(problem.words());
    };
  }

  /// Nothing given leaves a question out; empty when what was given does not fit.
  Optional<Answer> answer(Question question) {
    return switch (form(question).read(question)) {
      case Reading.Fits(Answer answer) -> Optional.of(answer);
      case Reading.Refused _ -> Optional.empty();
    };
  }
}
