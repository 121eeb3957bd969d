package allay.programme.questionnaire;

import allay.programme.questionnaire.Item.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whether answers speak of being better off dead or of hurting oneself. Any answer but "not at
/// all" does, whatever the total is.
public final class HarmSignal {
  /// The ninth item of the PHQ-9.
  private static final Code ITEM = Code.loinc("44260-8");

  /// "Not at all" in LOINC.
  private static final String NOT_AT_ALL = "LA6568-5";

  /// The same item in a questionnaire that does not code it.
  private static final List<String> WORDS =
      List.of("better off dead", "hurting yourself", "harming yourself", "suicid");

  private HarmSignal() {}

  public static boolean isIn(Filled filled) {
    return filled.asked().stream()
        .filter(HarmSignal::asksForIt)
        .anyMatch(question ->
            filled.answers().to(question.linkId()).stream()
                .anyMatch(answer -> !denies(question.kind(), answer)));
  }

  private static boolean asksForIt(Item.Question question) {
    String text = question.text().toLowerCase(Locale.ROOT);
    return question.code().equals(Optional.of(ITEM)) || WORDS.stream().anyMatch(text::contains);
  }

  private static boolean denies(Kind kind, String answer) {
    return switch (kind) {
      case Kind.Choice choice -> choice.option(answer).filter(HarmSignal::isNone).isPresent();
      case Kind.Amount _ -> Double.parseDouble(answer) == 0;
      case Kind.YesNo _ -> answer.equals("false");
      // Nobody here reads words well enough to tell.
      case Kind.Words _ -> false;
    };
  }

  private static boolean isNone(Option option) {
    return option.ordinalValue().isPresent()
        ? option.ordinalValue().getAsDouble() == 0
        : option.code().code().equals(NOT_AT_ALL)
            || List.of("not at all", "no", "never")
                .contains(option.text().toLowerCase(Locale.ROOT));
  }
}
