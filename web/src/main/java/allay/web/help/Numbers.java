package allay.web.help;

import allay.programme.safety.Contact;
import allay.programme.safety.KnownNumber;
import allay.programme.safety.LocalHelp;
import allay.programme.safety.SafetyTexts;
import java.util.List;
import java.util.Optional;

/// Whom to call.
///
/// @param local whether they are those of the place
public record Numbers(boolean local, List<Contact> emergency, List<Contact> someoneToTalkTo) {
  public Numbers {
    emergency = List.copyOf(emergency);
    someoneToTalkTo = List.copyOf(someoneToTalkTo);
  }

  /// What whoever runs Allay wrote down, else numbers that hold in whole countries.
  public static Numbers of(SafetyTexts texts, Optional<LocalHelp> local) {
    return local
        .map(help -> new Numbers(true, help.emergency(), help.someoneToTalkTo()))
        .orElseGet(() ->
            new Numbers(
                false,
                known(texts, KnownNumber.Use.EMERGENCY),
                known(texts, KnownNumber.Use.SOMEONE_TO_TALK_TO)));
  }

  private static List<Contact> known(SafetyTexts texts, KnownNumber.Use use) {
    return texts.numbers(use).stream().map(KnownNumber::contact).toList();
  }
}
