package allay.programme.medicine;

import static java.util.Collections.unmodifiableSequencedMap;

import allay.programme.told.Statement;
import allay.programme.told.Subject;
import allay.programme.told.Told;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

  /// How many statements were made about an entry, and about nothing else: a mark to tell whether
  /// it was changed since.
  public static int statements(Told told, String id) {
    return Math.toIntExact(about(told, id).count());
  }

  /// The statement that brings back what held before the latest one about an entry, or takes the
  /// entry back where there was none before; empty when nothing was said.
  public static Optional<Statement> undo(Told told, String id, Instant at) {
    List<Statement> latest = about(told, id).toList().reversed();
    return latest.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Statement(
                subject(id), at, latest.stream().skip(1).findFirst().flatMap(Statement::value)));
  }

  private static Stream<Statement> about(Told told, String id) {
    return told.statements().stream().filter(one -> one.subject().equals(subject(id)));
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
