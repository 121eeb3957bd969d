package allay.web.safety;

import allay.programme.safety.CheckText;
import java.util.Optional;

/// A few words at home that lead to the check.
///
/// @param same the words of a button that says that nothing is new
public record SafetyCard(CheckText.Card words, String path, Optional<String> same) {
  static SafetyCard leading(CheckText.Card words, String path) {
    return new SafetyCard(words, path, Optional.empty());
  }
}
