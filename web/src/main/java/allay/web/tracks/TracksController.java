package allay.web.tracks;

import allay.programme.diary.ColumnChange;
import allay.programme.diary.Diaries;
import allay.programme.diary.Direction;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptDiary;
import allay.web.page.Html;
import allay.web.page.Notice;
import allay.web.page.Page;
import allay.web.page.Paths;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.templates.tracks.JtecolumnGenerated;
import allay.web.templates.tracks.JtetracksGenerated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the check-in asks: tracks, practices and good moments, in the order of the day.
@RestController
final class TracksController {
  private final Diaries diaries;

  TracksController(Diaries diaries) {
    this.diaries = diaries;
  }

  @GetMapping("/tracks")
  Html list(Visit visit, @RequestParam Optional<String> done) {
    return list(visit, Notice.of(done), Optional.empty());
  }

  private Html list(Visit visit, Optional<Notice> notice, Optional<String> problem) {
    KeptDiary diary = diaries.of(visit.person()).orElseThrow();
    Page page = Page.of("What you note", Place.MORE, visit).with(notice);
    return Html.of(out ->
        JtetracksGenerated.render(out, null, page, ColumnList.all(diary.columns()), problem));
  }

  @PostMapping("/tracks")
  ResponseEntity<Html> add(
      Visit visit,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String direction) {
    Optional<KeptColumn.Kind> chosen = named(KeptColumn.Kind.values(), kind);
    Optional<String> problem =
        chosen.isEmpty()
            ? Optional.of("choose what it is")
            : KeptColumn.problem(chosen.get(), name);
    if (problem.isPresent()) {
      return Paths.again(list(visit, Optional.empty(), problem));
    }
    Direction known = Direction.of(allay.programme.diary.Column.fold(name));
    Direction way = named(Direction.values(), direction).orElse(known);
    return answer(visit, diaries.addColumn(visit.person(), chosen.orElseThrow(), name, way));
  }

  @GetMapping("/tracks/{number}")
  ResponseEntity<Html> show(Visit visit, @PathVariable String number) {
    return find(visit, number)
        .map(column -> ResponseEntity.ok(show(visit, column, Optional.empty())))
        .orElseThrow(Paths::none);
  }

  private static Html show(Visit visit, KeptColumn column, Optional<String> problem) {
    Page page = Page.of(column.name(), Place.MORE, visit);
    return Html.of(out -> JtecolumnGenerated.render(out, null, page, column, problem));
  }

  @PostMapping("/tracks/{number}")
  ResponseEntity<Html> change(
      Visit visit,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String direction) {
    Optional<KeptColumn> column = find(visit, number);
    if (column.isEmpty()) {
      throw Paths.none();
    }
    Optional<String> problem = KeptColumn.problem(column.get().kind(), name);
    if (problem.isPresent()) {
      return Paths.again(show(visit, column.get(), problem));
    }
    Direction way = named(Direction.values(), direction).orElseGet(column.get()::direction);
    KeptColumn changed = column.get().renamed(name).withDirection(way);
    return switch (diaries.changeColumn(visit.person(), changed)) {
      case ColumnChange.Done _ -> Paths.to("/tracks", Notice.TRACKS_CHANGED);
      case ColumnChange.Refused(String why) ->
          Paths.again(show(visit, column.get(), Optional.of(why)));
      case ColumnChange.NotFound _ -> throw Paths.none();
    };
  }

  @PostMapping("/tracks/{number}/archive")
  ResponseEntity<Html> archive(Visit visit, @PathVariable String number) {
    return withArchived(visit, number, true);
  }

  @PostMapping("/tracks/{number}/bring-back")
  ResponseEntity<Html> bringBack(Visit visit, @PathVariable String number) {
    return withArchived(visit, number, false);
  }

  private ResponseEntity<Html> withArchived(Visit visit, String number, boolean archived) {
    return find(visit, number)
        .map(column ->
            answer(visit, diaries.changeColumn(visit.person(), column.withArchived(archived))))
        .orElseThrow(Paths::none);
  }

  private ResponseEntity<Html> answer(Visit visit, ColumnChange change) {
    return switch (change) {
      case ColumnChange.Done _ -> Paths.to("/tracks", Notice.TRACKS_CHANGED);
      case ColumnChange.Refused(String why) ->
          Paths.again(list(visit, Optional.empty(), Optional.of(why)));
      case ColumnChange.NotFound _ -> throw Paths.none();
    };
  }

  @PostMapping("/tracks/{number}/earlier")
  ResponseEntity<Html> earlier(Visit visit, @PathVariable String number) {
    return move(visit, number, -1);
  }

  @PostMapping("/tracks/{number}/later")
  ResponseEntity<Html> later(Visit visit, @PathVariable String number) {
    return move(visit, number, 1);
  }

  /// Changes places with the next one that is asked for, past those that are archived.
  private ResponseEntity<Html> move(Visit visit, String number, int by) {
    List<KeptColumn> columns = new ArrayList<>(diaries.of(visit.person()).orElseThrow().columns());
    Optional<KeptColumn> moved = find(columns, number);
    if (moved.isEmpty()) {
      throw Paths.none();
    }
    int from = columns.indexOf(moved.get());
    int to = from + by;
    while (to >= 0 && to < columns.size() && columns.get(to).archived()) {
      to += by;
    }
    if (to >= 0 && to < columns.size()) {
      Collections.swap(columns, from, to);
      diaries.arrangeColumns(visit.person(), columns.stream().map(KeptColumn::number).toList());
    }
    return Paths.to("/tracks#column-" + number);
  }

  private Optional<KeptColumn> find(Visit visit, String number) {
    return find(diaries.of(visit.person()).orElseThrow().columns(), number);
  }

  private static Optional<KeptColumn> find(List<KeptColumn> columns, String number) {
    return columns.stream()
        .filter(column -> Integer.toString(column.number()).equals(number))
        .findFirst();
  }

  private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
  }
}
