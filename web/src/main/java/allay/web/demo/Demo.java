package allay.web.demo;

import allay.programme.access.Device;
import allay.programme.access.Devices;
import allay.programme.demo.MadeUpPerson;
import allay.programme.diary.People;
import allay.programme.exchange.Transfers;
import allay.web.map.Maps;
import allay.web.page.Owner;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/// A made-up person beside the one whose diary is kept at home.
@Component
public final class Demo {
  private final People people;
  private final Transfers transfers;
  private final Devices devices;
  private final Maps maps;
  private final Clock clock;

  Demo(People people, Transfers transfers, Devices devices, Maps maps, Clock clock) {
    this.people = people;
    this.transfers = transfers;
    this.devices = devices;
    this.maps = maps;
    this.clock = clock;
  }

  /// Makes the four months end yesterday. Devices that were looking around go on doing so.
  public void begin() {
    List<Device> looking = devices.of(MadeUpPerson.ID);
    looking.forEach(device -> devices.move(device.id(), Owner.ID));
    MadeUpPerson.moveIn(people, transfers, clock, MadeUpPerson.SEED);
    looking.forEach(device -> devices.move(device.id(), MadeUpPerson.ID));
  }

  void enter(Device device) {
    if (people.find(MadeUpPerson.ID).isEmpty()) {
      begin();
    }
    devices.move(device.id(), MadeUpPerson.ID);
  }

  /// All devices go back to the person's own diary before the made-up one is deleted.
  void end() {
    devices.of(MadeUpPerson.ID).forEach(device -> devices.move(device.id(), Owner.ID));
    people.erase(MadeUpPerson.ID);
    maps.forget(MadeUpPerson.ID);
  }
}
