package allay.programme.medicine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentsTest {
  private static final Agents AGENTS = Agents.load();
  private static final CautionRules RULES = CautionRules.load(Someone.QUESTIONS);

  static Stream<Agent> agents() {
    return AGENTS.all().stream();
  }

  private static List<String> in(String text) {
    return AGENTS.in(text).stream().map(Agent::id).toList();
  }

  @ParameterizedTest
  @MethodSource("agents")
  void every_name_finds_its_agent_however_it_is_written(Agent agent) {
    assertThat(Stream.concat(Stream.of(agent.name()), agent.names().stream()))
        .allSatisfy(name -> {
          assertThat(in(name)).containsExactly(agent.id());
          assertThat(in("  " + name.toUpperCase(Locale.ROOT) + " 400 mg ")).contains(agent.id());
          assertThat(AGENTS.like(name, 10)).isNotEmpty();
        });
  }

  @Test
  void a_text_that_is_longer_than_a_name_may_be_is_not_looked_up() {
    String longest = "tramadol ".repeat(11);
    assertThat(in(longest)).containsExactly("tramadol");
    assertThat(in(longest + "tramadol")).isEmpty();
    assertThat(AGENTS.like("tramdol", 8)).contains("Tramadol");
    String megabyte = "x".repeat(1_000_000);
    assertTimeout(Duration.ofMillis(500), () -> AGENTS.like(megabyte, 8));
    assertTimeout(Duration.ofMillis(500), () -> AGENTS.in("tramadol ".repeat(100_000)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Acetaminophen 500           | paracetamol
          codeine and paracetamol     | codeine,paracetamol
          Hydrocodone/acetaminophen   | hydrocodone,paracetamol
          Low-dose aspirin            | low-dose-aspirin
          aspirin                     | aspirin
          Aspirin 75 mg               | low-dose-aspirin
          low dose naltrexone 4.5 mg  | naltrexone
          LDN                         | naltrexone
          St. John’s Wort             | st-johns-wort
          saint john's wort           | st-johns-wort
          alpha lipoic acid           | alpha-lipoic-acid
          Vitamin B-12                |
          vitamin B12                 | vitamin-b12
          magnesium (glycinate)       | magnesium
          IV magnesium                | magnesium-drip
          Ibuprofén                   | ibuprofen
          Fish Oil                    | omega-3
          cod-liver oil               | omega-3
          """)
  void the_longest_name_counts_and_two_in_one_are_both_found(String text, String ids) {
    assertThat(String.join(",", in(text))).isEqualTo(ids == null ? "" : ids);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "my blue pill", "Dr. Smith's mixture", "codeines", "xibuprofen", "400"})
  void what_is_not_known_is_not_guessed(String text) {
    assertThat(in(text)).isEmpty();
  }

  @Test
  void typing_a_part_brings_names_that_begin_with_it_first() {
    assertThat(AGENTS.like("parac", 5)).containsExactly("Paracetamol");
    assertThat(AGENTS.like("codo", 5)).contains("Hydrocodone", "Oxycodone");
    assertThat(AGENTS.like("ami", 9).getFirst()).startsWith("Ami");
    assertThat(AGENTS.like("  ", 5)).isEmpty();
    assertThat(AGENTS.names())
        .contains("Sertraline", "Acetaminophen", "Turmeric")
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "tramdol, Tramadol",
    "ibuprofin, Ibuprofen",
    "amitryptiline, Amitriptyline",
    "paracetomol, Paracetamol",
    "dulexetine, Duloxetine",
    "my blue pill,",
    "xyz,"
  })
  void a_slip_brings_the_name_that_was_meant_and_is_never_taken_for_it(String typed, String name) {
    if (name == null) {
      assertThat(AGENTS.like(typed, 5)).isEmpty();
    } else {
      assertThat(AGENTS.like(typed, 5)).contains(name);
    }
    assertThat(in(typed)).isEmpty();
  }

  @Test
  void every_row_of_the_seed_about_agents_has_one() {
    List<Integer> rows = AGENTS.all().stream().flatMap(agent -> agent.rows().stream()).toList();
    assertThat(rows).containsAll(IntStream.rangeClosed(124, 131).boxed().toList());
    assertThat(rows).containsAll(IntStream.rangeClosed(134, 141).boxed().toList());
    assertThat(rows).contains(43, 47);
  }

  @ParameterizedTest
  @MethodSource("agents")
  void every_agent_has_a_caution_of_its_own_or_says_why_none(Agent agent) {
    List<String> ids = Stream.concat(Stream.of(agent.id()), agent.classes().stream()).toList();
    boolean own =
        RULES.all().stream().anyMatch(caution -> caution.about().stream().anyMatch(ids::contains));
    boolean asPartner =
        RULES.all().stream()
            .flatMap(caution -> caution.when().stream())
            .anyMatch(when -> {
              List<String> names = new ArrayList<>();
              when.names(names::add);
              return ids.stream().anyMatch(id -> names.contains("medicine." + id));
            });
    assertThat(own || asPartner || agent.noCaution().isPresent()).as(agent.id()).isTrue();
    assertThat(own && agent.noCaution().isPresent()).as("says none, but has one").isFalse();
    boolean seed = agent.rows().stream().anyMatch(row -> row >= 124);
    assertThat(!seed || own || agent.noCaution().isPresent()).as("row of the seed").isTrue();
  }
}
