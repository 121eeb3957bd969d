package allay.programme.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldTest {
  private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00.123456Z");
  private static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");
  private static final Subject WHERE = Subject.of("history", "where");
  private static final Subject SINCE = Subject.of("history", "since");

  record Ticked(Set<String> options, boolean sure) {}

  private static final Ticked KNEE = new Ticked(Set.of("knee-left"), true);
  private static final Ticked HEAD = new Ticked(Set.of("head"), false);

  @Test
  void the_latest_statement_about_a_subject_holds_and_earlier_ones_are_kept() {
    Told told =
        new Told(
            List.of(
                Statement.of(WHERE, MONDAY, KNEE),
                Statement.of(SINCE, MONDAY, KNEE),
                Statement.of(WHERE, TUESDAY, HEAD)));
    assertThat(told.about(WHERE, Ticked.class)).contains(HEAD);
    assertThat(told.of("history", Ticked.class).keySet()).containsExactly("where", "since");
    assertThat(told.of("medicine", Ticked.class)).isEmpty();
    assertThat(told.over(WHERE, Ticked.class).values()).containsExactly(KNEE, HEAD);
    assertThat(told.over(WHERE, Ticked.class).firstEntry().getKey())
        .as("times are kept to the millisecond")
        .isEqualTo(Instant.parse("2026-11-23T08:00:00.123Z"));
  }

  @Test
  void what_was_taken_back_no_longer_holds_until_it_is_said_again() {
    Statement said = Statement.of(WHERE, MONDAY, KNEE);
    Statement back = Statement.takenBack(WHERE, TUESDAY);
    assertThat(new Told(List.of(said, back)).about(WHERE, Ticked.class)).isEmpty();
    assertThat(new Told(List.of(said, back)).of("history", Ticked.class)).isEmpty();
    assertThat(new Told(List.of(said, back, said)).about(WHERE, Ticked.class)).contains(KNEE);
  }

  @Test
  void a_value_of_another_form_counts_as_not_told() {
    Told told = new Told(List.of(Statement.of(WHERE, MONDAY, List.of("knee"))));
    assertThat(told.about(WHERE, Ticked.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "\"\"",
        "null",
        "[]",
        "{}",
        "{\"options\":[\"head\"]}",
        "{\"options\":[\"head\"],\"sure\":null}",
        "{\"sure\":true}",
        "{\"options\":null,\"sure\":true}",
        "{\"options\":5,\"sure\":true}",
        "{\"options\":[null],\"sure\":true}"
      })
  void a_value_that_lacks_a_part_counts_as_not_told(String value) {
    Told told = new Told(List.of(new Statement(WHERE, MONDAY, Optional.of(value))));
    assertThat(told.about(WHERE, Ticked.class)).isEmpty();
    assertThat(told.of("history", Ticked.class)).isEmpty();
    assertThat(told.over(WHERE, Ticked.class)).isEmpty();
  }

  record Noted(Optional<String> since, List<String> lines) {}

  @Test
  void only_what_is_optional_may_be_left_out() {
    Statement said = new Statement(WHERE, MONDAY, Optional.of("{\"lines\":[],\"later\":1}"));
    assertThat(new Told(List.of(said)).about(WHERE, Noted.class))
        .contains(new Noted(Optional.empty(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "history", "history/", "/where", "History/where", "a b/c", "h/ü"})
  void a_subject_is_a_kind_and_a_thing(String name) {
    assertThatThrownBy(() -> new Subject(name)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_is_equal_is_written_alike() {
    Statement said = new Statement(WHERE, MONDAY, Optional.of(" {\"b\" : 1.50,\n\"a\":[] } "));
    assertThat(said.value()).contains("{\"b\":1.50,\"a\":[]}");
    assertThat(new Statement(WHERE, MONDAY, said.value())).isEqualTo(said);
    List<String> many = IntStream.range(0, 50).mapToObj(Integer::toString).toList();
    assertThat(Statement.of(WHERE, MONDAY, new HashSet<>(many)))
        .isEqualTo(Statement.of(WHERE, MONDAY, Set.copyOf(many)))
        .isNotEqualTo(Statement.of(WHERE, MONDAY, many));
    assertThat(Statement.of(WHERE, MONDAY, new LinkedHashSet<>(List.of("b", "a"))).value())
        .as("an order that was meant is kept")
        .contains("[\"b\",\"a\"]");
    assertThat(Statement.of(WHERE, MONDAY, Set.of(KNEE)).value())
        .contains("[{\"options\":[\"knee-left\"],\"sure\":true}]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "zzyzx",
        "{} {}",
        "\"zzyzx\\u0000\"",
        "\"\\\\\\u0000\"",
        "\"zzyzx\\ud83d\"",
        "{\"zzyzx\\u0000\":1}"
      })
  void a_value_is_json_of_text_that_can_be_stored(String value) {
    assertThatThrownBy(() -> new Statement(WHERE, MONDAY, Optional.of(value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("zzyzx");
  }

  @Test
  void any_other_text_is_a_value() {
    String text = "\uD83E\uDDD8\u200D\u2640\uFE0F \"=1\" \\u0000 \r\n\t\u0007 \u2028";
    assertThat(new Told(List.of(Statement.of(WHERE, MONDAY, text))).about(WHERE, String.class))
        .contains(text);
    String longest = "x".repeat(Statement.LONGEST - 2);
    assertThat(Statement.of(WHERE, MONDAY, longest).value()).contains('"' + longest + '"');
    assertThatThrownBy(() -> Statement.of(WHERE, MONDAY, longest + "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Statement at(int second, String text) {
    return Statement.of(WHERE, TUESDAY.plusSeconds(second), text);
  }

  @Test
  void statements_from_elsewhere_take_their_places_by_time() {
    Told here = new Told(List.of(at(2, "c"), at(4, "e"), at(3, "after the clock was put back")));
    List<Statement> elsewhere = List.of(at(1, "a"), at(2, "d"), at(1, "late"), at(9, "z"));
    assertThat(here.mergedWith(elsewhere).over(WHERE, String.class)).containsValue("late");
    assertThat(here.mergedWith(elsewhere).statements())
        .containsExactly(
            at(1, "a"),
            at(2, "c"),
            at(2, "d"),
            at(1, "late"),
            at(4, "e"),
            at(3, "after the clock was put back"),
            at(9, "z"));
    assertThat(here.mergedWith(List.of())).isEqualTo(here);
    assertThat(new Told(List.of()).mergedWith(elsewhere)).isEqualTo(new Told(elsewhere));
  }

  @Test
  void what_is_missing_is_what_is_there_less_often() {
    Told here = new Told(List.of(at(1, "a"), at(1, "b")));
    assertThat(here.missing(List.of(at(1, "b"), at(1, "a")))).isEmpty();
    assertThat(here.missing(List.of(at(1, "a"), at(1, "b"), at(1, "a"), at(2, "b"))))
        .containsExactly(at(1, "a"), at(2, "b"));
  }

  @Test
  void any_two_histories_merge_without_loss_and_only_once() {
    SplittableRandom random = new SplittableRandom(1);
    for (int run = 0; run < 500; run++) {
      Told here = any(random);
      Told elsewhere = any(random);
      Told merged = here.mergedWith(here.missing(elsewhere.statements()));
      assertThat(merged.missing(here.statements())).isEmpty();
      assertThat(merged.missing(elsewhere.statements())).isEmpty();
      assertThat(merged.statements().stream().filter(here.statements()::contains))
          .as("in the order in which they stood")
          .containsExactlyElementsOf(here.statements());
      assertThat(merged.mergedWith(merged.missing(elsewhere.statements()))).isEqualTo(merged);
    }
  }

  private static Told any(SplittableRandom random) {
    return new Told(
        random
            .ints(random.nextInt(8), 0, 12)
            .distinct()
            .mapToObj(i -> at(i / 2, "told " + i % 4))
            .toList());
  }
}
