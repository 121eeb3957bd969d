package allay.web.access;

import java.net.InetAddress;
import java.util.List;
import java.util.function.Supplier;

/// Where phones may reach the app.
///
/// @param port of TLS, on each of the addresses; 0 takes a free one
/// @param addresses those of this machine in the local network, the one that links use first; asked
///   for again and again, because they change
public record Lan(int port, Supplier<List<InetAddress>> addresses) {
  /// On the private addresses that this machine has.
  public static Lan onPort(int port) {
    return new Lan(port, LocalNetwork::addresses);
  }
}
