package allay.web.home;

import allay.programme.checkin.CheckInWords;
import allay.programme.diary.Diaries;
import allay.programme.diary.KeptDiary;
import allay.programme.history.HistoryInvitation;
import allay.programme.history.Questions;
import allay.programme.told.Statements;
import allay.programme.wins.Wins;
import allay.web.map.MapState;
import allay.web.map.Maps;
import allay.web.page.Html;
import allay.web.page.Notice;
import allay.web.page.Page;
import allay.web.page.Paths;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.safety.SafetyCard;
import allay.web.safety.SafetyCards;
import allay.web.templates.home.JtehomeGenerated;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The first page: what went well, the check-in, and how far the map is.
@RestController
final class HomeController {
  private final Diaries diaries;
  private final Statements statements;
  private final Questions questions;
  private final Maps maps;
  private final CheckInWords words;
  private final SafetyCards safety;
  private final Clock clock;

  HomeController(
      Diaries diaries,
      Statements statements,
      Questions questions,
      Maps maps,
      CheckInWords words,
      SafetyCards safety,
      Clock clock) {
    this.diaries = diaries;
    this.statements = statements;
    this.questions = questions;
    this.maps = maps;
    this.words = words;
    this.safety = safety;
    this.clock = clock;
  }

  @GetMapping("/")
  ResponseEntity<Html> show(Visit visit, @RequestParam Optional<String> done) {
    KeptDiary diary = diaries.of(visit.person()).orElseThrow();
    if (!diary.hasBegun()) {
      return Notice.of(done).map(told -> Paths.to("/start", told)).orElse(Paths.to("/start"));
    }
    LocalDate today = LocalDate.now(clock);
    MapState map = maps.look(visit.person(), diary);
    Page page = Page.of("Today", Place.TODAY, visit).with(Notice.of(done));
    HistoryInvitation invitation = HistoryInvitation.of(statements.of(visit.person()), questions);
    Today shown = Today.of(diary, Wins.of(diary, today), today, map, invitation);
    Optional<SafetyCard> card = safety.of(visit.person(), diary);
    return ResponseEntity.ok(
        Html.of(out -> JtehomeGenerated.render(out, null, page, shown, words, card)));
  }
}
