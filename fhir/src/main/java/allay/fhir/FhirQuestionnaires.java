package allay.fhir;

import allay.programme.questionnaire.Filled;
import allay.programme.questionnaire.Questionnaire;
import allay.programme.questionnaire.QuestionnaireProblem;
import allay.programme.questionnaire.Response;
import allay.programme.questionnaire.Scale;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.List;
import java.util.regex.Pattern;

/// Reads Questionnaires and writes QuestionnaireResponses with their scores, in FHIR R4 JSON. What
/// a file refers to is never fetched.
///
/// Making the library ready takes a second or so: it happens once, when it is first needed.
public final class FhirQuestionnaires {
  /// Longest questionnaire, in characters: escaped, it still fits into a statement.
  public static final int LONGEST = 90_000;

  /// The library starts its messages with a number of its own.
  private static final Pattern LIBRARY_NUMBER = Pattern.compile("HAPI-[0-9]+: ");

  private final Supplier<FhirContext> context = Suppliers.memoize(FhirContext::forR4);

  /// What a questionnaire asks.
  ///
  /// @throws QuestionnaireProblem when it is too long, no Questionnaire in FHIR R4 JSON, or asks
  ///   what cannot be answered here
  public Questionnaire read(String json) throws QuestionnaireProblem {
    if (json.length() > LONGEST) {
      throw new QuestionnaireProblem(
          "the file is longer than 90,000 characters; leave out pictures and translations");
    }
    try {
      return QuestionnaireReading.of(
          parser().parseResource(org.hl7.fhir.r4.model.Questionnaire.class, json));
    } catch (DataFormatException e) {
      throw new QuestionnaireProblem(
          "the file is not a Questionnaire in FHIR R4 JSON: " + reason(e));
    }
  }

  /// Strict: what is unknown is an error, and nothing is dropped in silence.
  private IParser parser() {
    return context.get().newJsonParser().setParserErrorHandler(new StrictErrorHandler());
  }

  /// The first line, without what is of no use to the person.
  private static String reason(DataFormatException e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return LIBRARY_NUMBER.matcher(message).replaceAll("");
  }

  /// A Bundle with what was answered and an Observation for each score there is.
  public String write(Response response, Filled filled, List<Scale> scales) {
    return parser()
        .setPrettyPrint(true)
        .encodeResourceToString(ResponseWriting.of(response, filled, scales));
  }
}
