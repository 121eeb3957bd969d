package allay.programme.map;

import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalMap;
import allay.programme.map.MapPage.Chart;
import allay.programme.map.MapPage.Section;
import allay.programme.templates.map.JtealoneGenerated;
import allay.programme.templates.map.JteanswerGenerated;
import allay.programme.templates.map.JtebodyGenerated;
import allay.programme.templates.map.JtechartGenerated;
import allay.programme.templates.map.JtepageGenerated;
import allay.programme.templates.map.JtepartsGenerated;
import allay.programme.templates.map.JtesectionGenerated;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The map as one self-contained HTML file, and its parts for the pages of an app: no script, no
/// request of its own, everything that the diary names escaped. `page` holds what is shown; `body`,
/// `section`, `entry` and `chart` draw it; `look` and `mapStyle` are their style sheets.
public final class MapHtml {
  private static final String GENERATOR = "<meta name=\"generator\" content=\"Allay\">";

  /// Bytes before the style sheet, where the page says who wrote it.
  private static final int HEAD = 1000;

  public static String render(MapReport report) {
    StringOutput output = new StringOutput();
    JtepageGenerated.render(
        html(output), null, page(report, ArrowLinks.onPage()), look() + mapStyle());
    return output.toString();
  }

  /// Whether the bytes of a file are a page by `render`, so that another one may take its place.
  public static boolean isPage(byte[] content) {
    return new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.UTF_8)
        .contains(GENERATOR);
  }

  public static MapPage page(MapReport plain, ArrowLinks links) {
    return page(plain, links, Optional.empty());
  }

  /// With what was told in the same picture.
  public static MapPage page(MapReport plain, ArrowLinks links, ToldPart told) {
    return page(plain, links, Optional.of(told).filter(part -> !part.map().isEmpty()));
  }

  /// The picture of what was told alone; empty when nothing is lit.
  public static Optional<Section> picture(ToldPart told) {
    return Optional.of(told)
        .filter(part -> !part.map().isEmpty())
        .map(part ->
            new PictureSection(
                    "What you told", Optional.empty(), List.of(), part.links(), Optional.of(part))
                .section());
  }

  private static MapPage page(MapReport plain, ArrowLinks links, Optional<ToldPart> told) {
    MapReport report = DistinctNames.of(plain);
    List<Section> sections = new ArrayList<>();
    if (report.result() instanceof MapResult.Converged(PersonalMap map, var _, var _, var _)) {
      sections.addAll(ArrowSections.of(MapWords.title(report), map, links, told));
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

  /// All of the page, from its title to its closing words.
  public static Content body(MapPage page) {
    return output -> JtebodyGenerated.render(html(output), null, page);
  }

  /// One section, with its heading; empty when the page has none of that id.
  public static Optional<Content> section(MapPage page, String id) {
    return page.section(id)
        .map(section -> output -> JtesectionGenerated.render(html(output), null, section));
  }

  /// What stands in a section under its heading and its lead.
  public static Content parts(Section section) {
    return output -> JtepartsGenerated.render(html(output), null, section.parts());
  }

  /// What one arrow says, for beside the picture or a page of its own; empty when the page has no
  /// such arrow.
  public static Optional<Content> entry(MapPage page, String id) {
    return page.entry(id)
        .map(entry -> output -> JtealoneGenerated.render(html(output), null, entry));
  }

  /// What follows from one choice of [WhatIfView].
  public static Content answer(WhatIfAnswer answer) {
    return output -> JteanswerGenerated.render(html(output), null, answer);
  }

  public static Content chart(Chart chart) {
    return output -> JtechartGenerated.render(html(output), null, chart);
  }

  private static HtmlTemplateOutput html(TemplateOutput output) {
    return output instanceof HtmlTemplateOutput html ? html : new OwaspHtmlTemplateOutput(output);
  }

  /// Colours by day, by night, in forced colours and on paper, and how plain elements look. The
  /// variable `--page` is how wide a page may be.
  public static String look() {
    return style("look.css");
  }

  /// How the picture, the charts and the entries look; it names no plain element and needs `look`.
  public static String mapStyle() {
    return style("map.css");
  }

  private static String style(String name) {
    try (InputStream style = MapHtml.class.getResourceAsStream(name)) {
      if (style == null) {
        throw new IllegalStateException("the style sheet " + name + " is missing from the build");
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
