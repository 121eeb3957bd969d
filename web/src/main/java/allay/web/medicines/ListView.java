package allay.web.medicines;

import allay.programme.medicine.Agents;
import allay.programme.medicine.CautionReading;
import allay.programme.medicine.Medicine;
import allay.programme.medicine.MedicineList;
import allay.programme.medicine.MedicineTexts;
import allay.programme.medicine.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the page of the list shows.
///
/// @param openChapters chapters of the history that would tell more
/// @param changed what can be taken back
public record ListView(
    MedicineList list,
    CautionReading reading,
    List<String> names,
    MedicineTexts texts,
    boolean reviewed,
    int rules,
    List<String> openChapters,
    Optional<Changed> changed) {
  static ListView of(
      MedicineList list, CautionReading reading, Cabinet cabinet, Optional<Changed> changed) {
    Agents agents = cabinet.agents();
    return new ListView(
        list,
        reading,
        agents.names(),
        cabinet.texts(),
        cabinet.reviewed(),
        cabinet.rules(),
        cabinet.chapters(reading.open()),
        changed);
  }

  public boolean isEmpty() {
    return list.entries().isEmpty();
  }

  public boolean tellsOf(Severity severity) {
    return !reading.of(severity).isEmpty();
  }

  public boolean isUnknown(Medicine medicine) {
    return reading.unknown().contains(medicine);
  }

  /// All that was told of one, in a line.
  public static String line(Medicine medicine) {
    return Stream.of(
            Optional.of(medicine.often().words()),
            medicine.since().map(since -> "since: " + since),
            medicine.purpose().map(purpose -> "for: " + purpose),
            medicine.helps().map(Medicine.Helps::words))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }
}
