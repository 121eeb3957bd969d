package allay.programme.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import allay.programme.evidence.ScanFinding;
import allay.programme.evidence.ScanFindings;
import allay.programme.history.Answer;
import allay.programme.history.Answer.Chosen;
import allay.programme.history.History;
import allay.programme.history.Questions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Expected shares from Brinjikji et al. 2015, doi 10.3174/ajnr.A4173, table 2.
class ScanBesideTest {
  private static final Questions QUESTIONS = Questions.load();
  private static final List<ScanFinding> FINDINGS = ScanFindings.load().findings();

  private static List<ScanBeside> beside(Answer age, String... findings) {
    return ScanBeside.of(
        FINDINGS,
        new History(
            QUESTIONS,
            Map.of("age", age, "tests", Chosen.of("mri-ct"), "findings", Chosen.of(findings))));
  }

  @Test
  void every_finding_of_the_study_can_be_told() {
    assertThat(QUESTIONS.options("findings"))
        .containsAll(FINDINGS.stream().map(ScanFinding::id).toList());
  }

  @Test
  void a_finding_stands_beside_people_of_about_that_age() {
    assertThat(beside(new Answer.Counted(44), "disc-bulge", "fracture"))
        .extracting(one -> one.finding().id(), ScanBeside::inHundred)
        .containsExactly(tuple("disc-bulge", 50));
    assertThat(beside(new Answer.Counted(44), "disc-bulge").getFirst().theirAge()).isEqualTo(40);
    assertThat(beside(new Answer.Counted(45), "disc-bulge").getFirst().inHundred()).isEqualTo(60);
    assertThat(beside(new Answer.Counted(45), "disc-bulge").getFirst().theirAge()).isEqualTo(50);
    assertThat(beside(new Answer.Counted(80), "disc-protrusion").getFirst().inHundred())
        .isEqualTo(43);
  }

  @Test
  void nothing_is_said_without_an_age_or_outside_the_ages_of_the_study() {
    assertThat(beside(new Answer.Skipped(), "disc-bulge")).isEmpty();
    assertThat(beside(new Answer.Counted(14), "disc-bulge")).isEmpty();
    assertThat(beside(new Answer.Counted(90), "disc-bulge")).isEmpty();
  }
}
