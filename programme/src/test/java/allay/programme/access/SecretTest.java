package allay.programme.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What may be a secret, and what is kept in its place.
class SecretTest {
  private static final String ZEROS = "A".repeat(43);

  private static Secret random(long seed) {
    byte[] bytes = new byte[32];
    new Random(seed).nextBytes(bytes);
    return Secret.of(bytes);
  }

  @Test
  void a_secret_comes_back_from_its_text() {
    for (long seed = 1; seed <= 1000; seed++) {
      Secret secret = random(seed);
      assertThat(secret.text()).hasSize(43).matches("[A-Za-z0-9_-]*");
      assertThat(Secret.parse(secret.text())).contains(secret);
    }
  }

  @Test
  void a_secret_is_not_shown() {
    Secret secret = random(1);
    assertThat("" + secret).isEqualTo("Secret[hidden]");
  }

  /// The last two end in bits that 32 bytes do not have, and in a line break.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "secret",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "éAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n"
      })
  void anything_else_is_no_secret(String text) {
    assertThat(Secret.parse(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new Secret(text));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 16, 31, 33, 64})
  void fewer_or_more_than_32_bytes_are_no_secret(int bytes) {
    assertThatIllegalArgumentException().isThrownBy(() -> Secret.of(new byte[bytes]));
  }

  /// As `head -c 32 /dev/zero | sha256sum` gives it.
  @Test
  void the_hash_is_the_sha_256_of_the_bytes() {
    SecretHash hash = SecretHash.of(new Secret(ZEROS));
    assertThat(hash.text())
        .isEqualTo("66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925");
    assertThat(DeviceId.of(hash)).isEqualTo(new DeviceId("66687aadf862bd77"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "66687aadf862bd7", "66687AADF862BD77", "66687aadf862bd77\n", "../"})
  void anything_else_is_no_id_and_no_hash(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new DeviceId(text));
    assertThatIllegalArgumentException().isThrownBy(() -> new SecretHash(text.repeat(4)));
  }
}
