package allay.programme.questionnaire;

import java.util.Optional;

/// A code with the list that it is from.
public record Code(Optional<String> system, String code) {
  public static final String LOINC = "http://loinc.org";

  public static Code loinc(String code) {
    return new Code(Optional.of(LOINC), code);
  }
}
