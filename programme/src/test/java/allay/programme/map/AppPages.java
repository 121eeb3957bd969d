package allay.programme.map;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// Serves parts of maps as an app does: in its own pages, with htmx, under a content policy that
/// lets no style and no script stand in a page. What htmx asks for comes without the page around.
final class AppPages implements AutoCloseable {
  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; "
          + "img-src 'self' data:; connect-src 'self'; base-uri 'none'";

  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.7/dist/htmx.min.js";

  private final HttpServer server;
  private final Map<String, String> pages = new ConcurrentHashMap<>();

  AppPages() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /// The address of a page that shows these one below the other.
  String show(String path, List<Content> parts) {
    StringOutput output = new StringOutput();
    parts.forEach(part -> part.writeTo(output));
    pages.put(path, output.toString());
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    boolean fragment = exchange.getRequestHeaders().containsKey("HX-Request");
    switch (path) {
      case "/look.css" -> send(exchange, "text/css", MapHtml.look());
      case "/map.css" -> send(exchange, "text/css", MapHtml.mapStyle());
      case "/htmx.js" -> send(exchange, "text/javascript", htmx());
      default -> {
        String body = pages.get(path);
        if (body == null) {
          exchange.sendResponseHeaders(404, -1);
        } else {
          send(exchange, "text/html", fragment ? body : page(body));
        }
      }
    }
    exchange.close();
  }

  private static String page(String body) {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="htmx-config" content='{"includeIndicatorStyles":false,"allowEval":false}'>
      <title>A page of an app</title>
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="/look.css">
      <link rel="stylesheet" href="/map.css">
      <script src="/htmx.js" defer></script>
    </head>
    <body><main><h1>A page of an app</h1><h2>Its part</h2>%s</main></body>
    </html>
    """
        .formatted(body);
  }

  private static String htmx() throws IOException {
    try (InputStream script = AppPages.class.getResourceAsStream(HTMX)) {
      return new String(Objects.requireNonNull(script, HTMX).readAllBytes(), UTF_8);
    }
  }

  private static void send(HttpExchange exchange, String type, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.getResponseHeaders().set("Content-Security-Policy", CONTENT_POLICY);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
