package allay.web.patterns;

import allay.programme.history.Answer;
import allay.programme.history.BodyPlace;
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
    return questions
        .all()
        .flatMap(question -> all(question).filter(one -> names.contains(one.name())))
        .map(Chosen::text)
        .toList();
  }

  /// All that was chosen for a question.
  public List<String> chosen(String question) {
    return questions.find(question).stream().flatMap(this::all).map(Chosen::answer).toList();
  }

  /// @param answer what was told
  /// @param text the same where the question does not stand beside it
  private record Chosen(String name, String answer, String text) {}

  private Stream<Chosen> all(Question question) {
    return switch (question) {
      case Question.Choice choice -> choice.options().stream().flatMap(one -> option(choice, one));
      case Question.Places places -> places.places().stream().flatMap(one -> place(places, one));
      case Question.Count count -> number(count.id(), count.unit());
      case Question.Scale scale -> number(scale.id(), "of " + Question.Scale.HIGHEST);
      case Question.Words _ -> Stream.of();
    };
  }

  private Stream<Chosen> option(Question question, Option option) {
    return option.id().equals(Option.NONE)
        ? Stream.of()
        : fact(question.id(), option.id(), option.text());
  }

  private Stream<Chosen> place(Question question, BodyPlace place) {
    return fact(question.id(), place.id(), place.fullName());
  }

  private Stream<Chosen> fact(String question, String option, String text) {
    return history.chosen(question).contains(option)
        ? Stream.of(new Chosen(new Fact(question, option).toString(), text, text))
        : Stream.of();
  }

  private Stream<Chosen> number(String question, String unit) {
    return history
        .answer(question)
        .filter(_ -> history.asked(question))
        .filter(Answer.Counted.class::isInstance)
        .map(Answer.Counted.class::cast)
        .map(told -> "%d %s".formatted(told.value(), unit))
        .map(told -> new Chosen(question, told, ask(question) + " " + told))
        .stream();
  }
}
