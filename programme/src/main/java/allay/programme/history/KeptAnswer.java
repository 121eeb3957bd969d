package allay.programme.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// An answer as a statement holds it: one of the parts is there.
///
/// @param chosen in one order, so that the same answer is the same text
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record KeptAnswer(
    Optional<SortedSet<String>> chosen,
    Optional<Integer> counted,
    Optional<String> words,
    Optional<Boolean> skipped) {
  static KeptAnswer of(Answer answer) {
    return switch (answer) {
      case Answer.Chosen(var options) ->
          new KeptAnswer(
              Optional.of(new TreeSet<>(options)),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      case Answer.Counted(int value) ->
          new KeptAnswer(Optional.empty(), Optional.of(value), Optional.empty(), Optional.empty());
      case Answer.Words(String text) ->
          new KeptAnswer(Optional.empty(), Optional.empty(), Optional.of(text), Optional.empty());
      case Answer.Skipped() ->
          new KeptAnswer(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(true));
    };
  }

  /// Empty when no part is there.
  Optional<Answer> answer() {
    return chosen
        .<Answer>map(Answer.Chosen::new)
        .or(() -> counted.map(Answer.Counted::new))
        .or(() -> words.map(Answer.Words::new))
        .or(() -> skipped.filter(left -> left).map(_ -> new Answer.Skipped()));
  }
}
