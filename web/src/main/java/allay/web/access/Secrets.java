package allay.web.access;

import allay.programme.access.Secret;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/// Makes secrets that nobody can guess.
@Component
final class Secrets {
  private static final int BYTES = 32;

  private final RandomGenerator random;

  Secrets(RandomGenerator random) {
    this.random = random;
  }

  Secret next() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Secret.of(bytes);
  }
}
