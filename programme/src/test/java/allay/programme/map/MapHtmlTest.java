package allay.programme.map;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalMap;
import allay.programme.map.MapPage.Graph;
import allay.programme.map.MapPage.Section;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MapHtmlTest {
  private static final Pattern LINK_OF_ARROW =
      Pattern.compile("<a class=\"arrow ([^\"]*)\" href=\"#([^\"]*)\"");

  @Test
  void the_page_needs_nothing_from_outside_and_runs_nothing() {
    String page = MapHtml.render(DrawingExamples.typical());
    assertThat(page)
        .contains("default-src 'none'")
        .doesNotContain("<script")
        .doesNotContain("http:")
        .doesNotContain("https:")
        .doesNotContain("url(")
        .doesNotContainPattern("\\son[a-z]+=");
  }

  @Test
  void names_are_shown_as_written_and_never_run() {
    String page = MapHtml.render(DrawingExamples.renamed(DrawingExamples::odd));
    assertThat(page)
        .doesNotContain("<script>")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .contains("🧘 \"yoga\" &amp; 'stretch'")
        .contains("שעות ישיבה ליד המחשב");
  }

  @Test
  void every_arrow_leads_to_its_own_entry() {
    String page = MapHtml.render(DrawingExamples.typical());
    List<String> targets = arrows(page).map(arrow -> arrow.group(2)).toList();
    assertThat(targets).doesNotHaveDuplicates().isNotEmpty();
    assertThat(targets).allSatisfy(id -> assertThat(page).containsOnlyOnce("id=\"" + id + "\""));
  }

  private static java.util.stream.Stream<MatchResult> arrows(String page) {
    return LINK_OF_ARROW.matcher(page).results();
  }

  @Test
  void seen_arrows_are_drawn_as_seen_leaning_ones_as_leaning_and_no_others() {
    String page = MapHtml.render(DrawingExamples.typical());
    List<Arrow> arrows = map(DrawingExamples.typical()).arrows();
    assertThat(drawn(page, "seen")).isEqualTo(count(arrows, Certainty.SEEN));
    assertThat(drawn(page, "leaning")).isEqualTo(count(arrows, Certainty.LEANING));
    assertThat(count(arrows, Certainty.NOT_KNOWN_YET)).isPositive();
  }

  private static long drawn(String page, String certainty) {
    return arrows(page).filter(arrow -> arrow.group(1).endsWith(certainty)).count();
  }

  private static long count(List<Arrow> arrows, Certainty certainty) {
    return arrows.stream().filter(arrow -> Certainty.of(arrow) == certainty).count();
  }

  private static PersonalMap map(MapReport report) {
    return report.result() instanceof MapResult.Converged converged
        ? converged.map()
        : org.assertj.core.api.Assertions.fail("the example converged");
  }

  @Test
  void the_signs_in_the_picture_are_the_signs_of_the_effects() {
    PersonalMap map = map(DrawingExamples.typical());
    assertThat(ListedArrow.of(map))
        .allSatisfy(listed ->
            assertThat(listed.styleClass())
                .startsWith(listed.arrow().mean() > 0 ? "plus" : "minus"));
    assertThat(ListedArrow.of(map))
        .filteredOn(listed -> !listed.arrow().isCarryOver())
        .allSatisfy(listed ->
            assertThat(ArrowBadge.of(listed).sign())
                .isEqualTo(listed.arrow().mean() > 0 ? "+" : "−"));
  }

  @Test
  void a_larger_effect_has_a_thicker_arrow() {
    List<GraphLayout.Point> points =
        List.of(new GraphLayout.Point(0, 0), new GraphLayout.Point(0, 50));
    assertThat(ArrowCurve.of(points, -0.5).thickness())
        .isGreaterThan(ArrowCurve.of(points, 0.2).thickness());
  }

  @Test
  void a_picture_of_five_tracks_fits_a_phone() {
    assertThat(sections(DrawingExamples.typical()))
        .flatExtracting(Section::parts)
        .filteredOn(Graph.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(Graph.class, graph -> assertThat(graph.wide()).isFalse());
  }

  private static List<Section> sections(MapReport report) {
    return MapHtml.page(report, ArrowLinks.onPage()).sections();
  }

  @Test
  void where_nothing_is_seen_words_stand_in_place_of_the_picture() {
    String page = MapHtml.render(DrawingExamples.nothingSeen());
    assertThat(page).contains("There is no arrow to draw yet.").doesNotContain("class=\"graph\"");
  }

  @Test
  void a_group_of_arrows_never_hides_all_of_them() {
    assertThat(sections(DrawingExamples.typical()))
        .flatExtracting(Section::parts)
        .filteredOn(MapPage.Entries.class::isInstance)
        .hasSize(3)
        .allSatisfy(part -> assertThat(((MapPage.Entries) part).shown()).isNotEmpty());
  }

  @Test
  void a_section_with_nothing_to_say_is_left_out() {
    assertThat(sections(DrawingExamples.nothingSeen()))
        .extracting(Section::id)
        .contains("map", "levels", "unknown")
        .doesNotContain("arrows", "threads", "loops", "what-if");
  }

  @Test
  void an_answer_without_a_map_says_why_and_what_now_and_shows_no_numbers_of_a_map() {
    for (MapReport report :
        List.of(
            DrawingExamples.tooFewDays(),
            DrawingExamples.tooLittleVariation(),
            DrawingExamples.notConverged())) {
      assertThat(sections(report)).extracting(Section::id).contains("what-now", "made");
      assertThat(MapHtml.render(report))
          .contains(MapHtml.page(report, ArrowLinks.onPage()).headline().getFirst())
          .contains(MapWords.CLOSING)
          .doesNotContain("class=\"arrow");
    }
  }

  @Test
  void the_closing_words_stand_under_every_map() {
    assertThat(MapHtml.render(DrawingExamples.typical())).contains(MapWords.CLOSING);
  }

  @Test
  void the_same_report_gives_the_same_page() {
    assertThat(MapHtml.render(DrawingExamples.typical()))
        .isEqualTo(MapHtml.render(DrawingExamples.typical()));
  }
}
