package allay.programme.body;

import allay.programme.history.BodyPlace;
import allay.programme.templates.body.JtepictureGenerated;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The figure with some places marked, to look at. Its style is `body.css`, beside it.
public final class BodyPicture {
  private BodyPicture() {}

  /// Front and back, and the face where something of it is marked.
  ///
  /// @param marked ids of places
  public static Content of(BodyFigure figure, Set<String> marked) {
    List<BodyView> views = figure.showing(marked);
    String says = says(figure, marked);
    return output -> JtepictureGenerated.render(html(output), null, views, marked, says);
  }

  private static String says(BodyFigure figure, Set<String> marked) {
    String names =
        figure.views().stream()
            .flatMap(view -> view.shapes().stream())
            .map(BodyView.Shape::place)
            .filter(place -> marked.contains(place.id()))
            .map(BodyPlace::fullName)
            .collect(Collectors.toCollection(LinkedHashSet::new))
            .stream()
            .collect(Collectors.joining("; "));
    return names.isEmpty() ? "A figure. Nothing is marked." : "A figure. Marked: " + names + ".";
  }

  private static HtmlTemplateOutput html(TemplateOutput output) {
    return output instanceof HtmlTemplateOutput html ? html : new OwaspHtmlTemplateOutput(output);
  }
}
