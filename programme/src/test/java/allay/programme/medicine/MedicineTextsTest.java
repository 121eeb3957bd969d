package allay.programme.medicine;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.content.Passage;
import allay.programme.content.WordingRules;
import allay.programme.medicine.Medicine.Helps;
import allay.programme.medicine.Medicine.Often;
import allay.programme.medicine.Medicine.Use;
import allay.programme.medicine.MedicineTexts.OfSeverity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The words of the cautions, of the page on taking less, and of the practices.
class MedicineTextsTest {
  private static final MedicineTexts TEXTS = MedicineTexts.load();
  private static final CautionRules RULES = CautionRules.load(Someone.QUESTIONS);
  private static final PracticeCautions PRACTICES = PracticeCautions.load(Someone.QUESTIONS);

  /// What would be advice to take, to end or to change the amount of a medicine.
  private static final Pattern ADVICE =
      Pattern.compile(
          "(?i)(^|[.!:;]"
              + " )(take|start|begin|stop|use|try|add|double|halve|reduce|increase|lower|raise|switch|replace|swap|skip|leave"
              + " out|cut down|come off|go off)\\b|\\byou (should|must|can|need to|had better|may)"
              + " (take|start|begin|stop|end|use|double|halve|"
              + "reduce|increase|lower|raise|switch|replace|skip)\\b|\\b(start|stop|quit|avoid)"
              + " (taking|using)\\b|\\bdo not (take|use)\\b|\\b\\d+([.,]\\d+)?"
              + " ?(mg|mcg|µg|micrograms?|milligrams?|tablets?|drops?|g)\\b");

  private static List<String> cautions() {
    return RULES.all().stream()
        .flatMap(one -> Stream.of(one.title(), one.text(), one.ask()))
        .toList();
  }

  private static List<String> practices() {
    return PRACTICES.all().stream()
        .flatMap(one -> Stream.of(one.title(), one.text(), one.gentler()))
        .toList();
  }

  private static List<String> tapering() {
    List<String> all = new ArrayList<>(TEXTS.tapering().opening());
    for (Passage part : TEXTS.tapering().parts()) {
      all.add(part.heading());
      all.addAll(part.lines());
    }
    all.addAll(TEXTS.tapering().sayThis());
    all.addAll(TEXTS.tapering().closing());
    return all;
  }

  private static List<String> words() {
    List<String> all =
        new ArrayList<>(List.of(TEXTS.notReviewed(), TEXTS.notVerified(), TEXTS.nothingChecked()));
    TEXTS.severities().stream().map(OfSeverity::what).forEach(all::add);
    Arrays.stream(Often.values()).map(Often::words).forEach(all::add);
    Arrays.stream(Helps.values()).map(Helps::words).forEach(all::add);
    Arrays.stream(Use.values()).map(Use::words).forEach(all::add);
    return all;
  }

  @Test
  void all_texts_keep_to_the_wording_rules() {
    WordingRules.assertKept(cautions());
    WordingRules.assertKept(practices());
    WordingRules.assertKept(tapering());
    WordingRules.assertKept(words());
    RULES.agents().all().forEach(agent -> agent.noCaution().ifPresent(WordingRules::assertWords));
  }

  @Test
  void no_text_starts_stops_or_doses_a_medicine() {
    assertThat(Stream.of(cautions(), tapering(), words()).flatMap(List::stream))
        .filteredOn(text -> !text.contains("the upper limit for adults"))
        .allSatisfy(text -> assertThat(text).doesNotContainPattern(ADVICE));
    assertThat(
            RULES.all().stream().filter(one -> one.text().contains("the upper limit for adults")))
        .extracting(Caution::id)
        .containsExactly("magnesium-limit");
  }

  @Test
  void the_word_test_finds_what_it_is_for() {
    assertThat(
            Stream.of(
                "Stop it at once.",
                "It helps. Take two tablets.",
                "You should stop the opioid.",
                "Start taking it again.",
                "About 300 mg is right.",
                "Do not take ibuprofen."))
        .allSatisfy(text -> assertThat(ADVICE.matcher(text).find()).as(text).isTrue());
  }

  @Test
  void a_hard_stop_says_whom_to_speak_with_and_not_to_stop_alone() {
    assertThat(TEXTS.of(Severity.HARD_STOP).what())
        .contains("prescribed", "pharmacist", "before the next dose", "do not stop it on your own")
        .contains("For what you buy yourself: ask a pharmacist or doctor before you take it again");
    assertThat(TEXTS.of(Severity.ASK_FIRST).what())
        .contains("go on as agreed")
        .contains("For what you buy yourself: ask a pharmacist or doctor before you take it again");
    assertThat(TEXTS.of(Severity.KNOW).what()).contains("Nothing to do today");
  }

  @Test
  void the_page_on_taking_less_is_slow_supported_and_with_the_prescriber() {
    String all = String.join(" ", tapering());
    assertThat(all)
        .contains(
            "slowly",
            "support",
            "months",
            "ten percent less a month, or slower",
            "prescribes",
            "Naloxone",
            "Never from one day to the next");
    assertThat(TEXTS.tapering().sources()).hasSizeGreaterThan(2);
  }
}
