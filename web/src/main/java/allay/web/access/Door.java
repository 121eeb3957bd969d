package allay.web.access;

import allay.programme.access.Devices;
import allay.programme.access.Secret;
import allay.programme.access.SecretHash;
import allay.programme.diary.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/// Makes links that open a diary once.
@Component
public final class Door {
  /// A link in a terminal may be followed the next morning.
  public static final Duration LINK_HOLDS = Duration.ofHours(24);

  /// One on a screen is followed at once.
  static final Duration SHOWN_LINK_HOLDS = Duration.ofMinutes(10);

  private final Devices devices;
  private final Secrets secrets;
  private final Clock clock;

  Door(Devices devices, Secrets secrets, Clock clock) {
    this.devices = devices;
    this.secrets = secrets;
    this.clock = clock;
  }

  /// A door for another process than the app's own.
  public static Door of(Devices devices, RandomGenerator secrets, Clock clock) {
    return new Door(devices, new Secrets(secrets), clock);
  }

  /// The path of a new link.
  public String newPath(PersonId person, Duration holds) {
    Secret secret = secrets.next();
    devices.offer(SecretHash.of(secret), person, clock.instant().plus(holds));
    return "/open/" + secret.text();
  }
}
