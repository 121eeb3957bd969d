package allay.programme.history;

import allay.programme.told.Statement;
import allay.programme.told.Subject;
import allay.programme.told.Told;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The answers of a person as statements about `history/QUESTION`.
public final class Histories {
  private static final String KIND = "history";

  private Histories() {}

  /// What holds of all that was answered. What does not fit its question counts as not told.
  public static History of(Told told, Questions questions) {
    return new History(questions, answers(told, questions));
  }

  /// By question, in the order in which the questions were first answered.
  static SequencedMap<String, Answer> answers(Told told, Questions questions) {
    SequencedMap<String, Answer> answers = new LinkedHashMap<>();
    told.of(KIND, KeptAnswer.class)
        .forEach((question, kept) ->
            fitting(questions, question, kept).ifPresent(answer -> answers.put(question, answer)));
    return answers;
  }

  /// All answers that were ever given to a question, with when, the earliest first.
  public static SequencedMap<Instant, Answer> over(
      Told told, Questions questions, String question) {
    SequencedMap<Instant, Answer> over = new TreeMap<>();
    told.over(subject(question), KeptAnswer.class)
        .forEach((at, kept) ->
            fitting(questions, question, kept).ifPresent(answer -> over.put(at, answer)));
    return over;
  }

  public static Statement statement(String question, Answer answer, Instant at) {
    return Statement.of(subject(question), at, KeptAnswer.of(answer));
  }

  /// The statement that brings back what held before the latest one about a question, or takes the
  /// answer back where there was none before; empty when nothing was said.
  public static Optional<Statement> undo(Told told, String question, Instant at) {
    List<Statement> about =
        told.statements().stream()
            .filter(one -> one.subject().equals(subject(question)))
            .toList()
            .reversed();
    return about.stream()
        .findFirst()
        .map(_ ->
            new Statement(
                subject(question),
                at,
                about.stream().skip(1).findFirst().flatMap(Statement::value)));
  }

  public static Subject subject(String question) {
    return Subject.of(KIND, question);
  }

  private static Optional<Answer> fitting(Questions questions, String question, KeptAnswer kept) {
    return kept.answer()
        .filter(answer ->
            questions
                .find(question)
                .filter(known -> AnswerCheck.problem(known, answer).isEmpty())
                .isPresent());
  }
}
