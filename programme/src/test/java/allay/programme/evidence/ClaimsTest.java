package allay.programme.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import allay.programme.content.Source;
import allay.programme.content.WordingRules;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClaimsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Claims CLAIMS = Claims.load();

  @Test
  void every_claim_says_where_it_was_read_and_when() {
    assertThat(CLAIMS.all())
        .hasSizeGreaterThan(10)
        .allSatisfy(claim -> {
          assertThat(claim.sources()).isNotEmpty();
          assertThat(claim.checked()).isBetween(LocalDate.of(2026, 1, 1), TODAY);
        });
  }

  @Test
  void no_claim_says_that_a_clinician_reviewed_it_before_one_did() {
    assertThat(CLAIMS.all().flatMap(claim -> claim.reviewer().stream())).isEmpty();
  }

  @Test
  void an_id_is_short_and_can_stand_in_an_address() {
    assertThat(CLAIMS.all().map(Claim::id))
        .allSatisfy(id -> assertThat(id).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThan(50));
  }

  @Test
  void every_source_can_be_looked_up() {
    assertThat(places()).isNotEmpty().allSatisfy(ClaimsTest::assertWellFormed);
  }

  private static Stream<String> places() {
    return CLAIMS
        .all()
        .flatMap(claim ->
            Stream.concat(
                claim.sources().stream().map(Source::at),
                claim.effects().stream()
                    .flatMap(effect -> effect.studies().stream())
                    .map(Study::at)));
  }

  private static void assertWellFormed(String at) {
    if (at.startsWith("doi ")) {
      assertThat(at).matches("doi 10\\.\\d{4,9}/[A-Za-z0-9.;()/:_-]*[A-Za-z0-9)]");
    } else {
      assertThat(URI.create(at).getHost()).as(at).contains(".");
      assertThat(at).doesNotContain(" ").matches("https?://.+");
    }
  }

  @Test
  void plain_statements_keep_to_the_wording_rules() {
    CLAIMS
        .byTopic()
        .values()
        .forEach(claims -> WordingRules.assertKept(claims.stream().map(Claim::statement).toList()));
  }

  @Test
  void what_else_is_written_for_everyone_keeps_to_them_too() {
    WordingRules.assertKept(
        Stream.concat(
                CLAIMS.corrections().stream()
                    .flatMap(claim -> claim.corrects().stream())
                    .map(Correction::found),
                CLAIMS.byTopic().keySet().stream().map(Topic::about))
            .toList());
    WordingRules.assertKept(
        Stream.of(Grade.values()).map(CLAIMS::words).map(GradeText::means).toList());
  }

  @Test
  void the_text_for_readers_with_a_degree_promises_and_blames_no_more_than_the_plain_one() {
    assertThat(CLAIMS.all().map(Claim::more)).allSatisfy(WordingRules::assertWords);
  }

  @Test
  void a_claim_that_is_more_than_open_does_not_rest_on_what_nobody_could_look_up() {
    assertThat(CLAIMS.all().filter(claim -> claim.grade() != Grade.UNCERTAIN))
        .allSatisfy(claim ->
            assertThat(claim.sources())
                .as(claim.id())
                .anySatisfy(source -> assertThat(source.says()).doesNotStartWith("Not looked up")));
  }

  @Test
  void an_interval_that_leaves_out_its_estimate_is_refused() {
    assertThatThrownBy(() ->
            new Study("a", 2020, Optional.empty(), 3, Optional.of(new Span(0, 2)), "doi 10.1/x"))
        .hasMessageContaining("lies outside of its interval 0.0 to 2.0");
    assertThatThrownBy(() -> new Span(2, 0)).hasMessageContaining("the lower end comes first");
  }

  @Test
  void a_table_with_a_short_row_is_refused() {
    assertThatThrownBy(() -> new Figures("a", List.of("b", "c"), List.of(List.of("d"))))
        .hasMessageContaining("row \"d\" has 1 cells, not 2");
  }

  @Test
  void a_claim_that_is_asked_for_by_a_wrong_name_is_an_error() {
    assertThatThrownBy(() -> CLAIMS.require("no-such-claim"))
        .hasMessage("there is no claim \"no-such-claim\"");
  }

  @Test
  void scans_are_told_by_the_decade_that_is_nearest() {
    ScanFinding worn = ScanFindings.load().findings().getFirst();

    assertThat(worn.inHundred(20)).hasValue(37);
    assertThat(worn.inHundred(24)).hasValue(37);
    assertThat(worn.inHundred(25)).hasValue(52);
    assertThat(worn.inHundred(15)).hasValue(37);
    assertThat(worn.inHundred(84)).hasValue(96);
    assertThat(worn.inHundred(14)).isEqualTo(OptionalInt.empty());
    assertThat(worn.inHundred(85)).isEqualTo(OptionalInt.empty());
  }

  @Test
  void every_finding_on_a_scan_is_more_common_with_age_and_has_its_claim() {
    assertThat(ScanFindings.load().findings())
        .hasSize(8)
        .allSatisfy(finding -> {
          assertThat(finding.at20to80()).isSorted();
          assertThat(CLAIMS.find(finding.claim())).isPresent();
        });
  }
}
