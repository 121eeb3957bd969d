package allay.web;

import allay.programme.diary.PersonId;
import allay.programme.history.Answer;
import allay.programme.history.Histories;
import allay.programme.medicine.Agent;
import allay.programme.medicine.Medicine;
import allay.programme.medicine.Medicine.Helps;
import allay.programme.medicine.Medicine.Often;
import allay.programme.medicine.Medicine.Use;
import allay.programme.medicine.MedicineList;
import allay.programme.told.Statement;
import allay.programme.told.Statements;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A list of medicines that raises cautions of every kind, with answers that raise some more.
final class MedicinesOfTests {
  private static final Instant AT = Instant.parse("2026-11-24T08:00:00Z");

  private MedicinesOfTests() {}

  /// Puts it in the place of what the person told.
  ///
  /// @return the id of an entry
  static String put(RunningApp app, PersonId person) {
    app.parts(Statements.class)
        .getFirst()
        .add(
            person,
            List.of(
                entry("m1", "Tramadol", Often.DAILY, false),
                entry("m2", "Low-dose naltrexone", Often.DAILY, false),
                entry("m3", "Alpha-lipoic acid", Often.WHEN_NEEDED, false),
                entry("m4", "Aunt Erna's drops", Often.RARELY, false),
                entry("m5", "Ibuprofen", Often.RARELY, true),
                answer("conditions", "thyroid", "kidney"),
                answer("inside", "far-away", "panic")));
    return "m1";
  }

  private static Statement entry(String id, String name, Often often, boolean archived) {
    Medicine medicine =
        new Medicine(
            name,
            Agent.Kind.MEDICINE,
            often,
            Optional.of("last spring"),
            Optional.of("my back"),
            Optional.of(Helps.A_LITTLE),
            Optional.of(Use.RESCUE),
            archived);
    return Statement.of(MedicineList.subject(id), AT, medicine);
  }

  private static Statement answer(String question, String... options) {
    return Histories.statement(question, new Answer.Chosen(Set.of(options)), AT);
  }
}
