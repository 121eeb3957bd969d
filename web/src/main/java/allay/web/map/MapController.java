package allay.web.map;

import allay.programme.checkin.CheckInWords;
import allay.programme.diary.Diaries;
import allay.programme.history.History;
import allay.programme.map.MapHtml;
import allay.programme.map.ToldPart;
import allay.web.map.MapState.Shown;
import allay.web.page.Html;
import allay.web.page.Page;
import allay.web.page.Paths;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.safety.SafetyCard;
import allay.web.safety.SafetyCards;
import allay.web.templates.map.JtearrowGenerated;
import allay.web.templates.map.JtearrowpageGenerated;
import allay.web.templates.map.JteaskGenerated;
import allay.web.templates.map.JteaskpageGenerated;
import allay.web.templates.map.JteatworkGenerated;
import allay.web.templates.map.JtemapGenerated;
import allay.web.templates.map.JtenewsGenerated;
import gg.jte.Content;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The map: a page, and the parts of it that change while it is open. Each part is a page of its
/// own for a browser without scripts.
@RestController
final class MapController {
  /// Sent by htmx, which wants a part only.
  private static final String HTMX = "HX-Request";

  private final Diaries diaries;
  private final Maps maps;
  private final ToldMaps told;
  private final CheckInWords words;
  private final Clock clock;
  private final SafetyCards safety;

  MapController(
      Diaries diaries,
      Maps maps,
      ToldMaps told,
      CheckInWords words,
      Clock clock,
      SafetyCards safety) {
    this.diaries = diaries;
    this.maps = maps;
    this.told = told;
    this.words = words;
    this.clock = clock;
    this.safety = safety;
  }

  private MapState look(Visit visit) {
    return maps.look(visit.person(), diaries.of(visit.person()).orElseThrow());
  }

  private MapNews news(MapState state, int on) {
    return MapNews.of(state, on, clock.getZone(), words);
  }

  @GetMapping("/map")
  Html show(Visit visit) {
    MapState state = look(visit);
    History history = told.history(visit.person());
    ToldPart part = told.part(told.map(history));
    Optional<MapView> view = state.shown().map(shown -> MapView.of(shown, part, visit.isMadeUp()));
    ToldView toldView = ToldView.of(part, told.words(history));
    String title = view.map(each -> each.map().title()).orElse("Your map");
    Page page = Page.of(title, Place.MAP, visit);
    MapNews news = news(state, state.number());
    Optional<SafetyCard> pause = safety.pause(visit.person());
    return Html.of(
        out -> JtemapGenerated.render(out, null, page, visit, news, view, toldView, words, pause));
  }

  /// How the work goes on: the bar alone while nothing else is new.
  ///
  /// @param on the answer that the page holds
  /// @param told the answer that the page speaks of
  /// @param work what the page says is going on
  @GetMapping("/map/news")
  ResponseEntity<Html> news(
      Visit visit, @RequestParam int on, @RequestParam int told, @RequestParam String work) {
    MapNews news = news(look(visit), on);
    if (news.key().equals(work) && news.told() == told) {
      return ResponseEntity.ok(Html.of(out -> JteatworkGenerated.render(out, null, news)));
    }
    return ResponseEntity.ok()
        .header("HX-Retarget", "#map-news")
        .header("HX-Reswap", "innerHTML")
        .body(Html.of(out -> JtenewsGenerated.render(out, null, news, visit)));
  }

  @GetMapping("/map/arrow/{id}")
  Html arrow(Visit visit, @PathVariable String id, @RequestHeader(HTMX) Optional<String> htmx) {
    Optional<Content> entry =
        look(visit).shown().map(MapView::page).flatMap(page -> MapHtml.entry(page, id));
    if (htmx.isPresent()) {
      return Html.of(out -> JtearrowGenerated.render(out, null, entry));
    }
    Page page = Page.of("What this arrow says", Place.MAP, visit);
    Content said = entry.orElseThrow(Paths::none);
    return Html.of(out -> JtearrowpageGenerated.render(out, null, page, said));
  }

  @GetMapping("/map/what-if")
  Html whatIf(
      Visit visit,
      @RequestParam Optional<String> hold,
      @RequestParam Optional<Integer> by,
      @RequestHeader(HTMX) Optional<String> htmx) {
    Optional<Shown> shown = look(visit).shown();
    WhatIfQuestion question =
        shown.flatMap(each -> MapView.whatIf(each, hold, by)).orElseThrow(Paths::none);
    if (htmx.isPresent()) {
      return Html.of(out -> JteaskGenerated.render(out, null, question));
    }
    Page page = Page.of("What if one thing stayed different?", Place.MAP, visit);
    return Html.of(out -> JteaskpageGenerated.render(out, null, page, question));
  }

  @PostMapping("/map/stop")
  ResponseEntity<Html> stop(Visit visit) {
    maps.stop(visit.person());
    return Paths.to("/map");
  }

  @PostMapping("/map/resume")
  ResponseEntity<Html> resume(Visit visit) {
    maps.resume(visit.person());
    return Paths.to("/map");
  }
}
