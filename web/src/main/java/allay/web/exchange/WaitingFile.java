package allay.web.exchange;

import allay.programme.access.Device;
import java.time.Instant;

/// A diary file between being looked at and being brought in. Kept in memory alone.
///
/// @param number tells it from every other that ever waited
/// @param name what the person's own machine calls it
/// @param content never changed
record WaitingFile(long number, Device device, String name, byte[] content, Instant since) {
  @Override
  public String toString() {
    return "WaitingFile[" + number + "]";
  }
}
