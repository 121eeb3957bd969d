package allay.programme.map;

import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalMap;
import allay.programme.map.MapPage.Section;
import allay.programme.templates.map.JtepageGenerated;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The map as one self-contained HTML file: no script, no request, everything that the diary names
/// escaped. `page` holds its parts for other pages to show.
public final class MapHtml {
  public static String render(MapReport report) {
    StringOutput output = new StringOutput();
    JtepageGenerated.render(new OwaspHtmlTemplateOutput(output), null, page(report), style());
    return output.toString();
  }

  public static MapPage page(MapReport report) {
    List<Section> sections = new ArrayList<>();
    if (report.result() instanceof MapResult.Converged(PersonalMap map, var _, var _, var _)) {
      sections.addAll(ArrowSections.of(MapWords.title(report), map));
      sections.addAll(LongRunSections.of(map));
      sections.addAll(OutlookSections.of(report, map));
    }
    sections.addAll(DiarySections.of(report));
    return new MapPage(
        MapWords.title(report),
        period(report),
        MapWords.headline(report),
        sections,
        MapWords.CLOSING);
  }

  /// The style sheet of the page.
  public static String style() {
    try (InputStream style = MapHtml.class.getResourceAsStream("map.css")) {
      if (style == null) {
        throw new IllegalStateException("the style sheet map.css is missing from the build");
      }
      return new String(style.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String period(MapReport report) {
    return Dates.full(report.from())
        + " to "
        + Dates.full(report.to())
        + ", "
        + report.days()
        + (report.days() == 1 ? " day" : " days");
  }

  private MapHtml() {}
}
