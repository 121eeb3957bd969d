package allay.cli;

import allay.web.access.Lan;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.Optional;

/// Whether the app could listen, asked before anything is made: it saves the wait for a start that
/// must fail.
final class Ports {
  private static final InetAddress THIS_COMPUTER = InetAddress.ofLiteral("127.0.0.1");

  private Ports() {}

  /// The first port that another program has; 0 is never one.
  ///
  /// @throws IOException when no port can be asked for
  static Optional<Integer> inUse(int port, Optional<Lan> lan) throws IOException {
    if (!isFree(THIS_COMPUTER, port)) {
      return Optional.of(port);
    }
    if (lan.isPresent()) {
      for (InetAddress address : lan.get().addresses().get()) {
        if (!isFree(address, lan.get().port())) {
          return Optional.of(lan.get().port());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isFree(InetAddress address, int port) throws IOException {
    try (ServerSocketChannel socket = ServerSocketChannel.open()) {
      socket.bind(new InetSocketAddress(address, port));
      return true;
    } catch (BindException e) {
      return false;
    }
  }
}
