package allay.programme.history;

import allay.programme.history.Answer.Chosen;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What a person has told so far. Rules ask it; what was not told is not a no.
///
/// @param questions decides which questions are not to be asked given other answers: their facts
///   are a no
/// @param answers by the id of the question; further ids may stand for what was told elsewhere,
///   such as a list of medicines
public record History(Questions questions, Map<String, Answer> answers) {
  public History {
    answers = Map.copyOf(answers);
  }

  public Optional<Answer> answer(String question) {
    return Optional.ofNullable(answers.get(question));
  }

  public History with(String question, Answer answer) {
    Map<String, Answer> more = new HashMap<>(answers);
    more.put(question, answer);
    return new History(questions, more);
  }

  /// Ids of what was chosen; empty when the question was skipped, or not yet asked.
  public Set<String> chosen(String question) {
    return answers.get(question) instanceof Chosen(Set<String> options) && asked(question)
        ? options
        : Set.of();
  }

  public OptionalInt number(String question) {
    return answers.get(question) instanceof Answer.Counted(int value) && asked(question)
        ? OptionalInt.of(value)
        : OptionalInt.empty();
  }

  public Truth truth(Fact fact) {
    return answers.get(fact.question()) instanceof Chosen(Set<String> options)
            && asked(fact.question())
        ? Truth.of(options.contains(fact.option()))
        : unanswered(fact.question());
  }

  /// No, when a question is not to be asked; else not told.
  Truth unanswered(String question) {
    return asked(question) ? Truth.NOT_TOLD : Truth.NO;
  }

  /// Whether a question is to be asked, given the answers to others.
  public boolean asked(String question) {
    return questions
        .find(question)
        .flatMap(known -> known.heading().when())
        .map(when -> !when.of(this).excluded())
        .orElse(true);
  }
}
