package allay.programme.diary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import allay.model.dynamics.Cohort;
import allay.model.dynamics.Cohort.Spread;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CohortFileTest {
  private static final String NO_PRIOR =
      "the file is no prior written by Allay; ./allay fit PANEL.csv --save PRIOR writes one";

  private static Spread spread(double mean) {
    return new Spread(mean, Math.exp(mean / 10) / 3);
  }

  private static Cohort cohort(int people, List<Spread> logDriftSd) {
    return new Cohort(
        List.of("sleep", "low energy"),
        people,
        List.of(spread(5.1), spread(4.2)),
        List.of(List.of(), List.of(spread(-0.1))),
        List.of(List.of(spread(0.3), spread(1e-9)), List.of(spread(1.0 / 3), spread(-0.7))),
        List.of(spread(0.01), spread(0.02)),
        logDriftSd);
  }

  private static Cohort read(String json) throws DiaryProblem {
    return CohortFile.read(json.getBytes(UTF_8));
  }

  @Test
  void what_was_written_is_read_again_equal_to_the_last_bit() throws DiaryProblem {
    Cohort constant = cohort(10, List.of());
    Cohort drifting = cohort(4321, List.of(spread(-2.3), spread(-2.1)));
    assertThat(read(CohortFile.write(constant))).isEqualTo(constant);
    assertThat(read(CohortFile.write(drifting))).isEqualTo(drifting);
  }

  @Test
  void the_file_says_what_it_is() {
    assertThat(CohortFile.write(cohort(12, List.of())))
        .contains(
            "\"schemaVersion\" : 1",
            "\"what\" : \"allay prior\"",
            "\"level\" : \"CONSTANT\"",
            "\"people\" : 12",
            "\"low energy\"")
        .endsWith("}\n");
  }

  @Test
  void fewer_people_than_hide_each_other_are_neither_written_nor_read() {
    assertThatIllegalArgumentException().isThrownBy(() -> CohortFile.write(cohort(9, List.of())));
    refused(
        CohortFile.write(cohort(10, List.of())).replace(": 10", ": 9"),
        "the prior, \"people\" is 9; a prior is taught by 10 people or more, a whole number");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"'' ", "person,day,pain", "[]", "{}", "{\"what\":\"a diary\"}", "{\"what\":7}"})
  void another_file_is_refused(String content) {
    refused(content, NO_PRIOR);
  }

  @Test
  void brackets_without_end_are_refused() {
    refused("[".repeat(100_000), NO_PRIOR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"schemaVersion\" : 1 | \"schemaVersion\" : 2 | the prior has a form that this Allay does"
            + " not know; it reads schemaVersion 1",
        "\"CONSTANT\" | \"DRIFTING\" | the prior, \"logDriftSd\" holds a list of 0; it takes a list"
            + " of 2, in this order: \"sleep\", \"low energy\"",
        "\"CONSTANT\" | \"WAVES\" | the prior, \"level\" is \"WAVES\"; write CONSTANT or DRIFTING",
        "\"people\" : 10 | \"people\" : 10.5 | the prior, \"people\" is 10.5; a prior is taught by"
            + " 10 people or more, a whole number",
        "\"mean\" : 5.1 | \"mean\" : \"five\" | the prior, \"levelOfFirstDay\" of \"sleep\","
            + " \"mean\" is \"five\"; write a number from -20 to 20",
        "\"mean\" : -0.1 | \"mean\" : 1e999 | the prior, \"sameDay\" on \"low energy\" from"
            + " \"sleep\", \"mean\" is 1E+999; write a number from -20 to 20",
        "\"mean\" : -0.7 | \"mean\" : 20.1 | the prior, \"nextDay\" on \"low energy\" from \"low"
            + " energy\", \"mean\" is 20.1; write a number from -20 to 20",
        "\"sd\" : | \"sd\" : 0, \"x\" : | the prior, \"levelOfFirstDay\" of \"sleep\", \"sd\" is 0;"
            + " write a number from 0.000000001 to 20",
        "\"mean\" : 0.02 | \"average\" : 5.1 | the prior, \"logShockSd\" of \"low energy\","
            + " \"mean\" is missing; write a number from -20 to 20",
        "\"sd\" : | \"sd\" : - | the prior, line 9: the file is broken JSON; take back what was"
            + " changed there, or write it anew with ./allay fit PANEL.csv --save PRIOR",
        "\"low energy\" | \"Sleep\" | the prior, \"tracks\", entry 2 is \"Sleep\"; the name is"
            + " there twice (case and spaces do not count)",
        "\"low energy\" | \"\" | the prior, \"tracks\", entry 2 is \"\"; a name is needed",
        "\"low energy\" | 7 | the prior, \"tracks\", entry 2 is 7; write a name",
        "\", \"low energy\" ] | \" ] | the prior, \"levelOfFirstDay\" holds a list of 2; it takes a"
            + " list of 1, in this order: \"sleep\"",
        "\"nextDay\" | \"another\" | the prior, \"nextDay\" is missing; it takes a list of 2, in"
            + " this order: \"sleep\", \"low energy\"",
        "\"sameDay\" : [ [ ] | \"sameDay\" : [ 3 | the prior, \"sameDay\" on \"sleep\" is 3; it"
            + " takes an empty list",
      })
  void a_prior_that_was_changed_is_refused(String from, String to, String why) {
    String whole = CohortFile.write(cohort(10, List.of()));
    String changed = whole.replace(from, to);
    assertThat(changed).isNotEqualTo(whole);
    refused(changed, why);
  }

  @Test
  void a_file_far_larger_than_any_prior_is_refused() {
    refused(
        CohortFile.write(cohort(10, List.of())) + " ".repeat(1_000_000),
        "the file is larger than 1,000,000 bytes; a prior written by Allay is smaller");
  }

  @Test
  void a_prior_is_known_whatever_its_version_and_a_broken_one_is_not() {
    String whole = CohortFile.write(cohort(10, List.of()));
    assertThat(CohortFile.isPrior(whole.getBytes(UTF_8))).isTrue();
    assertThat(CohortFile.isPrior(whole.replace(": 1,", ": 2,").getBytes(UTF_8))).isTrue();
    assertThat(CohortFile.isPrior(whole.replace("people", "\"").getBytes(UTF_8))).isFalse();
    assertThat(CohortFile.isPrior("{\"what\":\"a diary\"}".getBytes(UTF_8))).isFalse();
  }

  private static void refused(String json, String why) {
    assertThatExceptionOfType(DiaryProblem.class).isThrownBy(() -> read(json)).withMessage(why);
  }
}
