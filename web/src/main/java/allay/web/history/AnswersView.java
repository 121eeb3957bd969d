package allay.web.history;

import allay.programme.history.Answer;
import allay.programme.history.AnswerWords;
import allay.programme.history.Chapter;
import allay.programme.history.Histories;
import allay.programme.history.HistoryPath;
import allay.programme.history.Question;
import allay.programme.told.Statement;
import allay.programme.told.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// All that a person told, to read over.
///
/// @param sections chapters of which something is told or was left out
public record AnswersView(List<Section> sections) {
  public AnswersView {
    sections = List.copyOf(sections);
  }

  public record Section(Chapter chapter, List<Row> rows) {}

  /// A question with its answer.
  ///
  /// @param lines in words; none when it was left out
  /// @param at of the answer that holds
  /// @param earlier what was answered before, the latest first
  public record Row(Question question, List<String> lines, Instant at, List<Earlier> earlier) {}

  public record Earlier(LocalDate day, List<String> lines) {}

  static AnswersView of(Told told, HistoryPath path, ZoneId zone) {
    return new AnswersView(
        path.history().questions().chapters().stream()
            .map(chapter ->
                new Section(
                    chapter,
                    path.questions(chapter).stream()
                        .flatMap(question -> row(told, path, zone, question).stream())
                        .toList()))
            .filter(section -> !section.rows().isEmpty())
            .toList());
  }

  private static Optional<Row> row(Told told, HistoryPath path, ZoneId zone, Question question) {
    SequencedMap<Instant, Answer> over =
        Histories.over(told, path.history().questions(), question.id());
    return path.history()
        .answer(question.id())
        .flatMap(answer ->
            told.latest(Histories.subject(question.id()))
                .map(Statement::at)
                .map(at ->
                    new Row(
                        question,
                        AnswerWords.of(question, answer),
                        at,
                        earlier(over, at, zone, question).toList())));
  }

  private static Stream<Earlier> earlier(
      SequencedMap<Instant, Answer> over, Instant latest, ZoneId zone, Question question) {
    return over.reversed().entrySet().stream()
        .filter(entry -> entry.getKey().isBefore(latest))
        .map(entry ->
            new Earlier(
                LocalDate.ofInstant(entry.getKey(), zone),
                AnswerWords.of(question, entry.getValue())));
  }
}
