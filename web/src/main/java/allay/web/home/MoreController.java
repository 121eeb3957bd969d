package allay.web.home;

import allay.web.page.Html;
import allay.web.page.Page;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.templates.JteaboutGenerated;
import allay.web.templates.JtemoreGenerated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What is used now and then.
@RestController
final class MoreController {
  @GetMapping("/more")
  Html show(Visit visit) {
    Page page = Page.of("More", Place.MORE, visit);
    return Html.of(out -> JtemoreGenerated.render(out, null, page));
  }

  @GetMapping("/about")
  Html about(Visit visit) {
    Page page = Page.of("What Allay is, and what it is not", Place.MORE, visit);
    return Html.of(out -> JteaboutGenerated.render(out, null, page));
  }
}
