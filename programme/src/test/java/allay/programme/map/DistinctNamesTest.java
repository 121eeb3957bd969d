package allay.programme.map;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.PersonalMap;
import allay.model.dynamics.Source;
import org.junit.jupiter.api.Test;

class DistinctNamesTest {
  private final MapReport same =
      ExampleReports.renamed(name -> name.equals("activity") ? "walk" : name);

  @Test
  void a_practice_with_the_name_of_a_track_is_marked_as_done_wherever_it_is_named() {
    MapReport distinct = DistinctNames.of(same);
    PersonalMap map = ExampleReports.map(distinct);
    assertThat(distinct.inputs()).containsExactly("walk (done)");
    assertThat(distinct.tracks()).contains("walk");
    assertThat(map.inputs()).containsExactly("walk (done)");
    assertThat(distinct.cohort().orElseThrow().byDefault()).containsExactly("walk (done)");
    assertThat(map.arrows())
        .filteredOn(arrow -> arrow.from() instanceof Source.OfInput)
        .isNotEmpty()
        .allMatch(arrow -> arrow.from().name().equals("walk (done)"));
    assertThat(map.whatIf())
        .filteredOn(whatIf -> whatIf.hold() instanceof Source.OfInput)
        .isNotEmpty()
        .allMatch(whatIf -> whatIf.hold().name().equals("walk (done)"));
    assertThat(map.arrows()).hasSameSizeAs(ExampleReports.map(same).arrows());
  }

  @Test
  void text_and_page_name_both() {
    assertThat(MapText.render(same, 200)).contains("A usual amount of walk (done) went with");
    assertThat(MapHtml.render(same)).contains("A usual amount of walk (done) went with");
  }

  @Test
  void other_reports_stay_as_they_are() {
    ExampleReports.all().forEach(report -> assertThat(DistinctNames.of(report)).isEqualTo(report));
  }

  @Test
  void a_long_name_is_cut_before_the_mark_and_not_in_it() {
    String longName = "walking slowly round the old park twice";
    MapReport report =
        ExampleReports.renamed(
            name -> name.equals("activity") || name.equals("walk") ? longName : name);
    String marked = DistinctNames.of(report).inputs().getFirst();
    assertThat(marked).endsWith(" (done)");
    assertThat(Naming.name(marked)).isEqualTo(marked);
  }
}
