package allay.programme.map;

import allay.testing.Chromium;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToldLookTest {
  @Test
  void look() throws Exception {
    try (AppPages pages = new AppPages();
        Chromium browser = Chromium.start()) {
      for (var each :
          Map.of(
                  "3",
                  ToldExamples.three(),
                  "8",
                  ToldExamples.eight(),
                  "14",
                  ToldExamples.fourteen())
              .entrySet()) {
        System.err.println(each.getKey() + " lit " + each.getValue().map().lit().size());
        show(
            pages, browser, "told" + each.getKey(), MapHtml.picture(each.getValue()).orElseThrow());
        show(
            pages,
            browser,
            "both" + each.getKey(),
            MapHtml.page(
                    DrawingExamples.typical(),
                    ArrowLinks.beside("/map/arrow/", "arrow"),
                    each.getValue())
                .section(MapPage.Section.MAP)
                .orElseThrow());
      }
    }
  }

  private static void show(AppPages pages, Chromium browser, String name, MapPage.Section section)
      throws Exception {
    String at = pages.show("/" + name, List.of(MapHtml.parts(section)));
    for (String scheme : List.of("light", "dark")) {
      browser.media("screen", scheme);
      for (int width : List.of(390, 1200)) {
        if (scheme.equals("dark") && width == 1200) continue;
        browser.size(width, 1500);
        browser.open(at);
        Files.write(
            Path.of("/tmp/toldlook/" + name + "-" + width + "-" + scheme + ".png"),
            browser.screenshot());
      }
    }
  }
}
