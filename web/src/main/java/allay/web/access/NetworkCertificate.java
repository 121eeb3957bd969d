package allay.web.access;

import java.net.InetAddress;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The certificate that phones see, with its key.
record NetworkCertificate(KeyStore store, X509Certificate certificate) {
  /// Before it ends, so that no phone meets one that has.
  private static final Duration RENEWED = Duration.ofDays(7);

  private static final int KIND_ADDRESS = 7;
  private static final int BYTES_OF_A_GROUP = 4;

  /// Whether phones can use it now under all of the addresses.
  boolean serves(Collection<InetAddress> addresses, Instant now) {
    return !now.isBefore(certificate.getNotBefore().toInstant())
        && now.plus(RENEWED).isBefore(certificate.getNotAfter().toInstant())
        && addresses().containsAll(addresses);
  }

  /// The addresses that it names.
  List<InetAddress> addresses() {
    try {
      return Stream.ofNullable(certificate.getSubjectAlternativeNames())
          .flatMap(Collection::stream)
          .filter(name -> name.getFirst().equals(KIND_ADDRESS))
          .flatMap(name -> address(name.getLast()).stream())
          .toList();
    } catch (CertificateParsingException e) {
      return List.of();
    }
  }

  private static Optional<InetAddress> address(Object text) {
    try {
      return Optional.of(InetAddress.ofLiteral(text.toString()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Its SHA-256 in groups of four bytes, to be compared with what a phone shows.
  List<String> fingerprint() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
      HexFormat pairs = HexFormat.ofDelimiter(" ").withUpperCase();
      return IntStream.range(0, hash.length / BYTES_OF_A_GROUP)
          .map(group -> group * BYTES_OF_A_GROUP)
          .mapToObj(from -> pairs.formatHex(hash, from, from + BYTES_OF_A_GROUP))
          .toList();
    } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
      throw new IllegalStateException("every JDK has SHA-256, and the certificate was read", e);
    }
  }
}
