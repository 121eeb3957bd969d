package allay.web.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The addresses under which the app answers. A request that names another host was led here by a
/// stranger's name server, and gets nothing.
///
/// @param local host and port of this machine for itself, the one that links use first
/// @param network host and port that phones use; empty unless they may
public record OwnAddresses(List<String> local, Set<String> network) {
  private static final int PORT_OF_HTTP = 80;

  public OwnAddresses {
    local = List.copyOf(local);
    network = Set.copyOf(network);
  }

  public static OwnAddresses of(int port, Set<String> network) {
    String suffix = port == PORT_OF_HTTP ? "" : ":" + port;
    return new OwnAddresses(
        Stream.of("localhost", "127.0.0.1", "[::1]").map(name -> name + suffix).toList(), network);
  }

  /// Where the app is opened on this machine.
  public String url() {
    return "http://" + local.getFirst();
  }

  boolean hasHost(String host) {
    String folded = host.toLowerCase(Locale.ROOT);
    return local.contains(folded) || network.contains(folded);
  }

  /// Whether a page from this origin may send something: only the app's own pages.
  boolean hasOrigin(String origin) {
    return local.stream().anyMatch(host -> origin.equals("http://" + host))
        || network.stream().anyMatch(host -> origin.equals("https://" + host));
  }

  /// Where a page under another of the machine's own names is to be opened instead, so that one
  /// cookie serves.
  Optional<String> usualHost(String host) {
    String folded = host.toLowerCase(Locale.ROOT);
    return local.indexOf(folded) > 0 ? Optional.of(local.getFirst()) : Optional.empty();
  }
}
