package allay.web.patterns;

import allay.programme.history.AnswerWords;
import allay.programme.history.AnswerWords.ToldAnswer;
import allay.programme.history.Fact;
import allay.programme.history.History;
import allay.programme.history.Option;
import allay.programme.history.Question;
import allay.programme.history.Questions;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// What a person told, in the words of the questions.
public record ToldWords(Questions questions, History history) {
  /// How a question is asked.
  public String ask(String question) {
    return questions.find(question).map(one -> one.heading().ask()).orElse(question);
  }

  /// What was chosen of these facts ("where.head") and numbers ("age"), in the order of the
  /// questions.
  public List<String> chosen(Collection<String> names) {
    return told(names.stream()).flatMap(ToldWords::alone).toList();
  }

  /// All that was chosen for a question.
  public List<String> chosen(String question) {
    Stream<String> options =
        history.chosen(question).stream().map(option -> new Fact(question, option).toString());
    return told(Stream.concat(Stream.of(question), options))
        .flatMap(told -> told.answers().stream())
        .toList();
  }

  private Stream<ToldAnswer> told(Stream<String> names) {
    return AnswerWords.told(
        history, names.filter(name -> !name.endsWith("." + Option.NONE)).toList())
        .stream();
  }

  /// A number says nothing without its question.
  private static Stream<String> alone(ToldAnswer told) {
    return switch (told.question()) {
      case Question.Count count ->
          told.answers().stream().map(answer -> count.heading().ask() + " " + answer);
      case Question.Scale scale ->
          told.answers().stream().map(answer -> scale.heading().ask() + " " + answer);
      case Question.Choice _, Question.Places _, Question.Words _ -> told.answers().stream();
    };
  }
}
