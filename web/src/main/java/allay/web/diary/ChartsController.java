package allay.web.diary;

import allay.programme.checkin.CheckInWords;
import allay.programme.diary.Diaries;
import allay.programme.diary.KeptDiary;
import allay.programme.map.MapReport;
import allay.web.map.MapState.Shown;
import allay.web.map.Maps;
import allay.web.page.Html;
import allay.web.page.Page;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.templates.diary.JtechartsGenerated;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Scores, practices and good moments over time.
@RestController
final class ChartsController {
  private final Diaries diaries;
  private final Maps maps;
  private final CheckInWords words;

  ChartsController(Diaries diaries, Maps maps, CheckInWords words) {
    this.diaries = diaries;
    this.maps = maps;
    this.words = words;
  }

  @GetMapping("/diary/charts")
  Html show(Visit visit, @RequestParam Optional<String> span) {
    KeptDiary diary = diaries.of(visit.person()).orElseThrow();
    Optional<MapReport> report = maps.look(visit.person(), diary).shown().map(Shown::report);
    ChartsView view = ChartsView.of(diary, span.flatMap(Span::of).orElse(Span.FOUR_WEEKS), report);
    Page page = Page.of("Over time", Place.DIARY, visit);
    return Html.of(out -> JtechartsGenerated.render(out, null, page, view, words));
  }
}
