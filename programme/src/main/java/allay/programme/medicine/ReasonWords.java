package allay.programme.medicine;

import allay.programme.history.BodyPlace;
import allay.programme.history.Fact;
import allay.programme.history.History;
import allay.programme.history.Option;
import allay.programme.history.Question;
import java.util.stream.Stream;

/// Answers of the history in the words in which they were given.
record ReasonWords(History history) {
  Reason answered(String name) {
    return new Reason.Answered(name, name.contains(".") ? option(Fact.of(name)) : number(name));
  }

  private String option(Fact fact) {
    return history.questions().find(fact.question()).stream()
        .flatMap(question -> options(question, fact.option()))
        .findFirst()
        .orElse(fact.option());
  }

  private static Stream<String> options(Question question, String id) {
    return switch (question) {
      case Question.Choice choice ->
          choice.options().stream().filter(one -> one.id().equals(id)).map(Option::text);
      case Question.Places places ->
          places.places().stream().filter(one -> one.id().equals(id)).map(BodyPlace::fullName);
      case Question.Count _, Question.Scale _, Question.Words _ -> Stream.of();
    };
  }

  private String number(String name) {
    String value = history.number(name).stream().mapToObj(Integer::toString).findFirst().orElse("");
    return history.questions().find(name).stream()
        .map(question ->
            switch (question) {
              case Question.Count count -> value + " " + count.unit();
              case Question.Scale _ -> value + " of " + Question.Scale.HIGHEST;
              case Question.Choice _, Question.Places _, Question.Words _ -> value;
            })
        .findFirst()
        .orElse(value);
  }
}
