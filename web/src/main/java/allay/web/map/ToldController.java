package allay.web.map;

import allay.model.dynamics.MapResult;
import allay.programme.diary.Diaries;
import allay.programme.drivers.Standing;
import allay.programme.drivers.ToldMap;
import allay.programme.history.History;
import allay.programme.map.DiarySays;
import allay.web.map.ToldWords.LinkLine;
import allay.web.page.Html;
import allay.web.page.Page;
import allay.web.page.Paths;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.safety.SafetyCard;
import allay.web.safety.SafetyCards;
import allay.web.templates.map.JtedriverGenerated;
import allay.web.templates.map.JtethreadsGenerated;
import allay.web.templates.map.JtetoldlinkGenerated;
import allay.web.templates.map.JtetoldlinkpageGenerated;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// What was told, driver by driver, link by link, and the threads along them.
@RestController
final class ToldController {
  /// Sent by htmx, which wants a part only.
  private static final String HTMX = "HX-Request";

  private final Diaries diaries;
  private final Maps maps;
  private final ToldMaps told;
  private final SafetyCards safety;

  ToldController(Diaries diaries, Maps maps, ToldMaps told, SafetyCards safety) {
    this.diaries = diaries;
    this.maps = maps;
    this.told = told;
    this.safety = safety;
  }

  @GetMapping("/map/driver/{id}")
  Html driver(Visit visit, @PathVariable String id) {
    History history = told.history(visit.person());
    ToldMap map = told.map(history);
    Standing standing = map.of(id).orElseThrow(Paths::none);
    DriverView view = DriverView.of(standing, map, told.words(history), diary(visit));
    Page page = Page.of(view.driver().name(), Place.MAP, visit);
    Optional<SafetyCard> pause = safety.pause(visit.person());
    return Html.of(out -> JtedriverGenerated.render(out, null, page, view, pause));
  }

  @GetMapping("/map/told/{id}")
  Html link(Visit visit, @PathVariable String id, @RequestHeader(HTMX) Optional<String> htmx) {
    ToldWords words = told.words(told.history(visit.person()));
    LinkLine line =
        words
            .link(id)
            .map(link -> words.line(link, DriverView.said(link, diary(visit))))
            .orElseThrow(Paths::none);
    if (htmx.isPresent()) {
      return Html.of(out -> JtetoldlinkGenerated.render(out, null, line));
    }
    Page page = Page.of("What this line says", Place.MAP, visit);
    return Html.of(out -> JtetoldlinkpageGenerated.render(out, null, page, line));
  }

  @GetMapping("/map/threads")
  Html threads(Visit visit) {
    History history = told.history(visit.person());
    ThreadsView view = ThreadsView.of(told.map(history), told.words(history), diary(visit));
    Page page = Page.of("Trace it", Place.MAP, visit);
    Optional<SafetyCard> pause = safety.pause(visit.person());
    return Html.of(out -> JtethreadsGenerated.render(out, null, page, view, pause));
  }

  private Optional<DiarySays> diary(Visit visit) {
    return maps.look(visit.person(), diaries.of(visit.person()).orElseThrow())
        .shown()
        .flatMap(shown ->
            shown.report().result() instanceof MapResult.Converged converged
                ? Optional.of(new DiarySays(told.drivers(), converged.map()))
                : Optional.empty());
  }
}
