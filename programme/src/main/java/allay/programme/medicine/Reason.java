package allay.programme.medicine;

import allay.programme.history.AnswerWords;
import allay.programme.history.History;
import java.util.List;
import java.util.stream.Stream;

/// Why a caution applies to a person.
public sealed interface Reason {
  /// What the person would recognise it by.
  String words();

  /// Something on the list.
  record Listed(String id, Medicine medicine) implements Reason {
    @Override
    public String words() {
      return medicine.name();
    }
  }

  /// An answer of the history.
  ///
  /// @param name of the fact or number, as in `conditions.kidney`
  record Answered(String name, String words) implements Reason {}

  /// The answer behind a name, in its words; none when it was seen and left.
  static Stream<Reason> answered(History history, String name) {
    return AnswerWords.told(history, List.of(name)).stream()
        .flatMap(told -> told.answers().stream())
        .map(words -> new Answered(name, words));
  }
}
