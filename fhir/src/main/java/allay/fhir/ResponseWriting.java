package allay.fhir;

import allay.programme.questionnaire.Code;
import allay.programme.questionnaire.Filled;
import allay.programme.questionnaire.Item;
import allay.programme.questionnaire.Item.Kind;
import allay.programme.questionnaire.Option;
import allay.programme.questionnaire.Response;
import allay.programme.questionnaire.Scale;
import allay.programme.questionnaire.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/// What was answered and what it adds up to, as resources. They name no person.
final class ResponseWriting {
  private static final String CATEGORY =
      "http://terminology.hl7.org/CodeSystem/observation-category";
  private static final String UCUM = "http://unitsofmeasure.org";
  private static final String SCORE_UNIT = "{score}";
  private static final int DECIMALS = 4;

  private final Response response;
  private final Filled filled;
  private final Set<String> counting;

  private ResponseWriting(Response response, Filled filled) {
    this.response = response;
    this.filled = filled;
    this.counting = filled.asked().stream().map(Item::linkId).collect(Collectors.toSet());
  }

  static Bundle of(Response response, Filled filled, List<Scale> scales) {
    ResponseWriting writing = new ResponseWriting(response, filled);
    Bundle bundle = new Bundle();
    bundle.setType(Bundle.BundleType.COLLECTION);
    String address = writing.address("response");
    bundle.addEntry().setFullUrl(address).setResource(writing.answers());
    for (Scale scale : scales) {
      if (scale.score(filled) instanceof Score.Counted counted) {
        bundle
            .addEntry()
            .setFullUrl(writing.address(scale.id()))
            .setResource(writing.score(scale, counted, address));
      }
    }
    return bundle;
  }

  /// The same whenever the same answers are written.
  private String address(String part) {
    byte[] name = (response.id() + "/" + part).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
  }

  private QuestionnaireResponse answers() {
    QuestionnaireResponse resource = new QuestionnaireResponse();
    resource.setStatus(QuestionnaireResponseStatus.COMPLETED);
    resource.setAuthoredElement(when());
    filled.questionnaire().canonical().ifPresent(resource::setQuestionnaire);
    resource.setItem(items(filled.questionnaire().items()));
    return resource;
  }

  private DateTimeType when() {
    return new DateTimeType(response.at().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
  }

  private List<QuestionnaireResponseItemComponent> items(List<Item> items) {
    List<QuestionnaireResponseItemComponent> written = new ArrayList<>();
    for (Item item : items) {
      switch (item) {
        case Item.Group group -> {
          List<QuestionnaireResponseItemComponent> inside = items(group.items());
          if (!inside.isEmpty()) {
            written.add(named(group).setItem(inside));
          }
        }
        case Item.Question question -> {
          if (counting.contains(question.linkId())) {
            answered(question, written);
          }
        }
        case Item.Display _ -> {}
      }
    }
    return written;
  }

  private void answered(Item.Question question, List<QuestionnaireResponseItemComponent> written) {
    List<String> answers = filled.answers().to(question.linkId());
    if (!answers.isEmpty()) {
      QuestionnaireResponseItemComponent item = named(question);
      answers.forEach(answer -> item.addAnswer().setValue(value(question.kind(), answer)));
      written.add(item);
    }
  }

  private static QuestionnaireResponseItemComponent named(Item item) {
    QuestionnaireResponseItemComponent named = new QuestionnaireResponseItemComponent();
    named.setLinkId(item.linkId());
    return item.text().isEmpty() ? named : named.setText(item.text());
  }

  private static Type value(Kind kind, String answer) {
    return switch (kind) {
      case Kind.Choice choice -> choice.option(answer).map(ResponseWriting::chosen).orElseThrow();
      case Kind.Amount amount ->
          amount.whole() ? new IntegerType(answer) : new DecimalType(new BigDecimal(answer));
      case Kind.YesNo _ -> new BooleanType(answer);
      case Kind.Words _ -> new StringType(answer);
    };
  }

  private static Type chosen(Option option) {
    return switch (option.form()) {
      case CODING -> coding(option);
      case WHOLE_NUMBER -> new IntegerType(option.code().code());
      case WORDS -> new StringType(option.code().code());
    };
  }

  private static Coding coding(Option option) {
    Coding coding = new Coding().setCode(option.code().code()).setDisplay(option.text());
    option.code().system().ifPresent(coding::setSystem);
    return coding;
  }

  private Observation score(Scale scale, Score.Counted score, String derivedFrom) {
    Observation resource = new Observation();
    resource.setStatus(Observation.ObservationStatus.FINAL);
    resource.addCategory().addCoding().setSystem(CATEGORY).setCode("survey");
    resource.setCode(code(scale));
    resource.setEffective(when());
    resource.setValue(
        new Quantity()
            .setValue(
                BigDecimal.valueOf(score.value())
                    .setScale(DECIMALS, RoundingMode.HALF_UP)
                    .stripTrailingZeros())
            .setUnit(SCORE_UNIT)
            .setSystem(UCUM)
            .setCode(SCORE_UNIT));
    resource.addDerivedFrom(new Reference(derivedFrom));
    if (score.leftOut() > 0) {
      resource
          .addNote()
          .setText("Items left out, made up for by the average of the others: " + score.leftOut());
    }
    return resource;
  }

  private CodeableConcept code(Scale scale) {
    CodeableConcept concept = new CodeableConcept();
    concept.setText(filled.questionnaire().title() + ", " + scale.name());
    scale.loinc().ifPresent(loinc -> concept.addCoding().setSystem(Code.LOINC).setCode(loinc));
    return concept;
  }
}
