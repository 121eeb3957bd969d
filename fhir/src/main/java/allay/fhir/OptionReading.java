package allay.fhir;

import static allay.fhir.QuestionnaireReading.text;
import static allay.fhir.QuestionnaireReading.where;

import allay.programme.questionnaire.Code;
import allay.programme.questionnaire.Option;
import allay.programme.questionnaire.Option.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/// The answers that a question offers: in the question itself, or in a list inside the same file.
final class OptionReading {
  private static final int MOST = 100;

  private OptionReading() {}

  static Optional<List<Option>> of(
      Questionnaire source, QuestionnaireItemComponent item, List<String> problems) {
    List<Option> options = new ArrayList<>();
    if (item.hasAnswerValueSet()) {
      Optional<ValueSet> list = contained(source, item.getAnswerValueSet());
      if (list.isEmpty()) {
        problems.add(
            where(item)
                + ": its answers are listed outside of the file, and nothing is fetched from there;"
                + " put them into \"answerOption\"");
        return Optional.empty();
      }
      options.addAll(listed(list.get()));
    }
    for (QuestionnaireItemAnswerOptionComponent option : item.getAnswerOption()) {
      Optional<Option> read = option(option);
      if (read.isEmpty()) {
        problems.add(
            where(item)
                + ": an answer is neither a coding with a code, nor a whole number or text");
        return Optional.empty();
      }
      options.add(read.get());
    }
    return checked(options, item, problems);
  }

  private static Optional<List<Option>> checked(
      List<Option> options, QuestionnaireItemComponent item, List<String> problems) {
    long different = options.stream().map(option -> option.code().code()).distinct().count();
    if (options.isEmpty()) {
      problems.add(where(item) + ": no answer is offered; \"answerOption\" needs at least one");
    } else if (options.size() > MOST) {
      problems.add(where(item) + ": more than 100 answers are offered; offer fewer");
    } else if (different < options.size()) {
      problems.add(where(item) + ": two answers have the same code; each needs its own");
    } else {
      return Optional.of(options);
    }
    return Optional.empty();
  }

  private static Optional<ValueSet> contained(Questionnaire source, String reference) {
    return source.getContained().stream()
        .filter(ValueSet.class::isInstance)
        .map(ValueSet.class::cast)
        .filter(list -> reference.equals("#" + list.getIdElement().getIdPart().replace("#", "")))
        .findFirst();
  }

  private static List<Option> listed(ValueSet list) {
    List<Option> options = new ArrayList<>();
    if (list.getCompose().getInclude().isEmpty()) {
      list.getExpansion()
          .getContains()
          .forEach(one ->
              options.add(
                  option(
                      new Coding(one.getSystem(), one.getCode(), one.getDisplay()),
                      Extensions.ordinalValue(one))));
    }
    for (ConceptSetComponent include : list.getCompose().getInclude()) {
      for (ConceptReferenceComponent concept : include.getConcept()) {
        options.add(
            option(
                new Coding(include.getSystem(), concept.getCode(), concept.getDisplay()),
                Extensions.ordinalValue(concept)));
      }
    }
    return options;
  }

  private static Optional<Option> option(QuestionnaireItemAnswerOptionComponent option) {
    OptionalDouble beside = Extensions.ordinalValue(option);
    return switch (option.getValue()) {
      case Coding coding when coding.hasCode() ->
          Optional.of(
              option(coding, beside.isPresent() ? beside : Extensions.ordinalValue(coding)));
      case IntegerType whole ->
          text(whole.getValueAsString())
              .map(number ->
                  new Option(
                      Form.WHOLE_NUMBER, new Code(Optional.empty(), number), number, beside));
      case StringType words ->
          text(words.getValue())
              .map(some -> new Option(Form.WORDS, new Code(Optional.empty(), some), some, beside));
      case null, default -> Optional.empty();
    };
  }

  private static Option option(Coding coding, OptionalDouble ordinalValue) {
    return new Option(
        Form.CODING,
        new Code(text(coding.getSystem()), coding.getCode()),
        text(coding.getDisplay()).orElse(coding.getCode()),
        ordinalValue);
  }
}
