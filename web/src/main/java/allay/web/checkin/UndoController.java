package allay.web.checkin;

import allay.programme.diary.Diaries;
import allay.web.page.Html;
import allay.web.page.Notice;
import allay.web.page.Paths;
import allay.web.page.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Takes back the last change to the diary, if it is still the one that the person was told about.
@RestController
final class UndoController {
  private final Diaries diaries;

  UndoController(Diaries diaries) {
    this.diaries = diaries;
  }

  @PostMapping("/undo")
  ResponseEntity<Html> undo(Visit visit, @RequestParam long changes, @RequestParam String back) {
    String path = Paths.local(back).orElse("/");
    return switch (diaries.undo(visit.person(), changes)) {
      case Diaries.Undone.Done _ -> Paths.to(path, Notice.UNDONE);
      case Diaries.Undone.Nothing _ -> Paths.to(path, Notice.NOTHING_TO_UNDO);
      case Diaries.Undone.Stale _ -> Paths.to(path, Notice.CHANGED_SINCE);
    };
  }
}
