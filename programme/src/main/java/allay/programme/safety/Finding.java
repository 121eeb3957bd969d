package allay.programme.safety;

import java.time.LocalDate;
import java.util.Optional;

/// A sign that is there, and why.
///
/// @param cleared the day on which a doctor looked at it, where that counts; such a sign asks for
///   nothing more
public record Finding(UrgentSign sign, Why why, Optional<LocalDate> cleared) {
  public boolean isOpen() {
    return cleared.isEmpty();
  }
}
