package allay.fhir;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;

/// The extensions of FHIR that are understood here.
final class Extensions {
  private static final String BASE = "http://hl7.org/fhir/StructureDefinition/";

  /// What an option counts: in R4, and under its name since R5.
  private static final List<String> ORDINAL_VALUE =
      List.of(BASE + "ordinalValue", BASE + "itemWeight");

  private static final String ITEM_CONTROL = BASE + "questionnaire-itemControl";

  private Extensions() {}

  static OptionalDouble ordinalValue(Element element) {
    return element.getExtension().stream()
        .filter(extension -> ORDINAL_VALUE.contains(extension.getUrl()))
        .flatMap(extension -> number(extension).stream())
        .mapToDouble(BigDecimal::doubleValue)
        .findFirst();
  }

  static Optional<BigDecimal> number(QuestionnaireItemComponent item, String name) {
    return item.getExtension().stream()
        .filter(extension -> extension.getUrl().equals(BASE + name))
        .flatMap(extension -> number(extension).stream())
        .findFirst();
  }

  private static Optional<BigDecimal> number(Extension extension) {
    return switch (extension.getValue()) {
      case DecimalType decimal -> Optional.ofNullable(decimal.getValue());
      case IntegerType integer -> Optional.ofNullable(integer.getValue()).map(BigDecimal::valueOf);
      case null, default -> Optional.empty();
    };
  }

  /// How a part is meant to be shown, like `lower`; empty text when it does not say.
  static String itemControl(QuestionnaireItemComponent item) {
    return item.getExtension().stream()
        .filter(extension -> extension.getUrl().equals(ITEM_CONTROL))
        .flatMap(extension ->
            extension.getValue() instanceof CodeableConcept concept
                ? concept.getCoding().stream()
                : Stream.empty())
        .flatMap(coding -> QuestionnaireReading.text(coding.getCode()).stream())
        .findFirst()
        .orElse("");
  }
}
