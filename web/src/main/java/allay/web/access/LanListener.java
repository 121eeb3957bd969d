package allay.web.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Service;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.web.server.PortInUseException;

/// Opens the app to the local network where that was asked for, and follows the machine from one
/// network to the next.
public final class LanListener implements AutoCloseable {
  private static final int PORT_OF_HTTPS = 443;
  private static final int SECONDS_BETWEEN_LOOKS = 5;

  private final Optional<Lan> lan;
  private final CertificateFile file;
  private final Clock clock;
  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("lan").factory());
  private volatile Open open = new Open(Optional.empty(), Map.of());

  /// What stands open at a moment.
  private record Open(
      Optional<NetworkCertificate> certificate, Map<InetAddress, Connector> connectors) {
    List<String> hosts() {
      return connectors.entrySet().stream()
          .map(each ->
              HostText.of(
                  HostText.of(each.getKey()), each.getValue().getLocalPort(), PORT_OF_HTTPS))
          .toList();
    }
  }

  private LanListener(Optional<Lan> lan, CertificateFile file, Clock clock) {
    this.lan = lan;
    this.file = file;
    this.clock = clock;
  }

  /// A listener that opens nothing yet.
  ///
  /// @param lan empty when phones may not come in
  /// @param folder where the certificate is kept
  public static LanListener of(Optional<Lan> lan, Path folder, Clock clock) {
    return new LanListener(lan, new CertificateFile(folder, clock), clock);
  }

  /// Whether phones may come in as soon as there is a network.
  boolean isWanted() {
    return lan.isPresent();
  }

  /// Host and port of each address that is open now.
  public List<String> hosts() {
    return open.hosts();
  }

  /// What phones are shown; empty when nothing is open.
  Optional<NetworkCertificate> certificate() {
    return open.certificate();
  }

  /// Opens what there is to open, and follows the network from then on.
  ///
  /// @throws PortInUseException when another program has the port
  /// @throws UncheckedIOException when no certificate can be made
  void start(Service service) {
    lan.ifPresent(wanted -> {
      follow(wanted, service);
      var _ =
          looks.scheduleWithFixedDelay(
              () -> followAgain(wanted, service),
              SECONDS_BETWEEN_LOOKS,
              SECONDS_BETWEEN_LOOKS,
              TimeUnit.SECONDS);
    });
  }

  /// What does not work now may at the next look, like a port that has become free.
  private void followAgain(Lan wanted, Service service) {
    try {
      if (service.getState().isAvailable()) {
        follow(wanted, service);
      }
    } catch (PortInUseException | UncheckedIOException _) {
      // The page of devices shows what is open.
    }
  }

  private void follow(Lan wanted, Service service) {
    List<InetAddress> addresses = wanted.addresses().get();
    Optional<NetworkCertificate> certificate = certificate(addresses);
    boolean keepsCertificate = certificate.equals(open.certificate());
    for (InetAddress before : List.copyOf(open.connectors().keySet())) {
      if (!keepsCertificate || !addresses.contains(before)) {
        close(before, service);
      }
    }
    open = new Open(certificate, open.connectors());
    for (InetAddress address : addresses) {
      if (!open.connectors().containsKey(address)) {
        open(address, LanConnector.on(address, wanted.port(), certificate.orElseThrow()), service);
      }
    }
  }

  private Optional<NetworkCertificate> certificate(List<InetAddress> addresses) {
    if (addresses.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          open.certificate().filter(each -> each.serves(addresses, clock.instant())).isPresent()
              ? open.certificate().orElseThrow()
              : file.covering(addresses));
    } catch (IOException e) {
      throw new UncheckedIOException("the certificate of --lan could not be made", e);
    }
  }

  private void open(InetAddress address, Connector connector, Service service) {
    try {
      service.addConnector(connector);
    } catch (IllegalArgumentException e) {
      end(connector, service);
      throw new PortInUseException(connector.getPort(), e);
    }
    Map<InetAddress, Connector> more = new LinkedHashMap<>(open.connectors());
    more.put(address, connector);
    open = new Open(open.certificate(), more);
  }

  private void close(InetAddress address, Service service) {
    Map<InetAddress, Connector> fewer = new LinkedHashMap<>(open.connectors());
    Optional.ofNullable(fewer.remove(address)).ifPresent(connector -> end(connector, service));
    open = new Open(open.certificate(), fewer);
  }

  private static void end(Connector connector, Service service) {
    service.removeConnector(connector);
    try {
      connector.destroy();
    } catch (LifecycleException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    looks.shutdownNow();
  }
}
