package allay.fhir;

import static allay.fhir.QuestionnaireReading.text;
import static allay.fhir.QuestionnaireReading.where;

import allay.programme.questionnaire.Item.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;

/// How a question is answered.
final class KindReading {
  private KindReading() {}

  /// Empty when it cannot be answered here; `problems` then says why.
  static Optional<Kind> of(
      Questionnaire source,
      QuestionnaireItemComponent item,
      Optional<String> low,
      Optional<String> high,
      List<String> problems) {
    return switch (item.getType()) {
      case CHOICE ->
          OptionReading.of(source, item, problems)
              .map(options -> new Kind.Choice(options, item.getRepeats()));
      case INTEGER, DECIMAL -> Optional.of(amount(item, low, high));
      case BOOLEAN -> Optional.of(new Kind.YesNo());
      case STRING, TEXT -> Optional.of(new Kind.Words());
      default -> {
        problems.add(
            "%s: type \"%s\" cannot be answered here; known are choice, integer, decimal, boolean, string, text, group, display"
                .formatted(where(item), item.getType().toCode()));
        yield Optional.empty();
      }
    };
  }

  private static Kind amount(
      QuestionnaireItemComponent item, Optional<String> low, Optional<String> high) {
    Optional<BigDecimal> least = Extensions.number(item, "minValue");
    Optional<BigDecimal> most = Extensions.number(item, "maxValue");
    boolean whole = text(item.getType().toCode()).filter("integer"::equals).isPresent();
    return new Kind.Amount(whole, least, most, low, high);
  }
}
