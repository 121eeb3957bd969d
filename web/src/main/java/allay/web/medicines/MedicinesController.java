package allay.web.medicines;

import allay.programme.medicine.Medicine;
import allay.programme.medicine.MedicineList;
import allay.programme.told.Statement;
import allay.programme.told.Statements;
import allay.programme.told.Told;
import allay.web.page.Html;
import allay.web.page.Notice;
import allay.web.page.Page;
import allay.web.page.Paths;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.templates.medicines.JteformGenerated;
import allay.web.templates.medicines.JtelistGenerated;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The list: what is taken, added, changed, put away and brought back, and what to mind about it.
@RestController
final class MedicinesController {
  private static final String LIST = "/medicines";
  private static final int MOST_NAMES = 8;

  private final Statements statements;
  private final Cabinet cabinet;
  private final Clock clock;
  private final RandomGenerator random;

  MedicinesController(Statements statements, Cabinet cabinet, Clock clock, RandomGenerator random) {
    this.statements = statements;
    this.cabinet = cabinet;
    this.clock = clock;
    this.random = random;
  }

  @GetMapping(LIST)
  Html list(Visit visit, @RequestParam Optional<String> last, @RequestParam Optional<String> done) {
    Told told = statements.of(visit.person());
    Page page = Page.of("Medicines and supplements", Place.MORE, visit).with(Notice.of(done));
    ListView view =
        ListView.of(MedicineList.of(told), cabinet.read(told), cabinet, Changed.read(last, told));
    return Html.of(out -> JtelistGenerated.render(out, null, page, view));
  }

  @GetMapping("/medicines/new")
  ResponseEntity<Html> begin(Visit visit, @RequestParam(defaultValue = "") String name) {
    String clean = name.strip();
    if (clean.isEmpty() || Medicine.problem(clean).isPresent()) {
      return Paths.to(LIST);
    }
    MedicineForm form = MedicineForm.of(newId(), clean, cabinet.agents().in(clean));
    return ResponseEntity.ok(form(visit, Optional.empty(), form, Optional.empty()));
  }

  private Html form(Visit visit, Optional<String> id, MedicineForm form, Optional<String> problem) {
    String name = form.text("name").strip();
    boolean known = !cabinet.agents().in(name).isEmpty();
    List<String> like = known ? List.of() : cabinet.agents().like(name, MOST_NAMES);
    String title = id.isPresent() && !name.isEmpty() ? name : "Add to your list";
    Page page = Page.of(title, Place.MORE, visit);
    return Html.of(out ->
        JteformGenerated.render(out, null, page, form, id, known, like, cabinet.texts(), problem));
  }

  @PostMapping(LIST)
  ResponseEntity<Html> add(Visit visit, @RequestParam Map<String, String> fields) {
    MedicineForm form = new MedicineForm(fields);
    return form.problem()
        .map(problem -> Paths.again(form(visit, Optional.empty(), form, Optional.of(problem))))
        .orElseGet(() ->
            save(visit, form.id().orElseGet(this::newId), form.medicine(false), Notice.SAVED));
  }

  private String newId() {
    return HexFormat.of().toHexDigits(random.nextLong());
  }

  @GetMapping("/medicines/{id}")
  Html show(Visit visit, @PathVariable String id) {
    return form(visit, Optional.of(id), MedicineForm.of(find(visit, id)), Optional.empty());
  }

  @PostMapping("/medicines/{id}")
  ResponseEntity<Html> change(
      Visit visit, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Medicine before = find(visit, id);
    MedicineForm form = new MedicineForm(fields);
    return form.problem()
        .map(problem -> Paths.again(form(visit, Optional.of(id), form, Optional.of(problem))))
        .orElseGet(() -> save(visit, id, form.medicine(before.archived()), Notice.CHANGED));
  }

  @PostMapping("/medicines/{id}/archive")
  ResponseEntity<Html> archive(Visit visit, @PathVariable String id) {
    return save(visit, id, find(visit, id).withArchived(true), Notice.CHANGED);
  }

  @PostMapping("/medicines/{id}/bring-back")
  ResponseEntity<Html> bringBack(Visit visit, @PathVariable String id) {
    return save(visit, id, find(visit, id).withArchived(false), Notice.BROUGHT_BACK);
  }

  private Medicine find(Visit visit, String id) {
    return Optional.ofNullable(MedicineList.of(statements.of(visit.person())).entries().get(id))
        .orElseThrow(Paths::none);
  }

  private ResponseEntity<Html> save(Visit visit, String id, Medicine medicine, Notice notice) {
    int before = MedicineList.statements(statements.of(visit.person()), id);
    statements.add(
        visit.person(), Statement.of(MedicineList.subject(id), clock.instant(), medicine));
    Changed changed = Changed.of(statements.of(visit.person()), id);
    return changed.statements() == before
        ? Paths.to(LIST, Notice.NOTHING_NEW)
        : Paths.to(changed.on(LIST), notice);
  }

  @PostMapping("/medicines/{id}/undo")
  ResponseEntity<Html> undo(
      Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String last) {
    Told told = statements.of(visit.person());
    Optional<Statement> earlier =
        Changed.read(Optional.of(last), told)
            .filter(changed -> changed.id().equals(id))
            .flatMap(_ -> MedicineList.undo(told, id, clock.instant()));
    earlier.ifPresent(statement -> statements.add(visit.person(), statement));
    return Paths.to(LIST, earlier.isPresent() ? Notice.UNDONE : Notice.CHANGED_MEANWHILE);
  }
}
