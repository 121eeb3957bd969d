package allay.web.access;

import allay.programme.access.Device;
import allay.programme.access.Devices;
import allay.programme.access.Secret;
import allay.programme.access.SecretHash;
import allay.web.page.Html;
import allay.web.page.Page;
import allay.web.templates.JtedoorGenerated;
import allay.web.templates.JteopenGenerated;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The door: a one-time link makes the browser that follows it a device. It is used up by a button,
/// so that no program that looks at links in advance can use it up.
@RestController
final class DoorController {
  private final Devices devices;
  private final Secrets secrets;
  private final Clock clock;

  DoorController(Devices devices, Secrets secrets, Clock clock) {
    this.devices = devices;
    this.secrets = secrets;
    this.clock = clock;
  }

  @GetMapping("/open/{link}")
  ResponseEntity<Html> ask(@PathVariable String link, HttpServletRequest request) {
    Optional<SecretHash> hash = Secret.parse(link).map(SecretHash::of);
    if (hash.flatMap(each -> devices.offered(each, clock.instant())).isEmpty()) {
      return closed(true);
    }
    Page page = Page.ofStrangers("Open Allay");
    String name = DeviceNames.guess(request.getHeader(HttpHeaders.USER_AGENT));
    return ResponseEntity.ok(
        Html.of(out -> JteopenGenerated.render(out, null, page, "/open/" + link, name)));
  }

  @PostMapping("/open/{link}")
  ResponseEntity<Html> open(
      @PathVariable String link,
      @RequestParam(defaultValue = "") String name,
      HttpServletRequest request) {
    Secret secret = secrets.next();
    Optional<Device> device =
        Secret.parse(link).flatMap(parsed -> pair(parsed, secret, name, request));
    if (device.isEmpty()) {
      return closed(true);
    }
    Recognised.current().map(Recognised::device).ifPresent(this::giveUp);
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create("/"))
        .header(HttpHeaders.SET_COOKIE, DeviceCookie.setting(secret, request))
        .build();
  }

  private Optional<Device> pair(
      Secret link, Secret secret, String name, HttpServletRequest request) {
    return devices.pair(
        SecretHash.of(link),
        SecretHash.of(secret),
        DeviceNames.usable(name, request.getHeader(HttpHeaders.USER_AGENT)),
        clock.instant(),
        LocalDate.now(clock));
  }

  /// A browser that comes in anew forgets who it was before.
  private void giveUp(Device before) {
    devices.revoke(before.person(), before.id());
  }

  /// What anyone sees who is not let in.
  static ResponseEntity<Html> closed(boolean followedLink) {
    return ResponseEntity.status(HttpStatus.UNAUTHORIZED).body(door(followedLink));
  }

  static Html door(boolean followedLink) {
    Page page = Page.ofStrangers("The door");
    return Html.of(out -> JtedoorGenerated.render(out, null, page, followedLink));
  }
}
