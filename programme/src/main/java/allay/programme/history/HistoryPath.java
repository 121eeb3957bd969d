package allay.programme.history;

import allay.programme.told.Told;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The way of one person through the questions: what comes next, what lies behind.
///
/// A question with a condition lies on the way when its condition holds. Where it does not, or
/// cannot be known because an earlier question was left out, the way passes it over.
///
/// @param last the question that was last answered for the first time; empty before any
public record HistoryPath(History history, Optional<String> last) {
  /// Where a person stands with a question.
  public enum Step {
    OPEN,
    ANSWERED,
    LEFT_OUT
  }

  /// How far a person is with a chapter, in questions that lie on the way.
  public record ChapterProgress(Chapter chapter, int answered, int leftOut, int open) {
    public boolean isBegun() {
      return answered + leftOut > 0;
    }

    public boolean isDone() {
      return open == 0;
    }
  }

  /// The way of a person who told this.
  public static HistoryPath of(Told told, Questions questions) {
    SequencedMap<String, Answer> answers = Histories.answers(told, questions);
    return new HistoryPath(
        new History(questions, answers),
        Optional.ofNullable(answers.lastEntry()).map(entry -> entry.getKey()));
  }

  /// What lies on the way, in order.
  public List<Question> questions() {
    return history.questions().all().filter(this::isOnTheWay).toList();
  }

  /// What of a chapter lies on the way, in order.
  public List<Question> questions(Chapter chapter) {
    return chapter.questions().stream().filter(this::isOnTheWay).toList();
  }

  private boolean isOnTheWay(Question question) {
    return question.heading().when().map(when -> when.of(history).holds()).orElse(true);
  }

  public Step step(Question question) {
    return history
        .answer(question.id())
        .map(answer -> answer instanceof Answer.Skipped ? Step.LEFT_OUT : Step.ANSWERED)
        .orElse(Step.OPEN);
  }

  /// Where to go on: the first open question behind the one where the person stopped.
  ///
  /// @return empty when nothing is open
  public Optional<Question> next() {
    return last.flatMap(this::nextAfter).or(() -> open().findFirst());
  }

  /// The next open question behind another one; at the end, the first that is open.
  ///
  /// @return empty when nothing is open
  public Optional<Question> nextAfter(String question) {
    Predicate<Question> before = one -> !one.id().equals(question);
    Stream<Question> behind = history.questions().all().dropWhile(before).skip(1);
    return behind
        .filter(this::isOnTheWay)
        .filter(one -> step(one) == Step.OPEN)
        .findFirst()
        .or(() -> open().filter(before).findFirst());
  }

  /// What lies before a question, answered or not; empty at the beginning.
  public Optional<Question> before(String question) {
    return history
        .questions()
        .all()
        .takeWhile(one -> !one.id().equals(question))
        .filter(this::isOnTheWay)
        .reduce((_, later) -> later);
  }

  /// What was left out and may be offered again: nothing that asks gently.
  public List<Question> leftOut() {
    return questions().stream()
        .filter(one -> step(one) == Step.LEFT_OUT && !one.heading().gentle())
        .toList();
  }

  public boolean isBegun() {
    return last.isPresent();
  }

  public boolean isDone() {
    return open().findFirst().isEmpty();
  }

  private Stream<Question> open() {
    return questions().stream().filter(one -> step(one) == Step.OPEN);
  }

  public List<ChapterProgress> chapters() {
    return history.questions().chapters().stream().map(this::progress).toList();
  }

  private ChapterProgress progress(Chapter chapter) {
    List<Step> steps = questions(chapter).stream().map(this::step).toList();
    return new ChapterProgress(
        chapter, count(steps, Step.ANSWERED), count(steps, Step.LEFT_OUT), count(steps, Step.OPEN));
  }

  private static int count(List<Step> steps, Step wanted) {
    return (int) steps.stream().filter(wanted::equals).count();
  }
}
