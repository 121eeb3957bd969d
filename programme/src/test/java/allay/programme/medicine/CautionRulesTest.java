package allay.programme.medicine;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.history.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CautionRulesTest {
  private static final CautionRules RULES = CautionRules.load(Someone.QUESTIONS);

  /// Each rule with the nearest list and answers on this side and on the other: caution | list |
  /// told | list that does not raise it | told that does not raise it. A star: every day.
  private static final String TABLE =
      """
      opioid-naltrexone | LDN; tramadol | | LDN; ibuprofen |
      opioid-naltrexone | low-dose naltrexone | takes.opioid | low-dose naltrexone | takes.none
      opioid-sedative | oxycodone; zopiclone | | oxycodone; sertraline |
      opioid-sedative | codeine | takes.benzodiazepine | codeine | takes.nsaid
      opioid-alcohol | morphine | habits.alcohol | morphine | habits.smokes
      opioid-alcohol | fentanyl; wine | | wine |
      opioid-gabapentinoid | buprenorphine; pregabalin | | buprenorphine; duloxetine |
      opioid-breathing | methadone | conditions.sleep-apnoea | methadone | conditions.diabetes
      opioid-breathing | methadone | conditions.lung | ibuprofen | conditions.lung
      opioid-kidney-liver | codeine | conditions.kidney | codeine | conditions.none
      opioid-dependence | codeine | conditions.addiction | codeine | conditions.anxiety
      opioid-pregnancy | tilidine | body.could-be-pregnant | tilidine | body.has-periods
      opioid-fits | tramadol | conditions.epilepsy | oxycodone | conditions.epilepsy
      opioid-serotonin | tapentadol; duloxetine | | morphine; duloxetine |
      opioid-serotonin | tramadol; sumatriptan | | tramadol; pregabalin |
      opioid-more-needed | hydrocodone | relief.more-needed | hydrocodone | relief.steadily
      opioid-sudden-stop | hydromorphone | | paracetamol |
      nsaid-blood-thinner | ibuprofen; apixaban | | ibuprofen; ramipril |
      nsaid-blood-thinner | naproxen | takes.blood-thinner | naproxen | takes.none
      nsaid-blood-thinner | diclofenac; low-dose aspirin | | low-dose aspirin; clopidogrel |
      nsaid-lithium | ibuprofen; lithium | | paracetamol; lithium |
      nsaid-methotrexate | celecoxib; methotrexate | | celecoxib; prednisolone |
      nsaid-kidney | etoricoxib | conditions.kidney | etoricoxib | conditions.thyroid
      nsaid-triple | ibuprofen; ramipril; furosemide | | ibuprofen; ramipril |
      nsaid-triple | ibuprofen; losartan; indapamide | | ibuprofen; indapamide |
      nsaid-ulcer | aspirin | conditions.stomach-ulcer | low-dose aspirin | conditions.stomach-ulcer
      nsaid-heart | diclofenac | conditions.stroke | diclofenac | conditions.glaucoma
      nsaid-heart | diclofenac | conditions.high-blood-pressure | paracetamol | conditions.high-blood-pressure
      nsaid-pregnancy | ibuprofen | body.pregnant | ibuprofen | body.gave-birth
      nsaid-asthma | naproxen | conditions.asthma | naproxen | conditions.lung
      nsaid-bowel | meloxicam | conditions.bowel-inflamed | meloxicam | conditions.irritable-bowel
      nsaid-liver | ketoprofen | conditions.liver | ketoprofen | conditions.kidney
      nsaid-steroid | indometacin; prednisone | | indometacin; levothyroxine |
      nsaid-steroid | ibuprofen | takes.steroid | ibuprofen | takes.opioid
      nsaid-antidepressant | sertraline; ibuprofen | | sertraline; paracetamol |
      nsaid-antidepressant | duloxetine; warfarin | | amitriptyline; warfarin |
      nsaid-twice | ibuprofen; naproxen | | ibuprofen; paracetamol |
      nsaid-age | ibuprofen | age=65 | ibuprofen | age=64
      nsaid-often | ibuprofen* | | ibuprofen |
      nsaid-often | ibuprofen | takes.nsaid | ibuprofen | takes.none
      nsaid-in-general | celecoxib | | codeine |
      blood-thinner-painkillers | rivaroxaban | | ramipril |
      paracetamol-twice | paracetamol; co-codamol | | paracetamol; codeine |
      paracetamol-twice | hydrocodone with acetaminophen; paracetamol | | hydrocodone; paracetamol |
      paracetamol-hidden | a cold and flu remedy | | ibuprofen |
      paracetamol-liver | paracetamol | conditions.liver | paracetamol | conditions.gallbladder
      paracetamol-alcohol | paracetamol | habits.alcohol | paracetamol | habits.none
      paracetamol-warfarin | paracetamol; warfarin | | paracetamol; apixaban |
      maoi-serotonin | phenelzine; duloxetine | | phenelzine; paracetamol |
      maoi-serotonin | moclobemide; tramadol | | moclobemide; morphine |
      antidepressants-together | amitriptyline; sertraline | | amitriptyline; pregabalin |
      snri-liver | duloxetine | conditions.liver | venlafaxine | conditions.liver
      snri-liver | milnacipran | habits.alcohol | milnacipran | habits.cannabis
      snri-glaucoma | duloxetine | conditions.glaucoma | duloxetine | conditions.migraine
      antidepressant-bipolar | duloxetine | conditions.bipolar-or-psychosis | duloxetine | conditions.depression
      snri-kidney | milnacipran | conditions.kidney | venlafaxine | conditions.kidney
      snri-blood-pressure | duloxetine | conditions.high-blood-pressure | amitriptyline | conditions.high-blood-pressure
      antidepressant-fits | amitriptyline | conditions.epilepsy | sertraline | conditions.epilepsy
      antidepressant-pregnancy | nortriptyline | body.pregnant | nortriptyline | body.after-menopause
      tricyclic-heart | amitriptyline | conditions.atrial-fibrillation | amitriptyline | conditions.clots
      tricyclic-glaucoma | amitriptyline | conditions.glaucoma | pregabalin | conditions.glaucoma
      tricyclic-liver | amitriptyline | conditions.liver | gabapentin | conditions.liver
      antidepressant-sudden-stop | venlafaxine | | lithium |
      gabapentinoid-kidney | gabapentin | conditions.kidney | gabapentin | conditions.liver
      gabapentinoid-breathing | pregabalin | age=65 | pregabalin | age=64, conditions.none, sleep.none
      gabapentinoid-breathing | pregabalin | sleep.snoring-pauses | pregabalin | sleep.waking, conditions.none, age=30
      gabapentinoid-sedative | pregabalin; diazepam | | pregabalin; lithium |
      gabapentinoid-dependence | pregabalin | conditions.addiction | duloxetine | conditions.addiction
      gabapentinoid-heart | pregabalin | conditions.heart | gabapentin | conditions.heart
      gabapentinoid-pregnancy | pregabalin | body.pregnant | pregabalin | body.none
      gabapentinoid-sudden-stop | gabapentin | | lidocaine |
      sedative-breathing | zolpidem | conditions.sleep-apnoea | zolpidem | conditions.none, sleep.none, habits.none
      sedative-sudden-stop | lorazepam | | naltrexone |
      lidocaine-skin | lidocaine plaster | | capsaicin |
      lidocaine-heart-liver | lidocaine | conditions.liver | lidocaine | conditions.osteoporosis
      capsaicin-skin | capsaicin | | lidocaine |
      capsaicin-heart | capsaicin | conditions.stroke | capsaicin | conditions.shingles
      skin-rash | capsaicin | skin.rash | capsaicin | skin.none
      triptan-stroke | zolmitriptan | conditions.stroke | zolmitriptan | conditions.heart
      triptan-heart | sumatriptan | conditions.heart | sumatriptan | conditions.stroke
      triptan-antidepressant | sumatriptan; citalopram | | sumatriptan; amitriptyline |
      headache-medicine-often | | takes.headache-medicine-often | | takes.none
      headache-medicine-often | sumatriptan* | conditions.migraine | sumatriptan | conditions.migraine
      headache-medicine-often | paracetamol* | where.head | paracetamol* | where.lower-back, conditions.none, half-year.none
      any-pregnancy | my own mixture | body.gave-birth | my own mixture | body.has-testicles
      methotrexate-pregnancy | methotrexate | body.could-be-pregnant | methotrexate | body.gave-birth
      methotrexate-alcohol | methotrexate | habits.alcohol | methotrexate | habits.none
      methotrexate-in-general | methotrexate | | tacrolimus |
      lithium-blood-pressure | lithium; candesartan | | lithium; digoxin |
      lithium-in-general | lithium | | lamotrigine |
      steroid-sudden-stop | prednisolone | | methotrexate |
      steroid-bones-sugar | dexamethasone | conditions.osteoporosis | dexamethasone | conditions.fibromyalgia
      antiepileptic-sudden-stop | carbamazepine | | digoxin |
      statin-muscle | simvastatin | | ramipril |
      metformin-b12 | metformin | feel.tingling | metformin | feel.aching
      metformin-b12 | metformin | line.socks | insulin | line.socks
      metformin-b12-in-general | metformin | | gliclazide |
      cannabis-mind-heart | | habits.cannabis, conditions.bipolar-or-psychosis | cbd | conditions.bipolar-or-psychosis
      cannabis-other-medicines | CBD oil; clobazam | | CBD oil; paracetamol |
      cbd-liver | CBD | conditions.liver | cannabis | conditions.liver
      cbd-in-general | cannabidiol | | cannabis |
      naltrexone-liver | LDN | conditions.liver | LDN | conditions.crps
      naltrexone-emergency | LDN | | lidocaine |
      magnesium-kidney | magnesium | conditions.kidney | magnesium by drip | conditions.kidney
      magnesium-limit | magnesium citrate | | intravenous magnesium |
      magnesium-levothyroxine | magnesium; levothyroxine | | magnesium; metformin |
      levothyroxine-timing | levothyroxine | | insulin |
      pea-unknown | PEA | | omega-3 |
      omega-3-heartbeat | fish oil | conditions.atrial-fibrillation | fish oil | conditions.psoriasis
      omega-3-blood-thinner | omega 3; warfarin | | omega 3; digoxin |
      omega-3-in-general | krill oil | | vitamin D |
      curcumin-liver | turmeric | conditions.liver | turmeric | conditions.kidney
      curcumin-signs | curcumin | | PEA |
      curcumin-bleeding | curcumin; ibuprofen | | curcumin; paracetamol |
      curcumin-bleeding | curcumin | takes.blood-thinner | curcumin | takes.opioid
      curcumin-gallstones | curcumin | conditions.gallbladder | curcumin | conditions.thyroid
      lipoic-acid-sugar | alpha-lipoic acid; insulin | | alpha-lipoic acid; statin |
      lipoic-acid-sugar | alpha-lipoic acid | conditions.diabetes | alpha-lipoic acid | conditions.none
      lipoic-acid-thyroid | alpha-lipoic acid; levothyroxine | | alpha-lipoic acid; lithium |
      lipoic-acid-low-sugar | thioctic acid | | vitamin B12 |
      b12-test-first | methylcobalamin | | vitamin D |
      vitamin-d-kidney | vitamin D | conditions.kidney | vitamin D | conditions.osteoporosis
      vitamin-d-limit | vitamin D3 | | vitamin B12 |
      st-johns-wort-serotonin | St John's wort; sertraline | | St John's wort; lithium |
      st-johns-wort-weakens | St John's wort; the pill | | St John's wort; ramipril |
      st-johns-wort-in-general | hypericum | | CBD |
      """;

  static Stream<List<String>> table() {
    return TABLE
        .lines()
        .map(line -> Arrays.stream((line + " ").split("\\|", -1)).map(String::strip).toList());
  }

  private static CautionReading read(String medicines, String told) {
    Someone someone = Someone.of(medicines, told);
    return RULES.read(someone.history(), someone.list());
  }

  private static List<String> raised(String medicines, String told) {
    return read(medicines, told).raised().stream().map(one -> one.caution().id()).toList();
  }

  @ParameterizedTest
  @MethodSource("table")
  void a_caution_is_raised_on_this_side_and_not_on_the_other(List<String> row) {
    assertThat(row).hasSize(5);
    assertThat(raised(row.get(1), row.get(2))).as(String.join(" | ", row)).contains(row.get(0));
    assertThat(raised(row.get(3), row.get(4)))
        .as(String.join(" | ", row))
        .doesNotContain(row.get(0));
  }

  @Test
  void the_table_holds_every_rule() {
    assertThat(table().map(row -> row.get(0)).distinct().toList())
        .containsExactlyInAnyOrderElementsOf(RULES.all().stream().map(Caution::id).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LDN; codeine                  | HARD_STOP
          oxycodone; diazepam           | HARD_STOP
          phenelzine; tramadol          | HARD_STOP
          ibuprofen; warfarin           | HARD_STOP
          ibuprofen; lithium            | HARD_STOP
          tramadol; duloxetine          | ASK_FIRST
          codeine; gabapentin           | ASK_FIRST
          paracetamol                   | KNOW
          """)
  void the_gravest_comes_first(String medicines, Severity severity) {
    CautionReading reading = read(medicines, "");
    assertThat(reading.gravest()).contains(severity);
    assertThat(reading.raised()).extracting(one -> one.caution().severity()).isSorted();
  }

  @Test
  void ordinary_lists_raise_nothing_grave() {
    assertThat(
            read("paracetamol; vitamin D", "conditions.none, takes.none, habits.none, age=40")
                .of(Severity.HARD_STOP))
        .isEmpty();
    assertThat(
            read("low-dose aspirin; simvastatin; ramipril; furosemide", "conditions.heart, age=70")
                .of(Severity.HARD_STOP))
        .isEmpty();
    assertThat(read("sumatriptan; citalopram", "conditions.migraine").of(Severity.ASK_FIRST))
        .isEmpty();
    assertThat(read("", "").raised()).isEmpty();
    assertThat(read("", "conditions.kidney, body.pregnant").raised()).isEmpty();
  }

  @Test
  void what_was_not_told_raises_nothing_and_is_named_as_open() {
    CautionReading reading = read("duloxetine", "");
    assertThat(reading.raised())
        .extracting(one -> one.caution().id())
        .containsExactly("antidepressant-sudden-stop");
    assertThat(reading.open()).extracting(Question::id).contains("conditions", "body", "habits");
    assertThat(read("duloxetine", "conditions.none, body.none, habits.none").open()).isEmpty();
  }

  @Test
  void a_caution_says_why() {
    CautionReading reading = read("My Tramadol drops; zopiclone", "conditions.kidney");
    assertThat(why(reading, "opioid-sedative"))
        .containsExactlyInAnyOrder("My Tramadol drops", "zopiclone");
    assertThat(why(reading, "opioid-kidney-liver"))
        .containsExactlyInAnyOrder("My Tramadol drops", "Weak kidneys");
    assertThat(why(read("pregabalin", "age=70"), "gabapentinoid-breathing"))
        .containsExactlyInAnyOrder("pregabalin", "70 years");
    assertThat(why(read("LDN", "takes.opioid"), "opioid-naltrexone"))
        .containsExactlyInAnyOrder(
            "LDN", "An opioid, such as codeine, tramadol, oxycodone, morphine or fentanyl");
    assertThat(why(read("ibuprofen*; naproxen", ""), "nsaid-often"))
        .containsExactly("ibuprofen", "naproxen");
    assertThat(RULES.all())
        .allSatisfy(caution ->
            table()
                .filter(row -> row.get(0).equals(caution.id()))
                .forEach(row ->
                    assertThat(why(read(row.get(1), row.get(2)), caution.id()))
                        .as(caution.id())
                        .isNotEmpty()
                        .noneMatch(String::isBlank)));
  }

  private static List<String> why(CautionReading reading, String id) {
    return reading.raised().stream()
        .filter(one -> one.caution().id().equals(id))
        .flatMap(one -> one.because().stream())
        .map(Reason::words)
        .toList();
  }

  @Test
  void what_was_put_away_is_not_taken() {
    Someone someone = Someone.of("LDN; codeine", "");
    assertThat(RULES.read(someone.history(), archived(someone.list(), "m1")).of(Severity.HARD_STOP))
        .isEmpty();
  }

  private static MedicineList archived(MedicineList list, String id) {
    SequencedMap<String, Medicine> entries = new LinkedHashMap<>(list.entries());
    entries.computeIfPresent(id, (_, medicine) -> medicine.withArchived(true));
    return new MedicineList(entries);
  }

  @Test
  void a_name_that_is_not_known_is_said_to_be_unchecked() {
    CautionReading reading = read("My blue pill; codeine", "");
    assertThat(reading.unknown()).extracting(Medicine::name).containsExactly("My blue pill");
    assertThat(reading.raised())
        .extracting(one -> one.caution().id())
        .contains("opioid-sudden-stop");
  }

  @Test
  void no_rule_rests_on_what_was_denied() {
    assertThat(RULES.all())
        .allSatisfy(caution ->
            assertThat(caution.when().map(Object::toString).orElse("")).doesNotContain("Not["));
  }

  @Test
  void every_caution_names_sources_that_were_read_and_what_rests_on_weak_ones_says_so() {
    assertThat(RULES.all())
        .hasSizeGreaterThan(90)
        .allSatisfy(caution -> {
          assertThat(caution.sources()).isNotEmpty();
          assertThat(caution.title()).doesNotEndWith(".");
          assertThat(caution.text()).endsWith(".");
          assertThat(caution.ask()).endsWith("?");
        });
    List<String> weak =
        RULES.all().stream().filter(caution -> !caution.verified()).map(Caution::id).toList();
    assertThat(weak).containsExactly("lipoic-acid-thyroid");
    assertThat(RULES.reviewed()).isFalse();
  }

  @Test
  void every_source_is_used() {
    List<String> used =
        new ArrayList<>(
            RULES.all().stream()
                .flatMap(one -> one.sources().stream())
                .map(Reference::id)
                .toList());
    used.addAll(
        PracticeCautions.load(Someone.QUESTIONS).all().stream()
            .flatMap(one -> one.sources().stream())
            .map(Reference::id)
            .toList());
    assertThat(References.load().references())
        .extracting(Reference::id)
        .allSatisfy(id -> assertThat(used).contains(id));
  }
}
