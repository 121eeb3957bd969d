package allay.web.access;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.regex.Pattern;

/// The addresses that this machine has in networks at home or at work. None of them can be reached
/// from the internet.
final class LocalNetwork {
  /// Between programs of one machine, or through a tunnel to another place.
  private static final Pattern OF_PROGRAMS =
      Pattern.compile(
          "(docker|br-|veth|virbr|vmnet|vboxnet|podman|lxc|cni|tun|tap|utun|wg|zt|tailscale).*");

  private static final int UNIQUE_LOCAL = 0xfc;
  private static final int UNIQUE_LOCAL_MASK = 0xfe;

  private LocalNetwork() {}

  /// IPv4 first. An interface that has a private IPv4 address is not listed under IPv6, whose
  /// addresses often change by the day.
  static List<InetAddress> addresses() {
    try {
      return NetworkInterface.networkInterfaces()
          .filter(LocalNetwork::leadsToOthers)
          .flatMap(each -> ofInterface(each.inetAddresses().toList()).stream())
          .sorted(comparing(address -> address instanceof Inet6Address))
          .toList();
    } catch (SocketException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<InetAddress> ofInterface(List<InetAddress> all) {
    List<InetAddress> four =
        all.stream()
            .filter(Inet4Address.class::isInstance)
            .filter(LocalNetwork::isPrivate)
            .toList();
    return four.isEmpty()
        ? all.stream().filter(LocalNetwork::isPrivate).map(LocalNetwork::withoutScope).toList()
        : four;
  }

  /// 10/8, 172.16/12, 192.168/16 (RFC 1918) and fc00::/7 (RFC 4193).
  static boolean isPrivate(InetAddress address) {
    return address instanceof Inet4Address
        ? address.isSiteLocalAddress()
        : (address.getAddress()[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
  }

  private static boolean leadsToOthers(NetworkInterface each) {
    try {
      return each.isUp()
          && !each.isLoopback()
          && !each.isPointToPoint()
          && !OF_PROGRAMS.matcher(each.getName()).matches();
    } catch (SocketException e) {
      return false;
    }
  }

  private static InetAddress withoutScope(InetAddress address) {
    try {
      return InetAddress.getByAddress(address.getAddress());
    } catch (IOException e) {
      throw new IllegalStateException("an address has 4 or 16 bytes", e);
    }
  }
}
