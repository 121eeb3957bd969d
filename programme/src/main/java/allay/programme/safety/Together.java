package allay.programme.safety;

import java.util.List;

/// Weak signs that say more together than each of them alone.
///
/// @param of ids of signs
public record Together(int atLeast, List<String> of) {
  /// @throws IllegalArgumentException when fewer than two are needed, or more than there are
  public Together {
    of = List.copyOf(of);
    if (atLeast < 2 || atLeast > of.size()) {
      throw new IllegalArgumentException(
          "\"atLeast\" is a number from 2 to the %d of its list".formatted(of.size()));
    }
  }
}
