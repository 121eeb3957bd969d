package allay.web.access;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes a key and a certificate that vouches for itself, with the program of that name that every
/// Java has.
final class Keytool {
  static final String ALIAS = "allay";

  /// The format asks for one. What protects the key are the permissions of its file.
  static final String PASSWORD = "kept by permissions";

  /// The longest that iPhones take is 825; those that vouch for others use 398.
  private static final int DAYS = 397;

  /// A phone's clock may be late.
  private static final Duration EARLIER = Duration.ofDays(1);

  private static final int SECONDS = 60;
  private static final DateTimeFormatter START =
      DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss").withZone(ZoneOffset.UTC);
  private static final Pattern HOST_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,62}");

  private Keytool() {}

  /// A PKCS12 file, made in a folder of its own that only the owner can read, and removed there.
  static byte[] make(Path folder, List<InetAddress> addresses, Instant now) throws IOException {
    Path own = Files.createTempDirectory(folder, "certificate");
    Path file = own.resolve("made.p12");
    try {
      run(file, addresses, now);
      return Files.readAllBytes(file);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(own);
    }
  }

  private static void run(Path file, List<InetAddress> addresses, Instant now) throws IOException {
    Process process =
        new ProcessBuilder(command(file, addresses, now))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException("keytool made no certificate");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("keytool was interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static List<String> command(Path file, List<InetAddress> addresses, Instant now) {
    String program = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    return List.of(
        program,
        "-J-Duser.timezone=UTC",
        "-genkeypair",
        "-keyalg",
        "EC",
        "-groupname",
        "secp256r1",
        "-sigalg",
        "SHA256withECDSA",
        "-dname",
        "CN=Allay",
        "-ext",
        "SAN=" + names(addresses),
        "-ext",
        "BC:critical=ca:false",
        "-ext",
        "KU:critical=digitalSignature",
        "-ext",
        "EKU=serverAuth",
        "-startdate",
        START.format(now.minus(EARLIER)),
        "-validity",
        Integer.toString(DAYS),
        "-alias",
        ALIAS,
        "-storetype",
        "PKCS12",
        "-storepass",
        PASSWORD,
        "-keystore",
        file.toString());
  }

  private static String names(List<InetAddress> addresses) {
    return Stream.concat(
            addresses.stream().map(address -> "ip:" + address.getHostAddress()),
            hostName().map(name -> "dns:" + name).stream())
        .collect(Collectors.joining(","));
  }

  /// Of this machine, where it may stand in a certificate.
  private static Optional<String> hostName() {
    try {
      return Optional.of(InetAddress.getLocalHost().getHostName())
          .filter(name -> HOST_NAME.matcher(name).matches());
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
