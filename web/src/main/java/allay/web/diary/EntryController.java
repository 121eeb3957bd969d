package allay.web.diary;

import allay.programme.diary.Diaries;
import allay.programme.diary.EntryChange;
import allay.programme.diary.EntryHistory;
import allay.programme.diary.EntryId;
import allay.programme.diary.EntryVersion;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import allay.web.page.Days;
import allay.web.page.Html;
import allay.web.page.Notice;
import allay.web.page.Page;
import allay.web.page.Paths;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.templates.diary.JteentryGenerated;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// One entry with its earlier versions. Nothing that was ever noted is out of reach here.
@RestController
final class EntryController {
  private final Diaries diaries;
  private final Clock clock;

  EntryController(Diaries diaries, Clock clock) {
    this.diaries = diaries;
    this.clock = clock;
  }

  @GetMapping("/diary/entry")
  Html show(Visit visit, @RequestParam String id, @RequestParam Optional<String> done) {
    return page(visit, history(visit, id), Notice.of(done), Optional.empty());
  }

  @PostMapping("/diary/entry/delete")
  ResponseEntity<Html> delete(Visit visit, @RequestParam String id) {
    EntryHistory history = history(visit, id);
    KeptDiary diary = diaries.of(visit.person()).orElseThrow();
    return switch (diaries.delete(visit.person(), history.id())) {
      case EntryChange.Done _ ->
          Paths.to(DiaryPaths.day(lastDay(history)), Notice.DELETED, diary.changes());
      case EntryChange.Already _, EntryChange.Conflict _, EntryChange.Refused _ ->
          Paths.to(DiaryPaths.entry(history.id()));
      case EntryChange.NotFound _ -> throw Paths.none();
    };
  }

  /// @param version that is to stand again
  /// @param replaces number of the version that the person saw as the current one
  @PostMapping("/diary/entry/bring-back")
  ResponseEntity<Html> bringBack(
      Visit visit, @RequestParam String id, @RequestParam int version, @RequestParam int replaces) {
    EntryHistory history = history(visit, id);
    KeptDiary diary = diaries.of(visit.person()).orElseThrow();
    KeptEntry wanted =
        history.versions().stream()
            .filter(each -> each.number() == version)
            .map(EntryVersion::content)
            .flatMap(Optional::stream)
            .findFirst()
            .orElseThrow(Paths::none);
    return switch (diaries.edit(visit.person(), wanted, replaces)) {
      case EntryChange.Done _ ->
          Paths.to(DiaryPaths.day(wanted.date()), Notice.BROUGHT_BACK, diary.changes());
      case EntryChange.Already _ -> Paths.to(DiaryPaths.day(wanted.date()));
      case EntryChange.Conflict _ ->
          Paths.to(DiaryPaths.entry(history.id()), Notice.CHANGED_MEANWHILE);
      case EntryChange.Refused(String why) ->
          Paths.again(page(visit, history, Optional.empty(), Optional.of(why)));
      case EntryChange.NotFound _ -> throw Paths.none();
    };
  }

  private EntryHistory history(Visit visit, String id) {
    try {
      return diaries.history(visit.person(), new EntryId(id)).orElseThrow(Paths::none);
    } catch (IllegalArgumentException e) {
      throw Paths.none();
    }
  }

  private Html page(
      Visit visit, EntryHistory history, Optional<Notice> notice, Optional<String> problem) {
    KeptDiary diary = diaries.of(visit.person()).orElseThrow();
    List<VersionView> versions = VersionView.of(history, diary.columns(), clock.getZone());
    LocalDate day = lastDay(history);
    Page page = Page.of("One entry, " + Days.brief(day), Place.DIARY, visit).with(notice);
    return Html.of(
        out -> JteentryGenerated.render(out, null, page, history.id(), day, versions, problem));
  }

  /// The day that it is about, or was when it was deleted.
  private static LocalDate lastDay(EntryHistory history) {
    return history.versions().reversed().stream()
        .map(EntryVersion::content)
        .flatMap(Optional::stream)
        .map(KeptEntry::date)
        .findFirst()
        .orElseThrow(Paths::none);
  }
}
