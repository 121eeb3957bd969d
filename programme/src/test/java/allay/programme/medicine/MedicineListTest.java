package allay.programme.medicine;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.medicine.Medicine.Helps;
import allay.programme.medicine.Medicine.Often;
import allay.programme.medicine.Medicine.Use;
import allay.programme.told.Statement;
import allay.programme.told.Subject;
import allay.programme.told.Told;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MedicineListTest {
  private static final Instant AT = Instant.parse("2026-11-24T18:00:00Z");

  private static final Medicine FULL =
      new Medicine(
          "Omas Tropfen 🌿",
          Agent.Kind.SUPPLEMENT,
          Often.RARELY,
          Optional.of("since spring"),
          Optional.of("for the nights"),
          Optional.of(Helps.UNSURE),
          Optional.of(Use.PREVENTIVE),
          false);

  @Test
  void an_entry_is_kept_as_a_statement_and_read_back_as_it_was() {
    Statement statement = Statement.of(MedicineList.subject("a1"), AT, FULL);
    assertThat(statement.subject()).isEqualTo(new Subject("medicine/a1"));
    assertThat(MedicineList.of(new Told(List.of(statement))).taken())
        .containsEntry("a1", FULL)
        .hasSize(1);
  }

  @Test
  void the_latest_statement_holds_and_what_was_taken_back_is_gone() {
    Medicine ibuprofen = Someone.medicine("ibuprofen");
    Told told =
        new Told(
            List.of(
                Statement.of(MedicineList.subject("a1"), AT, FULL),
                Statement.of(MedicineList.subject("a2"), AT, ibuprofen),
                Statement.of(MedicineList.subject("a3"), AT, ibuprofen),
                Statement.of(
                    MedicineList.subject("a1"), AT.plusSeconds(9), FULL.withArchived(true)),
                Statement.takenBack(MedicineList.subject("a3"), AT.plusSeconds(9)),
                Statement.of(new Subject("sheet/a4"), AT, ibuprofen)));
    MedicineList list = MedicineList.of(told);
    assertThat(list.taken()).containsOnlyKeys("a2");
    assertThat(list.archived()).containsOnlyKeys("a1");
  }

  @Test
  void the_latest_change_is_taken_back_step_by_step() {
    Told told =
        new Told(
            List.of(
                Statement.of(MedicineList.subject("a1"), AT, FULL),
                Statement.of(MedicineList.subject("a1"), AT, FULL.withArchived(true)),
                Statement.of(MedicineList.subject("a2"), AT, FULL)));
    assertThat(MedicineList.statements(told, "a1")).isEqualTo(2);
    assertThat(MedicineList.undo(told, "a1", AT))
        .contains(Statement.of(MedicineList.subject("a1"), AT, FULL));
    assertThat(MedicineList.undo(told, "a2", AT))
        .contains(Statement.takenBack(MedicineList.subject("a2"), AT));
    assertThat(MedicineList.undo(told, "a3", AT)).isEmpty();
  }

  @Test
  void a_name_is_needed_and_has_a_limit() {
    assertThat(Medicine.problem(" ")).contains("write its name");
    assertThat(Medicine.problem("x".repeat(100))).isEmpty();
    assertThat(Medicine.problem("x".repeat(101))).contains("the name has more than 100 characters");
  }
}
