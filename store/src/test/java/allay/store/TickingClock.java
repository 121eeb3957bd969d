package allay.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/// A clock that goes on by a second whenever it is read.
final class TickingClock extends Clock {
  static final Instant START = Instant.parse("2026-11-22T12:00:00.000000001Z");

  private final AtomicLong reads = new AtomicLong();

  @Override
  public Instant instant() {
    return START.plus(Duration.ofSeconds(reads.getAndIncrement()));
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("the zone of the tests is UTC");
  }
}
