package allay.programme.map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalMap;
import allay.programme.map.MapPage.Graph;
import allay.programme.map.MapPage.Section;
import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MapHtmlTest {
  private static final Pattern LINK_OF_ARROW =
      Pattern.compile("<a class=\"arrow ([^\"]*)\" href=\"#([^\"]*)\"");

  @Test
  void a_page_is_known_as_one_and_another_page_is_not() {
    String page = MapHtml.render(ExampleReports.converged());
    assertThat(MapHtml.isPage(page.getBytes(UTF_8))).isTrue();
    assertThat(MapHtml.isPage("<!DOCTYPE html><title>My letters</title>".getBytes(UTF_8)))
        .isFalse();
  }

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

  @Test
  void an_arrow_keeps_its_id_when_others_become_larger() {
    MapReport report = DrawingExamples.typical();
    MapReport grown =
        ExampleReports.withArrows(
            report, arrow -> arrow.to().equals("fear") ? larger(arrow) : arrow);
    assertThat(ListedArrow.of(map(report)))
        .filteredOn(listed -> listed.id().equals("arrow-4-to-5-same-day"))
        .singleElement()
        .returns("fear", listed -> listed.arrow().from().name())
        .returns("pain", listed -> listed.arrow().to());
    assertThat(ids(report))
        .isNotEqualTo(ids(grown))
        .containsExactlyInAnyOrderElementsOf(ids(grown));
    assertThat(ids(report))
        .contains("arrow-5-to-5-next-day", "arrow-practice-1-to-5-next-day")
        .allMatch(id -> id.matches("[a-z0-9-]+"));
  }

  private static List<String> ids(MapReport report) {
    return ListedArrow.of(map(report)).stream().map(ListedArrow::id).toList();
  }

  private static Arrow larger(Arrow arrow) {
    return new Arrow(
        arrow.from(),
        arrow.to(),
        arrow.when(),
        10 * arrow.mean(),
        arrow.sd(),
        arrow.low90(),
        arrow.high90(),
        arrow.effectiveSampleSize(),
        arrow.probabilityOfSign(),
        arrow.learned(),
        arrow.orderSensitive());
  }

  @Test
  void in_an_app_an_arrow_opens_beside_the_picture_or_on_a_page_of_its_own() {
    MapPage page =
        MapHtml.page(DrawingExamples.typical(), ArrowLinks.beside("/map/arrow/", "opened"));
    assertThat(html(MapHtml.section(page, Section.MAP)))
        .contains(
            "href=\"/map/arrow/arrow-4-to-5-same-day\""
                + " hx-get=\"/map/arrow/arrow-4-to-5-same-day\" hx-target=\"#opened\"")
        .containsOnlyOnce("id=\"opened\"")
        .doesNotContain("href=\"#arrow");
    assertThat(MapHtml.render(DrawingExamples.typical())).doesNotContain("hx-");
  }

  @Test
  void the_parts_of_a_page_can_be_shown_alone() {
    MapPage page = MapHtml.page(DrawingExamples.typical(), ArrowLinks.onPage());
    assertThat(html(Optional.of(MapHtml.body(page))))
        .contains("What moves with your pain", "id=\"map\"", "id=\"made\"", MapWords.CLOSING)
        .doesNotContain("<html", "<body", "<style", "<main");
    assertThat(html(MapHtml.section(page, Section.FORECAST)))
        .startsWith("<section class=\"map-section\" id=\"forecast\"")
        .contains("The days ahead")
        .doesNotContain("id=\"map\"");
    assertThat(html(MapHtml.entry(page, "arrow-4-to-5-same-day")))
        .contains("A point more fear went with about 0.3 more pain the same day")
        .contains("In numbers: +0.31")
        .contains("After one day of a point more fear")
        .doesNotContain("<details class=\"entry\"", "id=\"arrow");
    assertThat(MapHtml.section(page, "elsewhere")).isEmpty();
    assertThat(MapHtml.entry(page, "arrow-99-to-1-same-day")).isEmpty();
  }

  @Test
  void an_arrow_behind_a_button_can_be_shown_alone_too() {
    MapPage page = MapHtml.page(DrawingExamples.typical(), ArrowLinks.onPage());
    assertThat(ids(DrawingExamples.typical()))
        .allSatisfy(id -> assertThat(MapHtml.entry(page, id)).isPresent());
  }

  @Test
  void an_arrow_that_may_frighten_is_never_alone_without_its_reassurance() {
    MapReport report =
        ExampleReports.withArrows(
            DrawingExamples.typical(),
            arrow ->
                arrow.to().equals("pain") && arrow.from().name().equals("activity")
                    ? DrawingExamples.arrow(
                        arrow.from(), "pain", arrow.when(), 0.4, 0.1, false, 0.3)
                    : arrow);
    MapPage page = MapHtml.page(report, ArrowLinks.onPage());
    assertThat(html(MapHtml.entry(page, "arrow-3-to-5-same-day"))).contains(MapWords.NO_HARM);
    assertThat(html(MapHtml.entry(page, "arrow-4-to-5-same-day"))).doesNotContain(MapWords.NO_HARM);
  }

  @Test
  void names_are_escaped_in_parts_as_in_the_file() {
    MapPage page =
        MapHtml.page(
            DrawingExamples.renamed(DrawingExamples::odd), ArrowLinks.beside("/map/", "opened"));
    assertThat(html(Optional.of(MapHtml.body(page))))
        .doesNotContain("<script>")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  private static String html(Optional<Content> content) {
    StringOutput output = new StringOutput();
    content.orElseThrow().writeTo(output);
    return output.toString();
  }

  @Test
  void every_section_has_one_of_the_named_ids() {
    assertThat(sections(DrawingExamples.typical()))
        .extracting(Section::id)
        .containsExactly(
            Section.MAP,
            Section.ARROWS,
            Section.THREADS,
            Section.LOOPS,
            Section.WHAT_IF,
            Section.SHARES,
            Section.LEVELS,
            Section.FORECAST,
            Section.TOGETHER,
            Section.WORTH,
            Section.UNKNOWN,
            Section.MADE);
    assertThat(sections(DrawingExamples.tooFewDays()))
        .extracting(Section::id)
        .startsWith(Section.WHAT_NOW);
  }

  /// Rules of the map's own sheet name a class first, so they reach nothing else on an app's page.
  @Test
  void the_style_of_the_map_names_no_plain_element() {
    String rules =
        MapHtml.mapStyle().replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("@[a-z-]+[^{;]*\\{", "");
    List<String> selectors =
        Pattern.compile("([^{}]+)\\{[^{}]*}")
            .matcher(rules)
            .results()
            .flatMap(rule -> Pattern.compile(",").splitAsStream(rule.group(1)))
            .map(String::strip)
            .toList();
    assertThat(selectors).hasSizeGreaterThan(60).allMatch(each -> each.matches("(a)?\\.[a-z].*"));
    assertThat(MapHtml.look()).contains("max-width: var(--page)");
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
        .contains("map", "forecast", "unknown")
        .doesNotContain("arrows", "threads", "loops", "what-if", "levels");
    assertThat(MapHtml.render(DrawingExamples.nothingSeen()))
        .contains("No usual level is shown.")
        .doesNotContain("Your usual levels", "Level of pain");
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
