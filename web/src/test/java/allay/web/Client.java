package allay.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A program that talks to the app as a browser would: keeps its cookie, says where a form came
/// from. Follows no redirect.
final class Client {
  private static final Pattern HIDDEN = Pattern.compile("name=\"csrf\" value=\"([^\"]*)\"");

  private final HttpClient http;
  private final String origin;
  private final List<String> headers = new ArrayList<>();
  private String cookie = "";

  Client(RunningApp app) {
    this(HttpClient.newHttpClient(), app.at(""));
  }

  /// @param http follows no redirect and keeps no cookie
  /// @param origin like `https://192.168.1.2:8443`
  Client(HttpClient http, String origin) {
    this.http = http;
    this.origin = origin;
  }

  /// A client that was let in by a link.
  static Client paired(RunningApp app) {
    Client client = new Client(app);
    client.follow(app.link());
    return client;
  }

  /// Uses up a link.
  HttpResponse<String> follow(String link) {
    HttpResponse<String> answer = post(URI.create(link).getPath(), Map.of("name", "A test"));
    answer
        .headers()
        .firstValue("Set-Cookie")
        .ifPresent(set -> cookie = set.substring(0, set.indexOf(';')));
    return answer;
  }

  /// What lets it in; empty for a stranger.
  String cookie() {
    return cookie;
  }

  /// Sends a header with every request from now on.
  Client with(String name, String value) {
    headers.add(name);
    headers.add(value);
    return this;
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(origin + path)).GET());
  }

  HttpResponse<String> send(String method, String path) {
    return send(
        HttpRequest.newBuilder(URI.create(origin + path))
            .header("Origin", origin)
            .method(method, HttpRequest.BodyPublishers.noBody()));
  }

  /// Sends a form of the app's own, with what its page hides in it.
  HttpResponse<String> fill(String page, String path, Map<String, String> fields) {
    Map<String, String> all = new HashMap<>(fields);
    all.put("csrf", csrf(page));
    return post(path, all);
  }

  HttpResponse<String> post(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(origin + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", origin)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /// Sends a file with a form of the app's own, as browsers do: the name in UTF-8, quotes escaped.
  HttpResponse<String> upload(String page, String path, String fileName, byte[] content) {
    String boundary = UUID.randomUUID().toString();
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n%s\r\n--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
            .formatted(boundary, csrf(page), boundary, fileName.replace("\"", "%22"));
    String end = "\r\n--" + boundary + "--\r\n";
    return send(
        HttpRequest.newBuilder(URI.create(origin + path))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .header("Origin", origin)
            .POST(
                HttpRequest.BodyPublishers.concat(
                    HttpRequest.BodyPublishers.ofString(head),
                    HttpRequest.BodyPublishers.ofByteArray(content),
                    HttpRequest.BodyPublishers.ofString(end))));
  }

  HttpResponse<byte[]> download(String path) {
    return send(
        HttpRequest.newBuilder(URI.create(origin + path)).GET(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  /// The value that a page hides in its forms.
  String csrf(String path) {
    Matcher hidden = HIDDEN.matcher(get(path).body());
    if (!hidden.find()) {
      throw new AssertionError("no form on " + path);
    }
    return hidden.group(1);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, HttpResponse.BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    if (!headers.isEmpty()) {
      request.headers(headers.toArray(String[]::new));
    }
    try {
      return http.send(request.build(), handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
