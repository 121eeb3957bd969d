package allay.programme.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.evidence.ClaimsGate.Entry;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ClaimsGateTest {
  private static final Claims CLAIMS = Claims.load();

  @Test
  void every_claim_that_a_text_names_is_there() {
    assertThat(ClaimsGate.mentions())
        .allSatisfy(mention ->
            assertThat(CLAIMS.find(mention.claim()))
                .as("%s, \"%s\" names \"%s\"", mention.file(), mention.text(), mention.claim())
                .isPresent());
  }

  @Test
  void whatever_says_something_about_the_world_names_a_claim_or_a_source() {
    assertThat(ClaimsGate.entries().stream().filter(Entry::asserts))
        .hasSizeGreaterThan(100)
        .allMatch(Entry::hasGround);
  }

  @Test
  void every_claim_that_was_written_is_loaded() {
    assertThat(
            ClaimsGate.entries().stream()
                .filter(entry -> entry.file().startsWith("evidence/claims/"))
                .map(entry -> entry.node().path("id").asString()))
        .containsExactlyInAnyOrderElementsOf(CLAIMS.all().map(Claim::id).toList());
  }

  /// A new kind of list is to be named in `ClaimsGate`, as one that asserts or as one that does
  /// not.
  @Test
  void nothing_is_of_a_kind_that_nobody_thought_about() {
    assertThat(ClaimsGate.entries()).allMatch(Entry::isOfKnownKind);
  }

  @Test
  void all_folders_of_texts_are_walked() {
    assertThat(ClaimsGate.entries().stream().map(entry -> entry.file().split("/", 2)[0]))
        .contains("checkin", "evidence", "history", "safety");
  }

  @Test
  void an_entry_without_ground_does_not_pass() {
    assertThat(entry("{id: a, text: Pain is red.}").hasGround()).isFalse();
    assertThat(entry("{id: a, claims: []}").hasGround()).isFalse();
    assertThat(entry("{id: a, claims: [b]}").hasGround()).isTrue();
    assertThat(entry("{id: a, sources: [{name: b}]}").hasGround()).isTrue();
  }

  private static Entry entry(String yaml) {
    return new Entry("a.yaml", "tools", YAMLMapper.shared().readTree(yaml));
  }

  @Test
  void a_mention_is_told_by_the_words_around_it() {
    String yaml =
        """
        drivers:
        - id: sleep
          name: Sleep
          claims: [one, two]
          arrows:
          - {to: pain, claim: three}
        - id: mood
          says: Low mood
          claims:
          - id: not-a-mention
        """;

    assertThat(Mention.in("a.yaml", yaml.getBytes(UTF_8)))
        .containsExactly(
            new Mention("a.yaml", "Sleep", "one"),
            new Mention("a.yaml", "Sleep", "two"),
            new Mention("a.yaml", "Sleep", "three"));
  }
}
