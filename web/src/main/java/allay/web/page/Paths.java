package allay.web.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/// Leads from a form that was sent to the page that comes next, so that loading it anew sends
/// nothing twice.
public final class Paths {
  private Paths() {}

  public static ResponseEntity<Html> to(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
  }

  public static ResponseEntity<Html> to(String path, Notice notice) {
    return to(notice.on(path));
  }

  /// The same with a button that takes back exactly this.
  ///
  /// @param before `KeptDiary.changes` just before the change
  public static ResponseEntity<Html> to(String path, Notice notice, long before) {
    return to(notice.on(path, before));
  }

  /// A text that a form sent as the address of a page in this app; empty when it leads elsewhere.
  public static Optional<String> local(String text) {
    try {
      URI address = new URI(text);
      return Optional.of(text)
          .filter(path -> path.startsWith("/") && !path.startsWith("//"))
          .filter(_ -> address.getHost() == null && !address.isAbsolute());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /// A text as it stands in an address, behind `=`.
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// A page that asks for another try.
  public static ResponseEntity<Html> again(Html page) {
    return ResponseEntity.unprocessableContent().body(page);
  }

  /// No form of the app sends this; the error page says so.
  public static ResponseStatusException bent() {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST);
  }

  /// There is nothing under this address; the error page says so.
  public static ResponseStatusException none() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
