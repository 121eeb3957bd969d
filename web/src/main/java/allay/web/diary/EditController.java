package allay.web.diary;

import allay.programme.checkin.CheckInWords;
import allay.programme.diary.Diaries;
import allay.programme.diary.EntryChange;
import allay.programme.diary.EntryHistory;
import allay.programme.diary.EntryId;
import allay.programme.diary.EntryVersion;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import allay.web.checkin.EntryForm;
import allay.web.checkin.Fields;
import allay.web.checkin.Questions;
import allay.web.diary.EditView.Elsewhere;
import allay.web.page.Html;
import allay.web.page.Notice;
import allay.web.page.Page;
import allay.web.page.Paths;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.templates.diary.JteeditGenerated;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Changes an entry. The form names the version that it shows, so that nothing which was written
/// elsewhere meanwhile is replaced unseen.
@RestController
final class EditController {
  private final Diaries diaries;
  private final CheckInWords words;
  private final Clock clock;

  EditController(Diaries diaries, CheckInWords words, Clock clock) {
    this.diaries = diaries;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/diary/entry/edit")
  ResponseEntity<Html> ask(Visit visit, @RequestParam String id) {
    EntryHistory history = history(visit, id);
    Optional<KeptEntry> entry = history.entry();
    if (entry.isEmpty()) {
      return Paths.to(DiaryPaths.entry(history.id()));
    }
    KeptDiary diary = diaries.of(visit.person()).orElseThrow();
    Form form =
        new Form(visit, diary, history, Fields.of(entry.get()), EditView.asked(diary, entry.get()));
    return ResponseEntity.ok(page(form, history.current().number(), List.of(), Optional.empty()));
  }

  private record Form(
      Visit visit, KeptDiary diary, EntryHistory history, Fields fields, List<KeptColumn> asked) {}

  @PostMapping("/diary/entry/edit")
  ResponseEntity<Html> save(
      Visit visit, @RequestParam Map<String, String> sent, @RequestParam int version) {
    Fields fields = new Fields(sent);
    KeptDiary diary = diaries.of(visit.person()).orElseThrow();
    EntryHistory history = history(visit, fields.get("id").orElse(""));
    Form form = new Form(visit, diary, history, fields, EditView.asked(diary, fields));
    EntryVersion seen =
        history.versions().stream()
            .filter(each -> each.number() == version)
            .findFirst()
            .orElseThrow(Paths::none);
    return switch (EntryForm.read(fields, form.asked(), seen.content())) {
      case EntryForm.Read.Problems(List<String> sentences) ->
          Paths.again(page(form, version, sentences, Optional.empty()));
      case EntryForm.Read.AnEntry(KeptEntry entry) ->
          answer(form, version, entry, diaries.edit(visit.person(), entry, version));
    };
  }

  private ResponseEntity<Html> answer(Form form, int version, KeptEntry entry, EntryChange change) {
    String day = DiaryPaths.day(entry.date());
    return switch (change) {
      case EntryChange.Done _ -> Paths.to(day, Notice.CHANGED, form.diary().changes());
      case EntryChange.Already _ -> Paths.to(day);
      case EntryChange.Conflict(EntryVersion now) ->
          Paths.again(
              page(
                  form,
                  now.number(),
                  List.of(),
                  Optional.of(
                      new Elsewhere(
                          now.content()
                              .map(other -> EntryView.of(other, form.diary().columns()))))));
      case EntryChange.Refused(String why) ->
          Paths.again(page(form, version, List.of(sentence(why)), Optional.empty()));
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

  private Html page(Form form, int version, List<String> problems, Optional<Elsewhere> elsewhere) {
    EditView view =
        new EditView(
            form.history(),
            form.fields(),
            form.asked(),
            Questions.of(form.diary(), form.asked(), form.fields()),
            version,
            LocalDate.now(clock),
            problems,
            elsewhere);
    Page page = Page.of("Change this entry", Place.DIARY, form.visit());
    return Html.of(out -> JteeditGenerated.render(out, null, page, view, words));
  }

  private static String sentence(String why) {
    return why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1) + ".";
  }
}
