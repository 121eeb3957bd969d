package allay.programme.medicine;

import static java.util.Collections.unmodifiableSequencedMap;

import allay.programme.told.Subject;
import allay.programme.told.Told;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Predicate;

/// What a person takes or took, by id, in the order in which it was entered.
public record MedicineList(SequencedMap<String, Medicine> entries) {
  /// The kind of the statements that hold it.
  public static final String KIND = "medicine";

  public MedicineList {
    entries = unmodifiableSequencedMap(new LinkedHashMap<>(entries));
  }

  public static MedicineList of(Told told) {
    return new MedicineList(told.of(KIND, Medicine.class));
  }

  public static Subject subject(String id) {
    return Subject.of(KIND, id);
  }

  /// What is taken now.
  public SequencedMap<String, Medicine> taken() {
    return only(medicine -> !medicine.archived());
  }

  /// What was put away.
  public SequencedMap<String, Medicine> archived() {
    return only(Medicine::archived);
  }

  private SequencedMap<String, Medicine> only(Predicate<Medicine> wanted) {
    SequencedMap<String, Medicine> some = new LinkedHashMap<>(entries);
    some.values().removeIf(wanted.negate());
    return unmodifiableSequencedMap(some);
  }
}
