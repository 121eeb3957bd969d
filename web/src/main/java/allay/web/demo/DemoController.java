package allay.web.demo;

import allay.web.page.Html;
import allay.web.page.Notice;
import allay.web.page.Paths;
import allay.web.page.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Into the made-up diary and out of it. At home only: it leads back to the one diary kept there.
@RestController
final class DemoController {
  private final Demo demo;

  DemoController(Demo demo) {
    this.demo = demo;
  }

  @PostMapping("/demo/enter")
  ResponseEntity<Html> enter(Visit visit) {
    if (!visit.isOwner()) {
      throw Paths.none();
    }
    demo.enter(visit.device());
    return Paths.to("/");
  }

  @PostMapping("/demo/leave")
  ResponseEntity<Html> leave(Visit visit) {
    if (!visit.isMadeUp()) {
      throw Paths.none();
    }
    demo.end();
    return Paths.to("/", Notice.MADE_UP_GONE);
  }
}
