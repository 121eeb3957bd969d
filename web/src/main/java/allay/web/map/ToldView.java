package allay.web.map;

import allay.programme.drivers.Driver;
import allay.programme.drivers.Standing;
import allay.programme.drivers.ToldMap;
import allay.programme.map.MapHtml;
import allay.programme.map.MapPage.Section;
import allay.programme.map.ToldPart;
import java.util.List;
import java.util.Optional;

/// What the page of a map says about what was told.
///
/// @param alone the picture of it, for when the diary has none
/// @param perhaps of which there are weaker signs
/// @param unknown how many drivers too little was told about
/// @param begun whether anything was told
public record ToldView(
    Optional<Section> alone, List<Row> lit, List<Row> perhaps, int unknown, boolean begun) {
  /// A driver and the answers that light it.
  public record Row(Driver driver, List<String> because) {
    public Row {
      because = List.copyOf(because);
    }
  }

  public ToldView {
    lit = List.copyOf(lit);
    perhaps = List.copyOf(perhaps);
  }

  static ToldView of(ToldPart part, ToldWords words) {
    ToldMap map = part.map();
    return new ToldView(
        MapHtml.picture(part),
        rows(map.lit(), words),
        rows(map.perhaps(), words),
        map.unknown().size(),
        !words.history().answers().isEmpty());
  }

  private static List<Row> rows(List<Standing> standings, ToldWords words) {
    return standings.stream()
        .map(one ->
            new Row(
                one.driver(),
                words.why(one.because()).stream().flatMap(why -> why.answers().stream()).toList()))
        .toList();
  }
}
