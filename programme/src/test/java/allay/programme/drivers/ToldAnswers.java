package allay.programme.drivers;

import allay.programme.history.Answer;
import allay.programme.history.History;
import allay.programme.history.Question;
import allay.programme.history.Questions;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Histories written as `strain: 7; sleep: waking, short; joy: -`. A dash: seen, and nothing
/// ticked.
final class ToldAnswers {
  static final Questions QUESTIONS = Questions.load();

  private ToldAnswers() {}

  static History history(String written) {
    Map<String, Answer> answers = new HashMap<>();
    for (String part : written.split(";", -1)) {
      if (!part.isBlank()) {
        String[] sides = part.split(":", -1);
        String question = sides[0].strip();
        answers.put(question, answer(question, sides[1].strip()));
      }
    }
    return new History(QUESTIONS, answers);
  }

  private static Answer answer(String question, String text) {
    return switch (QUESTIONS.find(question).orElseThrow()) {
      case Question.Count _, Question.Scale _ -> new Answer.Counted(Integer.parseInt(text));
      case Question.Choice _, Question.Places _ ->
          text.equals("-")
              ? new Answer.Chosen(Set.of())
              : new Answer.Chosen(Set.of(text.split("\\s*,\\s*", -1)));
      case Question.Words _ -> new Answer.Words(text);
    };
  }
}
