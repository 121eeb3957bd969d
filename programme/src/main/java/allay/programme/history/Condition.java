package allay.programme.history;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// A rule over what was told. It says yes, no or not told, and why.
///
/// In YAML: a fact (`where.head`); `{number: age, from: 50}`, `{number: worst, below: 7}`; `{all:
/// [...]}`, `{any: [...]}`, `{atLeast: 2, of: [...]}`, `{not: ...}`.
public sealed interface Condition {
  Judgement of(History history);

  /// Tells each fact ("where.head") and each number ("age") that this looks at.
  void names(Consumer<String> told);

  /// A condition as YAML has it.
  ///
  /// @throws IllegalArgumentException when it is not written as above
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Condition written(Object written) {
    return WrittenCondition.read(written);
  }

  /// An option was chosen.
  record Has(Fact fact) implements Condition {
    @Override
    public Judgement of(History history) {
      return Judgement.told(history.truth(fact), fact.toString());
    }

    @Override
    public void names(Consumer<String> told) {
      told.accept(fact.toString());
    }
  }

  /// A number lies within bounds.
  ///
  /// @param from the smallest that counts; empty: no lower bound
  /// @param below the smallest that no longer counts; empty: no upper bound
  record Within(String number, OptionalInt from, OptionalInt below) implements Condition {
    @Override
    public Judgement of(History history) {
      return history.number(number).stream()
          .mapToObj(
              value -> value >= from.orElse(value) && (below.isEmpty() || value < below.getAsInt()))
          .findFirst()
          .map(inside -> Judgement.told(Truth.of(inside), number))
          .orElseGet(() -> Judgement.told(history.unanswered(number), number));
    }

    @Override
    public void names(Consumer<String> told) {
      told.accept(number);
    }
  }

  /// At least so many of several hold.
  record AtLeast(int count, List<Condition> of) implements Condition {
    public AtLeast {
      of = List.copyOf(of);
      if (count < 1 || count > of.size()) {
        throw new IllegalArgumentException(
            "\"atLeast\" is a number from 1 to the %d of its list".formatted(of.size()));
      }
    }

    @Override
    public Judgement of(History history) {
      List<Judgement> parts = of.stream().map(part -> part.of(history)).toList();
      Truth truth = Truth.atLeast(count, parts.stream().map(Judgement::truth).toList());
      return Judgement.together(truth, parts);
    }

    @Override
    public void names(Consumer<String> told) {
      of.forEach(part -> part.names(told));
    }
  }

  record Not(Condition condition) implements Condition {
    @Override
    public Judgement of(History history) {
      return condition.of(history).not();
    }

    @Override
    public void names(Consumer<String> told) {
      condition.names(told);
    }
  }

  static Condition all(List<Condition> of) {
    return new AtLeast(of.size(), of);
  }

  static Condition any(List<Condition> of) {
    return new AtLeast(1, of);
  }
}
