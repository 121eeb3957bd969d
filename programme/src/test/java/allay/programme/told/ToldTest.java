package allay.programme.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
}
