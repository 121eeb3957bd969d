package allay.web.demo;

import allay.programme.access.Devices;
import allay.programme.demo.MadeUpPerson;
import allay.programme.diary.Diaries;
import allay.programme.diary.People;
import allay.programme.diary.Person;
import allay.web.page.Html;
import allay.web.page.Notice;
import allay.web.page.Owner;
import allay.web.page.Paths;
import allay.web.page.Visit;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// A made-up person to look around with, in a diary apart from the person's own. At home only: it
/// leads back to the one diary that is kept there.
@RestController
final class DemoController {
  private final People people;
  private final Diaries diaries;
  private final Devices devices;
  private final Clock clock;

  DemoController(People people, Diaries diaries, Devices devices, Clock clock) {
    this.people = people;
    this.diaries = diaries;
    this.devices = devices;
    this.clock = clock;
  }

  @PostMapping("/demo/enter")
  ResponseEntity<Html> enter(Visit visit) {
    if (!visit.isOwner()) {
      return Paths.none();
    }
    MadeUpPerson.moveIn(people, diaries, clock, MadeUpPerson.SEED);
    devices.move(visit.device().id(), MadeUpPerson.ID);
    return Paths.to("/");
  }

  /// All devices go back to the person's own diary before the made-up one is deleted.
  @PostMapping("/demo/leave")
  ResponseEntity<Html> leave(Visit visit) {
    if (!visit.isMadeUp()) {
      return Paths.to("/");
    }
    people.add(new Person(Owner.ID, ""));
    devices.of(MadeUpPerson.ID).forEach(device -> devices.move(device.id(), Owner.ID));
    people.erase(MadeUpPerson.ID);
    return Paths.to("/", Notice.MADE_UP_GONE);
  }
}
