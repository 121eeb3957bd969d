package allay.web.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.function.Consumer;

/// A page, or a part of one, that was rendered by a template.
public record Html(String markup) {
  /// What a compiled template writes; everything that it is given is escaped.
  public static Html of(Consumer<OwaspHtmlTemplateOutput> template) {
    StringOutput output = new StringOutput();
    template.accept(new OwaspHtmlTemplateOutput(output));
    return new Html(output.toString());
  }
}
