package allay.web.access;

import allay.store.OwnerOnly;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Keeps the certificate between starts, so that a phone that has accepted it is not asked again.
/// Only the owner of the folder can read it.
final class CertificateFile {
  /// Places that the machine was in before stay in the certificate, up to this many addresses.
  private static final int MOST_ADDRESSES = 16;

  private static final String NAME = "network.p12";

  private final Path folder;
  private final Clock clock;

  CertificateFile(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /// The one that is kept, or a new one where that has ended, misses an address or cannot be read.
  ///
  /// @throws IOException when a new one cannot be made or kept
  NetworkCertificate covering(Collection<InetAddress> addresses) throws IOException {
    Path file = folder.resolve(NAME);
    Optional<NetworkCertificate> kept =
        Files.exists(file) ? read(Files.readAllBytes(file)) : Optional.empty();
    if (kept.filter(each -> each.serves(addresses, clock.instant())).isPresent()) {
      return kept.get();
    }
    List<InetAddress> earlier = kept.map(NetworkCertificate::addresses).orElse(List.of());
    List<InetAddress> named =
        Stream.concat(addresses.stream(), earlier.stream())
            .distinct()
            .limit(Math.max(MOST_ADDRESSES, addresses.size()))
            .toList();
    byte[] made = Keytool.make(folder, named, clock.instant());
    OwnerOnly.makeFile(file);
    Files.write(file, made);
    return read(made).orElseThrow(() -> new IOException("keytool wrote no certificate"));
  }

  private static Optional<NetworkCertificate> read(byte[] bytes) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(new ByteArrayInputStream(bytes), Keytool.PASSWORD.toCharArray());
      return store.getCertificate(Keytool.ALIAS) instanceof X509Certificate certificate
          ? Optional.of(new NetworkCertificate(store, certificate))
          : Optional.empty();
    } catch (GeneralSecurityException | IOException e) {
      return Optional.empty();
    }
  }
}
