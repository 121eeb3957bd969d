package allay.programme.medicine;

import allay.programme.history.Condition;
import allay.programme.history.Fact;
import allay.programme.history.Questions;
import java.util.OptionalInt;
import java.util.Set;

/// Checks that rules ask only for what can be told.
record KnownFacts(Questions questions, Set<String> ids) {
  void require(Condition condition, String where) {
    condition.names(name -> {
      if (name.contains(".") && TakenFacts.QUESTIONS.contains(Fact.of(name).question())) {
        require(Fact.of(name).option(), where);
      } else if (name.contains(".")) {
        questions.requireKnown(new Condition.Has(Fact.of(name)), where);
      } else {
        questions.requireKnown(
            new Condition.Within(name, OptionalInt.of(0), OptionalInt.empty()), where);
      }
    });
  }

  void require(String id, String where) {
    if (!ids.contains(id)) {
      throw new IllegalStateException(
          "%s: \"%s\" is neither an agent nor a class".formatted(where, id));
    }
  }
}
