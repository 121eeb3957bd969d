package allay.web.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The addresses under which the app answers. A request that names another host was led here by a
/// stranger's name server, and gets nothing.
///
/// @param local host and port of this machine for itself, without TLS, the one that links use first
/// @param network host and port that phones use, with TLS; empty unless they may
public record OwnAddresses(List<String> local, List<String> network) {
  private static final int PORT_OF_HTTP = 80;

  public OwnAddresses {
    local = List.copyOf(local);
    network = List.copyOf(network);
  }

  static OwnAddresses of(int port, List<String> network) {
    return new OwnAddresses(
        Stream.of("localhost", "127.0.0.1", "[::1]")
            .map(name -> HostText.of(name, port, PORT_OF_HTTP))
            .toList(),
        network);
  }

  /// Where the app is opened on this machine.
  public String url() {
    return "http://" + local.getFirst();
  }

  /// Where phones open it; empty while they cannot.
  public Optional<String> networkUrl() {
    return network.stream().findFirst().map(host -> "https://" + host);
  }

  /// @param secure whether the request came with TLS
  boolean hasHost(String host, boolean secure) {
    return (secure ? network : local).contains(host.toLowerCase(Locale.ROOT));
  }

  /// Whether a page from this origin may send something: only the app's own pages.
  boolean hasOrigin(String origin, boolean secure) {
    return secure
        ? network.stream().anyMatch(host -> origin.equals("https://" + host))
        : local.stream().anyMatch(host -> origin.equals("http://" + host));
  }

  /// Where a page under another of the machine's own names is to be opened instead, so that one
  /// cookie serves.
  Optional<String> usualHost(String host) {
    return local.indexOf(host.toLowerCase(Locale.ROOT)) > 0
        ? Optional.of(local.getFirst())
        : Optional.empty();
  }
}
