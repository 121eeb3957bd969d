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
    return new Spread(mean, Math.exp(mean) / 3);
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
        "the prior: fewer than 10 people taught it");
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
        "\"CONSTANT\" | \"DRIFTING\" | the prior: the kind of level does not fit the numbers",
        "\"CONSTANT\" | \"WAVES\" | the prior: a field is missing or of another kind",
        "\"mean\" : 5.1 | \"mean\" : \"five\" | the prior: a number is missing",
        "\"mean\" : 5.1 | \"mean\" : 1e999 | the prior: a field is missing or of another kind",
        "\"sd\" : | \"sd\" : 0, \"x\" : | the prior: a spread has a finite mean and an sd above 0",
        "\"mean\" : 5.1 | \"average\" : 5.1 | the prior: a field is missing or of another kind",
        "\"sd\" : | \"sd\" : - | " + NO_PRIOR,
        "\"low energy\" | \"sleep\" | the prior: the cohort's parts do not fit its tracks",
        "\"low energy\" | \"\" | the prior: a name is needed",
        "\"nextDay\" | \"another\" | the prior: a field is missing or of another kind",
      })
  void a_prior_that_was_changed_is_refused(String from, String to, String why) {
    String whole = CohortFile.write(cohort(10, List.of()));
    String changed = whole.replace(from, to);
    assertThat(changed).isNotEqualTo(whole);
    refused(changed, why);
  }

  private static void refused(String json, String why) {
    assertThatExceptionOfType(DiaryProblem.class).isThrownBy(() -> read(json)).withMessage(why);
  }
}
