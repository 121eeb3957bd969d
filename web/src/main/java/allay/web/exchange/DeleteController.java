package allay.web.exchange;

import allay.programme.diary.People.Erasure;
import allay.web.access.DeviceCookie;
import allay.web.page.Commands;
import allay.web.page.Html;
import allay.web.page.Page;
import allay.web.page.Paths;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.templates.exchange.JtedeleteGenerated;
import allay.web.templates.exchange.JtefarewellGenerated;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Deletes everything of a person, once they have typed that they mean it.
@RestController
final class DeleteController {
  private static final String WORD = "delete";

  private final Deletion deletion;
  private final Commands commands;

  DeleteController(Deletion deletion, Commands commands) {
    this.deletion = deletion;
    this.commands = commands;
  }

  @GetMapping("/data/delete")
  Html ask(Visit visit) {
    return page(visit, false);
  }

  private static Html page(Visit visit, boolean wordIsMissing) {
    Page page = Page.of("Delete everything", Place.MORE, visit);
    return Html.of(out -> JtedeleteGenerated.render(out, null, page, wordIsMissing));
  }

  @PostMapping("/data/delete")
  ResponseEntity<Html> delete(
      Visit visit, @RequestParam(defaultValue = "") String word, HttpServletRequest request) {
    if (visit.isMadeUp()) {
      throw Paths.none();
    }
    if (!word.strip().equalsIgnoreCase(WORD)) {
      return Paths.again(page(visit, true));
    }
    Erasure left = deletion.of(visit.person());
    Page page = Page.ofStrangers("Everything is deleted");
    return ResponseEntity.ok()
        .header(HttpHeaders.SET_COOKIE, DeviceCookie.forgetting(request))
        .body(Html.of(out -> JtefarewellGenerated.render(out, null, page, left, commands)));
  }
}
