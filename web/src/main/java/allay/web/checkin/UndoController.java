package allay.web.checkin;

import allay.programme.diary.Diaries;
import allay.web.page.Html;
import allay.web.page.Notice;
import allay.web.page.Paths;
import allay.web.page.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Takes back the last change to the diary.
@RestController
final class UndoController {
  private final Diaries diaries;

  UndoController(Diaries diaries) {
    this.diaries = diaries;
  }

  @PostMapping("/undo")
  ResponseEntity<Html> undo(Visit visit) {
    return switch (diaries.undo(visit.person())) {
      case Diaries.Undone.Done _ -> Paths.to("/", Notice.UNDONE);
      case Diaries.Undone.Nothing _ -> Paths.to("/", Notice.NOTHING_TO_UNDO);
    };
  }
}
