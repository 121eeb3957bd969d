package allay.web.access;

import allay.programme.access.Device;
import allay.web.page.Days;
import allay.web.page.Visit;
import java.time.LocalDate;
import java.time.ZoneId;

/// A device as its person sees it.
///
/// @param isThisOne whether the person is looking with it
/// @param history in words
public record DeviceLine(String id, String name, boolean isThisOne, String history) {
  static DeviceLine of(Device device, Visit visit, ZoneId zone, LocalDate today) {
    LocalDate since = LocalDate.ofInstant(device.since(), zone);
    return new DeviceLine(
        device.id().text(),
        device.name(),
        device.id().equals(visit.device().id()),
        "Can open it since "
            + Days.near(since, today)
            + ". Last used "
            + Days.near(device.lastSeen(), today)
            + ".");
  }
}
