package allay.web.medicines;

import allay.programme.told.Statements;
import allay.web.page.Html;
import allay.web.page.Page;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.safety.SafetyCards;
import allay.web.templates.medicines.JtepracticesGenerated;
import allay.web.templates.medicines.JtetaperingGenerated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Pages beside the list: taking less of an opioid, and what to mind about practices.
@RestController
final class CareController {
  private final Statements statements;
  private final Cabinet cabinet;
  private final SafetyCards safety;

  CareController(Statements statements, Cabinet cabinet, SafetyCards safety) {
    this.statements = statements;
    this.cabinet = cabinet;
    this.safety = safety;
  }

  @GetMapping("/medicines/opioids")
  Html tapering(Visit visit) {
    Page page = Page.of(cabinet.texts().tapering().title(), Place.MORE, visit);
    return Html.of(out -> JtetaperingGenerated.render(out, null, page, cabinet.texts().tapering()));
  }

  @GetMapping("/medicines/practices")
  Html practices(Visit visit) {
    Page page = Page.of("Care with practices", Place.MORE, visit);
    return Html.of(out ->
        JtepracticesGenerated.render(
            out,
            null,
            page,
            cabinet.practices(),
            cabinet.practices().of(cabinet.history(statements.of(visit.person()))),
            cabinet.texts(),
            safety.pause(visit.person())));
  }
}
