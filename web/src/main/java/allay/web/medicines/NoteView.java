package allay.web.medicines;

import allay.programme.medicine.CautionReading;
import allay.programme.medicine.CautionReading.Raised;
import allay.programme.medicine.MedicineList;
import allay.programme.medicine.Severity;
import java.time.LocalDate;
import java.util.List;

/// What the note to bring along shows.
///
/// @param words the person's own questions; empty when there are none
public record NoteView(LocalDate day, MedicineList list, CautionReading reading, String words) {
  /// Cautions whose questions belong on the note.
  public List<Raised> questions() {
    return reading.raised().stream()
        .filter(one -> one.caution().severity() != Severity.KNOW)
        .toList();
  }

  public boolean isEmpty() {
    return list.entries().isEmpty();
  }
}
