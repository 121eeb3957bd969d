package allay.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/// Bytes that no well-behaved client would send.
final class RawRequest {
  private static final int WAIT_MILLISECONDS = 20_000;

  private RawRequest() {}

  /// What comes back until the app closes the connection; `\\n` stands for an end of line.
  static String send(RunningApp app, String text) {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), app.port()), WAIT_MILLISECONDS);
      socket.setSoTimeout(WAIT_MILLISECONDS);
      socket.getOutputStream().write(text.replace("\n", "\r\n").getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A request with these lines in its head.
  static String send(RunningApp app, String first, String... headers) {
    return send(app, first + "\n" + String.join("\n", headers) + "\nConnection: close\n\n");
  }

  static int status(String answer) {
    return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
  }

  /// What follows the head.
  static String body(String answer) {
    int end = answer.indexOf("\r\n\r\n");
    return end < 0 ? "" : answer.substring(end + 4);
  }
}
