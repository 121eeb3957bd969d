package allay.programme.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalMap;
import allay.programme.drivers.Driver;
import allay.programme.drivers.Link;
import allay.programme.drivers.Standing;
import allay.programme.evidence.Grade;
import allay.programme.map.GraphNode.Kind;
import allay.programme.map.MapPage.Graph;
import allay.programme.map.MapPage.Numbers;
import allay.programme.map.MapPage.Section;
import allay.programme.map.MapPage.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ToldPictureTest {
  private static final ArrowLinks SEEN = ArrowLinks.beside("/map/arrow/", "arrow");

  private static PersonalMap diary() {
    return DrawingExamples.typical().result() instanceof MapResult.Converged converged
        ? converged.map()
        : fail("no map");
  }

  private static PictureParts parts(ToldPart told) {
    return PictureParts.of(Optional.empty(), List.of(), Optional.of(told.map()));
  }

  private static PictureParts both(ToldPart told) {
    return PictureParts.of(Optional.of(diary()), ListedArrow.of(diary()), Optional.of(told.map()));
  }

  private static Section alone(ToldPart told) {
    return MapHtml.picture(told).orElseThrow();
  }

  private static Section together(ToldPart told) {
    return MapHtml.page(DrawingExamples.typical(), SEEN, told).section(Section.MAP).orElseThrow();
  }

  private static <T> T part(Section section, Class<T> type) {
    return section.parts().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  private static long count(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }

  static Stream<ToldPart> told() {
    return Stream.of(ToldExamples.three(), ToldExamples.eight(), ToldExamples.fourteen());
  }

  @Test
  void nothing_told_gives_no_picture_and_leaves_the_diarys_as_it_is() {
    assertThat(MapHtml.picture(ToldExamples.nothing())).isEmpty();
    assertThat(together(ToldExamples.nothing()))
        .isEqualTo(
            MapHtml.page(DrawingExamples.typical(), SEEN).section(Section.MAP).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("told")
  void every_drawn_driver_leads_on_and_every_way_ends_in_the_pain(ToldPart told) {
    PictureParts parts = parts(told);
    assertThat(parts.nodes().getLast().key()).isEqualTo(GraphNode.driverKey(Link.PAIN));
    assertThat(parts.nodes().stream().filter(node -> node.kind() == Kind.DRIVER))
        .isNotEmpty()
        .allSatisfy(
            node -> assertThat(parts.links()).anyMatch(link -> link.from().equals(node.key())));
    assertThat(parts.links())
        .allSatisfy(link ->
            assertThat(parts.nodes()).extracting(GraphNode::key).contains(link.from(), link.to()));
  }

  @ParameterizedTest
  @MethodSource("told")
  void told_lines_and_boxes_are_marked_by_more_than_colour_and_lead_to_what_they_say(
      ToldPart told) {
    Graph graph = part(alone(told), Graph.class);
    PictureParts parts = parts(told);
    int links = parts.links().size();
    int drivers = parts.nodes().size() - 1;
    assertThat(count("<a class=\"arrow told\"", graph.svg())).isEqualTo(links);
    assertThat(count("href=\"/map/told/[a-z-]+-to-[a-z-]+\"", graph.svg())).isEqualTo(links);
    assertThat(count("class=\"node driver\"", graph.svg())).isEqualTo(drivers);
    assertThat(count("class=\"bubble\"", graph.svg())).isEqualTo(drivers);
    assertThat(count("href=\"/map/driver/[a-z-]+\"", graph.svg())).isEqualTo(drivers);
    assertThat(graph.svg()).doesNotContain("class=\"arrow plus").doesNotContain("arrow minus");
    assertThat(graph.legend().stream().map(MapPage.Sign::meaning))
        .anyMatch(meaning -> meaning.contains("not measured in you"))
        .anyMatch(meaning -> meaning.startsWith("How sure studies are: "))
        .anyMatch(meaning -> meaning.contains("The bubble marks what was told."));
  }

  @Test
  void dots_in_the_bubble_say_the_grade_and_no_line_is_thicker_than_another() {
    Graph graph = part(alone(ToldExamples.eight()), Graph.class);
    long dots =
        parts(ToldExamples.eight()).told().stream()
            .mapToLong(link ->
                switch (link.grade()) {
                  case STRONG -> 3;
                  case MODERATE -> 2;
                  case WEAK -> 1;
                  case UNCERTAIN -> 0;
                })
            .sum();
    assertThat(count("class=\"dot-of-grade\"", graph.svg())).isEqualTo(dots);
    assertThat(
            Pattern.compile("class=\"shaft\"[^>]*stroke-width=\"([0-9.]+)\"")
                .matcher(graph.svg())
                .results()
                .map(found -> found.group(1))
                .distinct())
        .hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("told")
  void the_table_holds_every_told_link_as_words(ToldPart told) {
    Numbers table = part(alone(told), Numbers.class);
    assertThat(table.table().rows()).hasSize(told.map().links().size());
    assertThat(table.table().rows())
        .allMatch(row -> Stream.of(Grade.values()).map(told::words).anyMatch(row.get(3)::equals));
  }

  @ParameterizedTest
  @MethodSource("told")
  void it_fits_a_phone(ToldPart told) {
    assertThat(part(alone(told), Graph.class).width() * 0.78).isLessThanOrEqualTo(365);
  }

  @Test
  void drivers_that_are_not_drawn_are_named_below() {
    ToldPart told = ToldExamples.fourteen();
    PictureParts parts = parts(told);
    String below = String.join(" ", part(alone(told), Sentences.class).shown());
    List<String> left =
        told.map().lit().stream()
            .map(Standing::driver)
            .filter(driver -> parts.nodes().stream().noneMatch(node -> node.isAbout(driver)))
            .map(Driver::name)
            .toList();
    assertThat(left).hasSize(3);
    assertThat(below).contains("only in the list").contains(left);
  }

  @Test
  void a_driver_and_a_track_about_the_same_thing_are_one_box() {
    PictureParts parts = both(ToldExamples.three());
    assertThat(parts.nodes().stream().filter(node -> node.kind() == Kind.DRIVER))
        .extracting(GraphNode::name)
        .containsExactly("Guarding");
    assertThat(parts.nodes().stream().filter(node -> node.kind() == Kind.TRACK))
        .filteredOn(node -> node.driver().isPresent())
        .extracting(GraphNode::name)
        .containsExactly("sleep", "stress");
    assertThat(parts.nodes().getLast().name()).isEqualTo("pain");
    assertThat(parts.nodes().stream().filter(node -> node.kind() == Kind.OUTCOME)).hasSize(1);
  }

  @Test
  void a_link_that_was_told_and_seen_is_drawn_once_as_seen_with_the_mark_of_the_told() {
    PictureParts parts = both(ToldExamples.three());
    assertThat(parts.links())
        .filteredOn(link -> link instanceof DrawnLink.Seen(var _, var told) && told.isPresent())
        .isNotEmpty()
        .allSatisfy(link ->
            assertThat(parts.links())
                .noneMatch(other ->
                    other instanceof DrawnLink.Told
                        && other.from().equals(link.from())
                        && other.to().equals(link.to())));
    Graph graph = part(together(ToldExamples.three()), Graph.class);
    assertThat(graph.legend().stream().map(MapPage.Sign::meaning))
        .contains("Told, and in your diary as well.");
    assertThat(graph.svg()).contains("class=\"arrow told\"").contains("seen\"");
    assertThat(graph.description()).contains("seen").contains("told");
  }

  @Test
  void an_outcome_that_is_a_driver_itself_is_not_taken_for_the_pain() {
    PersonalMap moods =
        DrawingExamples.renamed(name -> name.equals("pain") ? "mood" : name).result()
                instanceof MapResult.Converged converged
            ? converged.map()
            : fail("no map");
    PictureParts parts =
        PictureParts.of(
            Optional.of(moods), ListedArrow.of(moods), Optional.of(ToldExamples.three().map()));
    assertThat(parts.nodes()).extracting(GraphNode::key).contains("track:mood", "told:pain");
    assertThat(GraphDrawing.of(parts, SEEN, Optional.of(ToldExamples.three())).width())
        .isPositive();
  }

  @Test
  void the_diary_says_what_it_knows_on_a_told_link_and_nothing_where_it_does_not_note_both() {
    DiarySays diary = new DiarySays(ToldExamples.drivers(), diary());
    assertThat(diary.on(ToldExamples.link("sleep-to-pain")))
        .anyMatch(sentence -> sentence.startsWith("A night of sleep one point better went with"));
    assertThat(diary.on(ToldExamples.link("guarding-to-pain"))).isEmpty();
    assertThat(diary.on(ToldExamples.link("mood-to-pain"))).isEmpty();
  }
}
