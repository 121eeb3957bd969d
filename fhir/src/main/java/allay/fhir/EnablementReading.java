package allay.fhir;

import static allay.fhir.QuestionnaireReading.where;

import allay.programme.questionnaire.Enablement;
import allay.programme.questionnaire.Enablement.Comparison;
import allay.programme.questionnaire.Enablement.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemEnableWhenComponent;
import org.hl7.fhir.r4.model.StringType;

/// When an item counts: conditions on questions before it.
final class EnablementReading {
  private EnablementReading() {}

  /// @param before link ids of all items before it, and its own
  static Enablement of(QuestionnaireItemComponent item, Set<String> before, List<String> problems) {
    List<Condition> conditions = new ArrayList<>();
    for (QuestionnaireItemEnableWhenComponent when : item.getEnableWhen()) {
      Optional<Condition> condition =
          Optional.ofNullable(when.getQuestion())
              .filter(question -> before.contains(question) && !question.equals(item.getLinkId()))
              .flatMap(question -> condition(question, when));
      if (condition.isEmpty()) {
        problems.add(
            where(item)
                + ": \"enableWhen\" is not of a kind known here; it compares an earlier question"
                + " with a coding, a number, yes or no, or text");
      }
      condition.ifPresent(conditions::add);
    }
    return new Enablement(item.getEnableBehavior() != EnableWhenBehavior.ANY, conditions);
  }

  private static Optional<Condition> condition(
      String question, QuestionnaireItemEnableWhenComponent when) {
    if (when.getOperator() == null) {
      return Optional.empty();
    }
    return switch (when.getOperator()) {
      case EXISTS ->
          when.getAnswer() instanceof BooleanType exists
              ? Optional.of(
                  new Condition(
                      question,
                      exists.booleanValue() ? Comparison.ANSWERED : Comparison.NOT_ANSWERED,
                      ""))
              : Optional.empty();
      case EQUAL -> value(when).map(value -> new Condition(question, Comparison.EQUAL, value));
      case NOT_EQUAL ->
          value(when).map(value -> new Condition(question, Comparison.NOT_EQUAL, value));
      case GREATER_THAN -> number(question, Comparison.ABOVE, when);
      case LESS_THAN -> number(question, Comparison.BELOW, when);
      case GREATER_OR_EQUAL -> number(question, Comparison.AT_LEAST, when);
      case LESS_OR_EQUAL -> number(question, Comparison.AT_MOST, when);
      case NULL -> Optional.empty();
    };
  }

  private static Optional<Condition> number(
      String question, Comparison comparison, QuestionnaireItemEnableWhenComponent when) {
    return when.getAnswer() instanceof DecimalType || when.getAnswer() instanceof IntegerType
        ? value(when).map(value -> new Condition(question, comparison, value))
        : Optional.empty();
  }

  /// As `Answers` keep it.
  private static Optional<String> value(QuestionnaireItemEnableWhenComponent when) {
    return switch (when.getAnswer()) {
      case Coding coding -> Optional.ofNullable(coding.getCode());
      case IntegerType whole -> Optional.of(whole.getValueAsString());
      case DecimalType decimal ->
          Optional.of(decimal.getValue().stripTrailingZeros().toPlainString());
      case BooleanType yes -> Optional.of(yes.getValueAsString());
      case StringType words -> Optional.ofNullable(words.getValue());
      case null, default -> Optional.empty();
    };
  }
}
