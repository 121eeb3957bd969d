package allay.web.checkin;

import allay.programme.checkin.CheckInWords;
import allay.programme.diary.Diaries;
import allay.programme.diary.Entry.TimeOfDay;
import allay.programme.diary.EntryChange;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import allay.web.page.Html;
import allay.web.page.Notice;
import allay.web.page.Page;
import allay.web.page.Paths;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.templates.checkin.JtecheckinGenerated;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The check-in, once a day or several times. The form names its entry and its time, so sending it
/// twice stores it once.
@RestController
final class CheckInController {
  private final Diaries diaries;
  private final CheckInWords words;
  private final Clock clock;
  private final RandomGenerator random;

  CheckInController(Diaries diaries, CheckInWords words, Clock clock, RandomGenerator random) {
    this.diaries = diaries;
    this.words = words;
    this.clock = clock;
    this.random = random;
  }

  @GetMapping("/check-in")
  ResponseEntity<Html> ask(Visit visit, @RequestParam Optional<String> day) {
    KeptDiary diary = diaries.of(visit.person()).orElseThrow();
    if (Questions.asked(diary).isEmpty()) {
      return Paths.to("/start");
    }
    LocalDate today = LocalDate.now(clock);
    LocalDate asked =
        day.flatMap(CheckInController::date).filter(date -> !date.isAfter(today)).orElse(today);
    return ResponseEntity.ok(page(visit, diary, newEntry(asked), List.of()));
  }

  /// An entry for an earlier day has no time.
  private Fields newEntry(LocalDate day) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(Fields.ID, new UUID(random.nextLong(), random.nextLong()).toString());
    fields.put(Fields.DAY, day.toString());
    if (day.equals(LocalDate.now(clock))) {
      OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
      fields.put(
          Fields.TIME, new TimeOfDay(now.toLocalTime(), Optional.of(now.getOffset())).text());
    }
    return new Fields(fields);
  }

  @PostMapping("/check-in")
  ResponseEntity<Html> save(Visit visit, @RequestParam Map<String, String> form) {
    KeptDiary diary = diaries.of(visit.person()).orElseThrow();
    Fields fields = new Fields(form);
    if (fields.get(Fields.ID).filter(CheckInController::isMadeHere).isEmpty()) {
      throw Paths.bent();
    }
    return switch (EntryForm.read(fields, Questions.asked(diary), Optional.empty())) {
      case EntryForm.Read.Problems(List<String> sentences) ->
          Paths.again(page(visit, diary, fields, sentences));
      case EntryForm.Read.AnEntry(KeptEntry entry) ->
          answer(visit, diary, fields, entry, diaries.add(visit.person(), entry));
    };
  }

  /// Whether it is a name as `newEntry` makes them.
  private static boolean isMadeHere(String id) {
    try {
      return UUID.fromString(id).toString().equals(id);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /// Other answers under the same name: the person went back and changed them.
  private ResponseEntity<Html> answer(
      Visit visit, KeptDiary diary, Fields fields, KeptEntry entry, EntryChange change) {
    return switch (change) {
      case EntryChange.Done _ -> Paths.to("/", Notice.SAVED, diary.changes());
      case EntryChange.Already _ -> Paths.to("/", Notice.SAVED);
      case EntryChange.Conflict(var now) -> {
        EntryChange edited = diaries.edit(visit.person(), entry, now.number());
        yield edited instanceof EntryChange.Done
            ? Paths.to("/", Notice.CHANGED, diary.changes())
            : Paths.again(
                page(
                    visit, diary, fields, List.of("It was changed elsewhere. Send it once more.")));
      }
      case EntryChange.Refused(String why) ->
          Paths.again(page(visit, diary, fields, List.of(sentence(why))));
      case EntryChange.NotFound _ -> throw Paths.none();
    };
  }

  private Html page(Visit visit, KeptDiary diary, Fields fields, List<String> problems) {
    LocalDate today = LocalDate.now(clock);
    CheckIn checkIn =
        new CheckIn(
            fields,
            Questions.of(diary, Questions.asked(diary), fields),
            fields.get(Fields.DAY).flatMap(CheckInController::date).orElse(today),
            today,
            diary.entries().stream().map(KeptEntry::date).toList(),
            problems);
    Page page = Page.of(checkIn.title(), Place.NONE, visit);
    return Html.of(out -> JtecheckinGenerated.render(out, null, page, checkIn, words));
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String sentence(String why) {
    return why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1) + ".";
  }
}
