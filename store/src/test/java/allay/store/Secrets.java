package allay.store;

import allay.programme.access.Secret;
import allay.programme.access.SecretHash;
import java.nio.ByteBuffer;

/// Hashes of secrets: the same for the same number, different for any other.
final class Secrets {
  private Secrets() {}

  static SecretHash hash(int number) {
    return SecretHash.of(Secret.of(ByteBuffer.allocate(32).putInt(number).array()));
  }
}
