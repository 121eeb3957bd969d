package allay.programme.history;

import allay.programme.history.Answer.Chosen;
import java.util.Optional;
import java.util.Set;

/// Whether an answer fits its question.
public final class AnswerCheck {
  private AnswerCheck() {}

  /// What does not fit; empty when all does. Every question may be skipped.
  public static Optional<AnswerProblem> problem(Question question, Answer answer) {
    if (answer instanceof Answer.Skipped) {
      return Optional.empty();
    }
    return switch (question) {
      case Question.Choice choice ->
          answer instanceof Chosen(Set<String> ids) ? chosen(choice, ids) : otherKind();
      case Question.Places places ->
          answer instanceof Chosen(Set<String> ids)
              ? unknown(ids, Questions.options(places))
              : otherKind();
      case Question.Count count ->
          answer instanceof Answer.Counted(int value)
              ? within(value, count.from(), count.to())
              : otherKind();
      case Question.Scale _ ->
          answer instanceof Answer.Counted(int value)
              ? within(value, 0, Question.Scale.HIGHEST)
              : otherKind();
      case Question.Words _ ->
          answer instanceof Answer.Words(String text)
              ? Optional.of(text)
                  .filter(written -> written.length() > Question.Words.LONGEST)
                  .map(_ -> new AnswerProblem.TooLong(Question.Words.LONGEST))
              : otherKind();
    };
  }

  private static Optional<AnswerProblem> chosen(Question.Choice choice, Set<String> ids) {
    if (!choice.several() && ids.size() > 1) {
      return Optional.of(new AnswerProblem.MoreThanOne());
    }
    return unknown(ids, Questions.options(choice))
        .or(() ->
            Optional.of(choice.options().getLast())
                .filter(last -> ids.size() > 1 && choice.several())
                .filter(last -> last.id().equals(Option.NONE) && ids.contains(Option.NONE))
                .map(last -> new AnswerProblem.NoneAndSome(last.text())));
  }

  private static Optional<AnswerProblem> unknown(Set<String> ids, Set<String> known) {
    return ids.stream()
        .filter(id -> !known.contains(id))
        .sorted()
        .findFirst()
        .map(AnswerProblem.UnknownOption::new);
  }

  private static Optional<AnswerProblem> within(int value, int from, int to) {
    return value < from || value > to
        ? Optional.of(new AnswerProblem.OutOfRange(from, to))
        : Optional.empty();
  }

  private static Optional<AnswerProblem> otherKind() {
    return Optional.of(new AnswerProblem.OtherKind());
  }
}
