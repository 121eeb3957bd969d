package allay.programme.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/// When a part of a questionnaire counts.
///
/// @param all whether each of the conditions must hold, or any one
/// @param conditions none when it always counts
public record Enablement(boolean all, List<Condition> conditions) {
  public static final Enablement ALWAYS = new Enablement(true, List.of());

  public Enablement {
    conditions = List.copyOf(conditions);
  }

  public enum Comparison {
    ANSWERED,
    NOT_ANSWERED,
    EQUAL,
    NOT_EQUAL,
    ABOVE,
    BELOW,
    AT_LEAST,
    AT_MOST
  }

  /// What must hold of the answers to an earlier question.
  ///
  /// @param value as in `Answers`; empty text where nothing is compared
  public record Condition(String question, Comparison comparison, String value) {
    /// A question without an answer differs from no value: only `NOT_ANSWERED` holds then.
    boolean holds(List<String> answers) {
      return switch (comparison) {
        case ANSWERED -> !answers.isEmpty();
        case NOT_ANSWERED -> answers.isEmpty();
        case EQUAL -> answers.contains(value);
        case NOT_EQUAL -> !answers.isEmpty() && !answers.contains(value);
        case ABOVE -> answers.stream().anyMatch(answer -> compared(answer) > 0);
        case BELOW -> answers.stream().anyMatch(answer -> compared(answer) < 0);
        case AT_LEAST -> answers.stream().anyMatch(answer -> compared(answer) >= 0);
        case AT_MOST -> answers.stream().anyMatch(answer -> compared(answer) <= 0);
      };
    }

    private int compared(String answer) {
      return new BigDecimal(answer).compareTo(new BigDecimal(value));
    }
  }

  boolean holds(Function<String, List<String>> answers) {
    boolean every = all || conditions.isEmpty();
    return every
        ? conditions.stream().allMatch(one -> one.holds(answers.apply(one.question())))
        : conditions.stream().anyMatch(one -> one.holds(answers.apply(one.question())));
  }
}
