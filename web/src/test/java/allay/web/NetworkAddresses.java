package allay.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.stream.Stream;

/// Where tests may play the local network: nothing leaves this machine.
final class NetworkAddresses {
  private NetworkAddresses() {}

  /// An address of this machine that is not the one of `localhost`.
  static InetAddress one() {
    return all().findFirst().orElseThrow();
  }

  /// All but those of `localhost`; the last is one that Linux answers on in any case.
  static Stream<InetAddress> all() {
    try {
      return Stream.concat(
          NetworkInterface.networkInterfaces()
              .flatMap(NetworkInterface::inetAddresses)
              .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
              .map(NetworkAddresses::plain),
          Stream.of(InetAddress.ofLiteral("127.0.0.2")));
    } catch (SocketException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InetAddress plain(InetAddress address) {
    try {
      return address instanceof Inet6Address
          ? InetAddress.getByAddress(address.getAddress())
          : address;
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }
}
