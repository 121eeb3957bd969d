package allay.web.access;

import allay.web.page.Html;
import allay.web.page.Page;
import allay.web.page.Paths;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.templates.access.JtebrowserGenerated;
import allay.web.templates.access.JtephoneGenerated;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Lets in one more device: another browser of this machine, or a phone. Each link is shown once
/// and made by a button, so that no page that was merely looked at leaves a way in.
@RestController
final class LinksController {
  private final Door door;
  private final Listening listening;
  private final LanListener lan;
  private final Clock clock;

  LinksController(Door door, Listening listening, LanListener lan, Clock clock) {
    this.door = door;
    this.listening = listening;
    this.lan = lan;
    this.clock = clock;
  }

  @GetMapping("/devices/browser")
  Html askForBrowser(Visit visit) {
    return browser(visit, Optional.empty());
  }

  @PostMapping("/devices/browser")
  Html offerToBrowser(Visit visit) {
    return browser(visit, Optional.of(link(visit, listening.addresses().url())));
  }

  private static Html browser(Visit visit, Optional<ShownLink> link) {
    Page page = Page.of("Another browser", Place.MORE, visit);
    return Html.of(out -> JtebrowserGenerated.render(out, null, page, link));
  }

  @GetMapping("/devices/phone")
  Html askForPhone(Visit visit) {
    return phone(visit, Optional.empty());
  }

  @PostMapping("/devices/phone")
  ResponseEntity<Html> offerToPhone(Visit visit) {
    return listening
        .addresses()
        .networkUrl()
        .map(url -> ResponseEntity.ok(phone(visit, Optional.of(link(visit, url)))))
        .orElseGet(() -> Paths.to("/devices/phone"));
  }

  private Html phone(Visit visit, Optional<ShownLink> link) {
    Page page = Page.of("Pair a phone", Place.MORE, visit);
    List<String> fingerprint =
        lan.certificate().map(NetworkCertificate::fingerprint).orElse(List.of());
    return Html.of(
        out -> JtephoneGenerated.render(out, null, page, PhoneState.of(lan), link, fingerprint));
  }

  private ShownLink link(Visit visit, String url) {
    String path = door.newPath(visit.person(), Door.SHOWN_LINK_HOLDS);
    return new ShownLink(url + path, ZonedDateTime.now(clock).plus(Door.SHOWN_LINK_HOLDS));
  }
}
