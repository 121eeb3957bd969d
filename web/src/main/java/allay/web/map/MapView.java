package allay.web.map;

import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalModel;
import allay.programme.map.ArrowLinks;
import allay.programme.map.MapHtml;
import allay.programme.map.MapPage;
import allay.programme.map.MapPage.Section;
import allay.programme.map.ToldPart;
import allay.programme.map.WhatIfView;
import allay.web.map.MapState.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What the page of a map holds: the answer as it is drawn, in an order for a person to read.
///
/// @param picture first of all; empty where there is no map
/// @param sections those after it, how it was made last; what it is worth is not said before it is
///   known
/// @param whatIf empty when nothing can be asked
/// @param daysNoted towards a first map, of `daysToBegin()`; empty when there is an answer beyond
///   that
public record MapView(
    MapPage map,
    Optional<Section> picture,
    List<Section> sections,
    Optional<WhatIfQuestion> whatIf,
    OptionalInt daysNoted) {
  /// Where an arrow opens.
  static final String PLACE = "arrow";

  private static final String ARROW = "/map/arrow/";

  private static final List<String> ORDER =
      List.of(
          Section.ARROWS,
          Section.WHAT_IF,
          Section.THREADS,
          Section.LOOPS,
          Section.LEVELS,
          Section.FORECAST,
          Section.SHARES,
          Section.TOGETHER,
          Section.WHAT_NOW,
          MadeUpTruth.ID,
          Section.WORTH,
          Section.UNKNOWN,
          Section.MADE);

  public MapView {
    sections = List.copyOf(sections);
  }

  static MapView of(Shown shown, ToldPart told, boolean madeUp) {
    MapPage page = MapHtml.page(shown.report(), ArrowLinks.beside(ARROW, PLACE), told);
    List<Section> sections = new ArrayList<>(page.sections());
    if (madeUp && shown.report().result() instanceof MapResult.Converged converged) {
      sections.add(MadeUpTruth.of(converged.map()));
    }
    if (!shown.tested()) {
      sections.removeIf(section -> section.id().equals(Section.WORTH));
    }
    sections.sort(Comparator.comparingInt(section -> ORDER.indexOf(section.id())));
    Optional<Section> picture = page.section(Section.MAP);
    picture.ifPresent(sections::remove);
    return new MapView(
        page,
        picture,
        sections,
        whatIf(shown, Optional.empty(), Optional.empty()),
        daysNoted(shown));
  }

  static MapPage page(Shown shown) {
    return MapHtml.page(shown.report(), ArrowLinks.beside(ARROW, PLACE));
  }

  static Optional<WhatIfQuestion> whatIf(Shown shown, Optional<String> hold, Optional<Integer> by) {
    return shown.report().result() instanceof MapResult.Converged converged
        ? WhatIfQuestion.of(WhatIfView.of(converged.map(), shown.series()), hold, by)
        : Optional.empty();
  }

  private static OptionalInt daysNoted(Shown shown) {
    return shown.report().result() instanceof MapResult.TooFewDays(int more, var _)
        ? OptionalInt.of(daysToBegin() - more)
        : OptionalInt.empty();
  }

  /// What stands over the picture: a sentence, so that the picture is near. All of them where there
  /// is none.
  public List<String> opening() {
    return picture.isPresent() ? map.headline().subList(0, 1) : map.headline();
  }

  /// What stands under the picture.
  public List<String> further() {
    return picture.isPresent() ? map.headline().subList(1, map.headline().size()) : List.of();
  }

  public static int daysToBegin() {
    return PersonalModel.FEWEST_SCORED_DAYS;
  }
}
