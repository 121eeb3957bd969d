package allay.web.start;

import allay.programme.checkin.CheckInWords;
import allay.programme.diary.ColumnChange;
import allay.programme.diary.Diaries;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptColumn.Kind;
import allay.web.page.Html;
import allay.web.page.Notice;
import allay.web.page.Page;
import allay.web.page.Paths;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.templates.start.JtestartGenerated;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The first visit: what this is, what to note, done.
@RestController
final class StartController {
  private final Diaries diaries;
  private final CheckInWords words;

  StartController(Diaries diaries, CheckInWords words) {
    this.diaries = diaries;
    this.words = words;
  }

  @GetMapping("/start")
  ResponseEntity<Html> ask(Visit visit, @RequestParam Optional<String> done) {
    return hasBegun(visit)
        ? Paths.to("/tracks")
        : ResponseEntity.ok(page(visit, Notice.of(done), Choice.first(words), List.of()));
  }

  private boolean hasBegun(Visit visit) {
    return diaries.of(visit.person()).orElseThrow().hasBegun();
  }

  private Html page(Visit visit, Optional<Notice> notice, Choice choice, List<String> problems) {
    Page page = Page.of("Welcome", Place.TODAY, visit).with(notice);
    return Html.of(out -> JtestartGenerated.render(out, null, page, words, choice, problems));
  }

  @PostMapping("/start")
  ResponseEntity<Html> begin(Visit visit, @RequestParam MultiValueMap<String, String> form) {
    if (hasBegun(visit)) {
      return Paths.to("/");
    }
    Choice choice = Choice.of(form);
    List<String> problems = choice.problems();
    if (!problems.isEmpty()) {
      return Paths.again(page(visit, Optional.empty(), choice, problems));
    }
    choice.inOrder(words).forEach(chosen -> add(visit, chosen));
    return Paths.to("/check-in");
  }

  private void add(Visit visit, Choice.Chosen chosen) {
    Kind kind = chosen.kind();
    ColumnChange change =
        diaries.addColumn(visit.person(), kind, chosen.name(), chosen.direction());
    if (!(change instanceof ColumnChange.Done(KeptColumn _))) {
      throw new IllegalStateException("a column that passed its checks was refused");
    }
  }
}
