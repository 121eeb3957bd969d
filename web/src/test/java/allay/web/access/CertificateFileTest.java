package allay.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateFileTest {
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final InetAddress HOME = InetAddress.ofLiteral("192.168.1.2");
  private static final InetAddress HOME_6 = InetAddress.ofLiteral("fd00::2");
  private static final InetAddress WORK = InetAddress.ofLiteral("10.1.2.3");

  @TempDir private Path folder;

  private NetworkCertificate at(Instant now, InetAddress... addresses) throws IOException {
    return new CertificateFile(folder, Clock.fixed(now, ZoneOffset.UTC))
        .covering(List.of(addresses));
  }

  @Test
  void a_certificate_names_the_addresses_and_is_kept_for_its_owner_alone() throws IOException {
    NetworkCertificate made = at(NOW, HOME, HOME_6);
    assertThat(made.addresses()).containsExactly(HOME, HOME_6);
    assertThat(made.certificate().getNotBefore()).isEqualTo(NOW.minus(Duration.ofDays(1)));
    assertThat(made.certificate().getNotAfter()).isEqualTo(NOW.plus(Duration.ofDays(396)));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.toList()).containsExactly(folder.resolve("network.p12"));
    }
    assertThat(Files.getPosixFilePermissions(folder.resolve("network.p12")))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }

  @Test
  void it_stays_the_same_as_long_as_it_serves() throws IOException {
    NetworkCertificate made = at(NOW, HOME, WORK);
    assertThat(at(NOW.plus(Duration.ofDays(388)), WORK).certificate())
        .isEqualTo(made.certificate());
  }

  @Test
  void it_is_made_anew_a_week_before_it_ends() throws IOException {
    NetworkCertificate made = at(NOW, HOME);
    Instant late = NOW.plus(Duration.ofDays(389));
    NetworkCertificate next = at(late, HOME);
    assertThat(next.certificate()).isNotEqualTo(made.certificate());
    assertThat(next.serves(List.of(HOME), late)).isTrue();
  }

  @Test
  void a_missing_address_makes_a_new_one_that_keeps_the_earlier_ones() throws IOException {
    at(NOW, HOME);
    NetworkCertificate both = at(NOW, WORK);
    assertThat(both.addresses()).containsExactly(WORK, HOME);
    assertThat(at(NOW, HOME).certificate()).isEqualTo(both.certificate());
  }

  @Test
  void a_file_that_cannot_be_read_is_replaced() throws IOException {
    Files.writeString(folder.resolve("network.p12"), "half of");
    assertThat(at(NOW, HOME).addresses()).containsExactly(HOME);
  }

  @Test
  void the_fingerprint_is_the_hash_of_the_certificate_in_eight_groups() throws IOException {
    NetworkCertificate made = at(NOW, HOME);
    assertThat(made.fingerprint())
        .hasSize(8)
        .allMatch(group -> group.matches("([0-9A-F]{2} ?){4}"));
    assertThat(made.fingerprint()).isNotEqualTo(at(NOW, WORK).fingerprint());
  }
}
