package allay.web.medicines;

import allay.programme.history.Histories;
import allay.programme.history.History;
import allay.programme.history.Questions;
import allay.programme.medicine.Agents;
import allay.programme.medicine.CautionReading;
import allay.programme.medicine.CautionRules;
import allay.programme.medicine.MedicineList;
import allay.programme.medicine.MedicineTexts;
import allay.programme.medicine.PracticeCautions;
import allay.programme.told.Told;
import org.springframework.stereotype.Component;

/// What Allay knows about medicines, applied to what a person told.
@Component
final class Cabinet {
  private final Questions questions = Questions.load();
  private final CautionRules rules = CautionRules.load(questions);
  private final PracticeCautions practices = PracticeCautions.load(questions);
  private final MedicineTexts texts = MedicineTexts.load();

  Agents agents() {
    return rules.agents();
  }

  MedicineTexts texts() {
    return texts;
  }

  int rules() {
    return rules.all().size();
  }

  boolean reviewed() {
    return rules.reviewed();
  }

  PracticeCautions practices() {
    return practices;
  }

  CautionReading read(Told told) {
    return rules.read(Histories.of(told, questions), MedicineList.of(told));
  }

  /// All that was told, with what the list adds.
  History history(Told told) {
    return rules.with(Histories.of(told, questions), MedicineList.of(told));
  }
}
