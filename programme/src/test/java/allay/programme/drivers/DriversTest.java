package allay.programme.drivers;

import static allay.programme.drivers.ToldAnswers.QUESTIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import allay.programme.content.WordingRules;
import allay.programme.evidence.Claim;
import allay.programme.evidence.Claims;
import allay.programme.evidence.Grade;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The content of the told map as it comes with Allay.
class DriversTest {
  private static final Drivers DRIVERS = Drivers.load(QUESTIONS);

  @Test
  void every_text_keeps_to_the_wording_rules() {
    WordingRules.assertKept(
        Stream.of(
                DRIVERS.drivers().stream().flatMap(one -> Stream.of(one.name(), one.text())),
                DRIVERS.presentations().stream().map(one -> one.name()),
                DRIVERS.links().stream().map(Link::says),
                DRIVERS.tools().stream()
                    .flatMap(one ->
                        Stream.concat(
                            Stream.of(one.name(), one.text(), one.onset()),
                            one.cautions().stream())))
            .flatMap(texts -> texts)
            .toList());
  }

  @Test
  void every_link_says_in_words_no_more_than_that_things_go_together() {
    assertThat(DRIVERS.links())
        .allSatisfy(link ->
            assertThat(link.says())
                .doesNotContainPattern("\\b(causes?|always|proves?|because of)\\b"));
  }

  @Test
  void every_driver_leads_to_the_pain_and_has_something_that_can_be_done() {
    assertThat(DRIVERS.drivers())
        .allSatisfy(driver -> {
          assertThat(DRIVERS.from(driver.id())).anyMatch(Link::isIntoPain);
          assertThat(DRIVERS.actingOn(driver.id())).as(driver.id()).isNotEmpty();
        });
  }

  @Test
  void what_one_can_do_alone_stands_first_and_the_surest_of_it() {
    List<Tool> tools = DRIVERS.actingOn("fear");
    assertThat(tools).isSortedAccordingTo((one, other) -> one.who().compareTo(other.who()));
    assertThat(tools.getFirst().grade()).isEqualTo(Grade.MODERATE);
    assertThat(tools.getLast().who()).isEqualTo(Tool.Who.PROFESSIONAL);
  }

  @Test
  void trauma_work_and_medicines_are_never_for_doing_alone() {
    assertThat(DRIVERS.tools())
        .filteredOn(tool ->
            List.of(
                    "emdr",
                    "somatic-experiencing",
                    "parts-therapy",
                    "medicine-review",
                    "opioid-taper",
                    "nerve-medicines",
                    "on-the-skin",
                    "short-painkiller")
                .contains(tool.id()))
        .hasSize(8)
        .allSatisfy(tool -> {
          assertThat(tool.who()).isEqualTo(Tool.Who.PROFESSIONAL);
          assertThat(tool.cautions()).isNotEmpty();
        });
  }

  @Test
  void every_driver_is_typical_somewhere() {
    assertThat(DRIVERS.presentations().stream().flatMap(one -> one.typical().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(DRIVERS.drivers().stream().map(Driver::id).toList());
  }

  @Test
  void the_diarys_known_tracks_but_pain_each_belong_to_one_driver() {
    assertThat(DRIVERS.drivers().stream().flatMap(driver -> driver.track().stream()))
        .containsExactlyInAnyOrder("sleep", "stress", "mood", "fear", "activity");
  }

  @Test
  void every_link_and_tool_rests_on_claims_and_is_no_surer_than_the_surest_of_them() {
    Claims claims = Claims.load();
    DRIVERS
        .links()
        .forEach(link -> assertNoSurer(link.id(), link.grade(), claims.require(link.claims())));
    DRIVERS
        .tools()
        .forEach(tool -> assertNoSurer(tool.id(), tool.grade(), claims.require(tool.claims())));
  }

  private static void assertNoSurer(String what, Grade grade, List<Claim> claims) {
    assertThat(claims)
        .as(what)
        .isNotEmpty()
        .anyMatch(claim -> claim.grade().compareTo(grade) <= 0)
        .allMatch(claim -> !claim.sources().isEmpty());
  }

  @Test
  void a_link_that_leads_back_is_refused() {
    Link back =
        new Link(
            "sleep", "stress", Link.Way.ONE_WAY, Grade.WEAK, "A bad night tires.", List.of("any"));
    assertThatThrownBy(() ->
            new Drivers(DRIVERS.presentations(), DRIVERS.drivers(), List.of(back), DRIVERS.tools()))
        .hasMessage("sleep-to-stress: a link leads from a driver to a later one, or to the pain");
  }

  @Test
  void a_tool_that_acts_on_what_is_not_there_is_refused() {
    Driver only = DRIVERS.require("sleep");
    assertThatThrownBy(() ->
            new Drivers(
                List.of(new Presentation("night", "Night", only.when(), List.of("sleep"))),
                List.of(only),
                DRIVERS.from("sleep").stream().filter(Link::isIntoPain).toList(),
                DRIVERS.tools()))
        .hasMessage("pain-education: there is no driver \"threat-beliefs\"");
  }
}
