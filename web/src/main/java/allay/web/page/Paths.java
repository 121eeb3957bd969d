package allay.web.page;

import java.net.URI;
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

  /// A page that asks for another try.
  public static ResponseEntity<Html> again(Html page) {
    return ResponseEntity.unprocessableContent().body(page);
  }

  /// There is nothing under this address; the error page says so.
  public static ResponseStatusException none() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
