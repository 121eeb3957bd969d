package allay.programme.pattern;

import allay.programme.history.Answer;
import allay.programme.history.History;
import allay.programme.history.Questions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Histories for tests, written as "since 1-to-5-years; where head neck; age 40".
final class Told {
  static final Questions QUESTIONS = Questions.load();

  private Told() {}

  /// What is named is answered, and nothing else.
  static History only(String answers) {
    return new History(QUESTIONS, answers(answers));
  }

  /// What is not named was seen, and nothing was chosen.
  static History rest(String answers) {
    Map<String, Answer> all =
        QUESTIONS
            .all()
            .filter(question -> !QUESTIONS.options(question.id()).isEmpty())
            .collect(
                Collectors.toMap(
                    question -> question.id(), _ -> (Answer) new Answer.Chosen(Set.of())));
    all.putAll(answers(answers));
    return new History(QUESTIONS, all);
  }

  static History with(History history, String answers) {
    Map<String, Answer> more = new HashMap<>(history.answers());
    more.putAll(answers(answers));
    return new History(QUESTIONS, more);
  }

  private static Map<String, Answer> answers(String text) {
    return Arrays.stream(text.split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(part -> part.split(" +", 2))
        .collect(
            Collectors.toMap(
                words -> words[0], words -> answer(words[0], words.length > 1 ? words[1] : "")));
  }

  private static Answer answer(String question, String text) {
    if (text.equals("skipped")) {
      return new Answer.Skipped();
    }
    if (QUESTIONS.options(question).isEmpty()) {
      return new Answer.Counted(Integer.parseInt(text));
    }
    Set<String> chosen = text.isEmpty() ? Set.of() : Set.of(text.split(" +"));
    if (!QUESTIONS.options(question).containsAll(chosen)) {
      throw new IllegalArgumentException("%s has no such option: %s".formatted(question, text));
    }
    return new Answer.Chosen(chosen);
  }
}
