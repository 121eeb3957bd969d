package allay.web.exchange;

import allay.programme.access.Device;
import allay.programme.access.DeviceId;
import allay.programme.diary.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/// The diary files that wait until their person has looked at what they would do: in memory, one
/// for a device, for a quarter of an hour. When they grow too many, the one that waits longest
/// goes.
@Component
final class WaitingFiles {
  static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  /// Three of the largest.
  private static final long MOST_BYTES = 60_000_000;

  private final SequencedMap<DeviceId, WaitingFile> files = new LinkedHashMap<>();
  private final Clock clock;
  private long last;

  WaitingFiles(Clock clock) {
    this.clock = clock;
  }

  /// Takes a file in the place of one that the device left waiting.
  synchronized void put(Device device, String name, byte[] content) {
    last++;
    files.remove(device.id());
    while (!files.isEmpty() && bytes() + content.length > MOST_BYTES) {
      files.pollFirstEntry();
    }
    files.put(device.id(), new WaitingFile(last, device, name, content, clock.instant()));
    forgetInTime(device.id(), last);
  }

  private long bytes() {
    return files.values().stream().mapToLong(file -> file.content().length).sum();
  }

  /// Nobody may come back for it.
  private void forgetInTime(DeviceId device, long number) {
    CompletableFuture.delayedExecutor(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)
        .execute(() -> forget(device, number));
  }

  private synchronized void forget(DeviceId device, long number) {
    files.computeIfPresent(device, (_, file) -> file.number() == number ? null : file);
  }

  /// The file that waits for a device, if its diary is still the one that it was meant for.
  synchronized Optional<WaitingFile> of(Device device) {
    files.values().removeIf(file -> file.since().plus(LONGEST_WAIT).isBefore(clock.instant()));
    return Optional.ofNullable(files.get(device.id()))
        .filter(file -> file.device().person().equals(device.person()));
  }

  synchronized void forget(Device device) {
    files.remove(device.id());
  }

  synchronized void forget(PersonId person) {
    files.values().removeIf(file -> file.device().person().equals(person));
  }
}
