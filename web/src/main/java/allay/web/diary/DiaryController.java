package allay.web.diary;

import allay.programme.checkin.CheckInWords;
import allay.programme.diary.Diaries;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import allay.web.page.Days;
import allay.web.page.Html;
import allay.web.page.Notice;
import allay.web.page.Page;
import allay.web.page.Paths;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.templates.diary.JtedayGenerated;
import allay.web.templates.diary.JtemonthGenerated;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Looks back: a month, and a day.
@RestController
final class DiaryController {
  private final Diaries diaries;
  private final CheckInWords words;
  private final Clock clock;

  DiaryController(Diaries diaries, CheckInWords words, Clock clock) {
    this.diaries = diaries;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/diary")
  Html month(
      Visit visit, @RequestParam Optional<String> month, @RequestParam Optional<String> done) {
    KeptDiary diary = diaries.of(visit.person()).orElseThrow();
    LocalDate today = LocalDate.now(clock);
    YearMonth asked = month.flatMap(DiaryController::month).orElse(YearMonth.from(today));
    MonthView view = MonthView.of(diary, asked, today);
    Page page = Page.of("Your diary", Place.DIARY, visit).with(Notice.of(done));
    return Html.of(out -> JtemonthGenerated.render(out, null, page, view, words));
  }

  @GetMapping("/diary/day/{text}")
  Html day(Visit visit, @PathVariable String text, @RequestParam Optional<String> done) {
    LocalDate day = day(text).orElseThrow(Paths::none);
    LocalDate today = LocalDate.now(clock);
    KeptDiary diary = diaries.of(visit.person()).orElseThrow();
    TreeSet<LocalDate> noted = new TreeSet<>();
    diary.entries().stream().map(KeptEntry::date).forEach(noted::add);
    Page page = Page.of(Days.full(day), Place.DIARY, visit).with(Notice.of(done));
    return Html.of(out ->
        JtedayGenerated.render(
            out,
            null,
            page,
            DayView.of(diary, day),
            Optional.ofNullable(noted.lower(day)),
            Optional.ofNullable(noted.higher(day)),
            !day.isAfter(today)));
  }

  private static Optional<YearMonth> month(String text) {
    try {
      return Optional.of(YearMonth.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
