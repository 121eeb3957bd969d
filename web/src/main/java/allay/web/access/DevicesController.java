package allay.web.access;

import allay.programme.access.Device;
import allay.programme.access.Devices;
import allay.web.page.Commands;
import allay.web.page.Html;
import allay.web.page.Notice;
import allay.web.page.Page;
import allay.web.page.Paths;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.templates.access.JtedeviceGenerated;
import allay.web.templates.access.JtedevicesGenerated;
import allay.web.templates.access.JteleaveGenerated;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The devices that may open a person's diary: what they are called, and taking that back.
@RestController
final class DevicesController {
  private final Commands commands;
  private final Devices devices;
  private final LanListener lan;
  private final Clock clock;

  DevicesController(Devices devices, LanListener lan, Clock clock, Commands commands) {
    this.commands = commands;
    this.devices = devices;
    this.lan = lan;
    this.clock = clock;
  }

  @GetMapping("/devices")
  Html list(Visit visit, @RequestParam Optional<String> done) {
    Page page = Page.of("Devices", Place.MORE, visit).with(Notice.of(done));
    List<DeviceLine> lines =
        devices.of(visit.person()).stream().map(device -> line(device, visit)).toList();
    return Html.of(out -> JtedevicesGenerated.render(out, null, page, lines, PhoneState.of(lan)));
  }

  private DeviceLine line(Device device, Visit visit) {
    return DeviceLine.of(device, visit, clock.getZone(), LocalDate.now(clock));
  }

  @GetMapping("/devices/{id}")
  Html show(Visit visit, @PathVariable String id) {
    return show(visit, find(visit, id), Optional.empty());
  }

  private Html show(Visit visit, Device device, Optional<String> problem) {
    Page page = Page.of(device.name(), Place.MORE, visit);
    return Html.of(out -> JtedeviceGenerated.render(out, null, page, line(device, visit), problem));
  }

  @PostMapping("/devices/{id}")
  ResponseEntity<Html> rename(
      Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String name) {
    Device device = find(visit, id);
    Optional<String> problem = Device.problem(name);
    if (problem.isPresent()) {
      return Paths.again(show(visit, device, problem));
    }
    devices.rename(visit.person(), device.id(), name);
    return Paths.to("/devices", Notice.DEVICE_CHANGED);
  }

  @GetMapping("/devices/{id}/take-back")
  ResponseEntity<Html> ask(Visit visit, @PathVariable String id) {
    DeviceLine line = line(find(visit, id), visit);
    if (!line.isThisOne()) {
      return Paths.to("/devices/" + line.id());
    }
    Page page = Page.of("Close the diary here", Place.MORE, visit);
    boolean isLast = devices.of(visit.person()).size() == 1;
    return ResponseEntity.ok(
        Html.of(out -> JteleaveGenerated.render(out, null, page, line, isLast, commands)));
  }

  /// Of the device in use only after its person was asked.
  @PostMapping("/devices/{id}/take-back")
  ResponseEntity<Html> takeBack(
      Visit visit,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String sure,
      HttpServletRequest request) {
    Device device = find(visit, id);
    boolean isThisOne = device.id().equals(visit.device().id());
    if (isThisOne && !sure.equals("yes")) {
      return Paths.to("/devices/" + id + "/take-back");
    }
    devices.revoke(visit.person(), device.id());
    return isThisOne
        ? ResponseEntity.status(HttpStatus.SEE_OTHER)
            .location(URI.create("/"))
            .header(HttpHeaders.SET_COOKIE, DeviceCookie.forgetting(request))
            .build()
        : Paths.to("/devices", Notice.DEVICE_CHANGED);
  }

  private Device find(Visit visit, String id) {
    return devices.of(visit.person()).stream()
        .filter(device -> device.id().text().equals(id))
        .findFirst()
        .orElseThrow(Paths::none);
  }
}
