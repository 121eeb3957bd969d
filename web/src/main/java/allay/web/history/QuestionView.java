package allay.web.history;

import allay.programme.history.AnswerForm;
import allay.programme.history.Chapter;
import allay.programme.history.HistoryPath;
import allay.programme.history.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One question as its page shows it.
///
/// @param number which of the chapter's questions it is
/// @param of how many the chapter has, as far as is known
/// @param back the question before; empty at the beginning
/// @param readingOver whether the person came from the page with all answers, and goes back there
/// @param problem why the answer was not taken
public record QuestionView(
    Chapter chapter,
    Question question,
    int number,
    int of,
    Optional<String> back,
    boolean readingOver,
    AnswerForm given,
    Optional<String> problem) {
  /// A number of up to so many steps is chosen, a larger one is written.
  private static final int MOST_STEPS = 12;

  static QuestionView of(
      HistoryPath path,
      Question question,
      boolean readingOver,
      AnswerForm given,
      Optional<String> problem) {
    Chapter chapter = chapter(path, question);
    List<Question> ofChapter = path.questions(chapter);
    return new QuestionView(
        chapter,
        question,
        ofChapter.indexOf(question) + 1,
        ofChapter.size(),
        path.before(question.id()).map(Question::id),
        readingOver,
        given,
        problem);
  }

  private static Chapter chapter(HistoryPath path, Question question) {
    return path.history().questions().chapters().stream()
        .filter(one -> one.questions().contains(question))
        .findFirst()
        .orElseThrow();
  }

  public boolean opensChapter() {
    return chapter.questions().getFirst().equals(question);
  }

  public boolean isGentle() {
    return question.heading().gentle();
  }

  /// Where the way back leads.
  public String backTo() {
    return readingOver
        ? "/history/answers#" + question.id()
        : "/history" + back.map(id -> "/" + id).orElse("");
  }

  /// The numbers to choose from; empty where one is written.
  public static List<String> steps(Question question) {
    return switch (question) {
      case Question.Scale _ -> steps(0, Question.Scale.HIGHEST);
      case Question.Count count when count.to() - count.from() < MOST_STEPS ->
          steps(count.from(), count.to());
      case Question.Count _, Question.Choice _, Question.Places _, Question.Words _ -> List.of();
    };
  }

  private static List<String> steps(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
  }
}
