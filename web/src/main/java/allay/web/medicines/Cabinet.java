package allay.web.medicines;

import allay.programme.history.Chapter;
import allay.programme.history.Histories;
import allay.programme.history.History;
import allay.programme.history.Question;
import allay.programme.history.Questions;
import allay.programme.medicine.Agents;
import allay.programme.medicine.CautionReading;
import allay.programme.medicine.CautionRules;
import allay.programme.medicine.MedicineList;
import allay.programme.medicine.MedicineTexts;
import allay.programme.medicine.PracticeCautions;
import allay.programme.told.Told;
import java.util.List;
import org.springframework.stereotype.Component;

/// What Allay knows about medicines, applied to what a person told.
@Component
final class Cabinet {
  private final Questions questions;
  private final CautionRules rules;
  private final PracticeCautions practices;
  private final MedicineTexts texts = MedicineTexts.load();

  Cabinet(Questions questions) {
    this.questions = questions;
    rules = CautionRules.load(questions);
    practices = PracticeCautions.load(questions);
  }

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

  /// Titles of the chapters in which some questions stand.
  List<String> chapters(List<Question> some) {
    return questions.chapters().stream()
        .filter(chapter -> chapter.questions().stream().anyMatch(some::contains))
        .map(Chapter::title)
        .toList();
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
