package allay.programme.safety;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import allay.programme.content.Content;
import allay.programme.content.ContentProblem;
import allay.programme.content.Passage;
import allay.programme.content.Source;
import allay.programme.content.WordingRules;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The texts about safety as they come with Allay.
class SafetyTextsTest {
  private static final SafetyTexts TEXTS = SafetyTexts.load();

  /// The day on which the sources were read.
  private static final LocalDate CHECKED = LocalDate.of(2026, 11, 24);

  @Test
  void every_sign_says_what_to_do_and_where_it_comes_from() {
    assertThat(TEXTS.signs())
        .hasSizeGreaterThan(40)
        .allSatisfy(sign -> {
          assertThat(sign.sign()).isNotBlank().doesNotEndWith(".");
          assertThat(sign.anyOf()).noneMatch(one -> one.endsWith("."));
          assertThat(sign.advice()).endsWith(".");
          assertThat(sign.sources()).isNotEmpty();
          assertThat(sign.checked()).isAfterOrEqualTo(CHECKED);
        });
    assertThat(TEXTS.signs()).extracting(UrgentSign::id).doesNotHaveDuplicates();
  }

  @Test
  void every_urgency_and_every_place_is_used() {
    assertThat(TEXTS.signs()).extracting(UrgentSign::urgency).contains(Urgency.values());
    assertThat(TEXTS.signs()).extracting(UrgentSign::where).contains(Place.values());
    assertThat(Urgency.values())
        .allSatisfy(urgency -> assertThat(TEXTS.words().of(urgency).name()).isNotBlank());
    assertThat(TEXTS.words().name(Place.SKIN)).isEqualTo("Skin");
  }

  @Test
  void signs_of_one_urgency_come_by_place_in_order_and_none_is_lost() {
    assertThat(Urgency.values())
        .allSatisfy(urgency -> {
          assertThat(List.copyOf(TEXTS.signs(urgency).keySet())).isSorted();
          assertThat(TEXTS.signs(urgency).values().stream().flatMap(List::stream))
              .hasSize((int) TEXTS.signs().stream().filter(s -> s.urgency() == urgency).count());
        });
  }

  @Test
  void an_emergency_names_where_to_turn_at_once() {
    assertThat(TEXTS.signs(Urgency.EMERGENCY_NOW).values().stream().flatMap(List::stream))
        .extracting(UrgentSign::advice)
        .allSatisfy(advice ->
            assertThat(advice)
                .containsAnyOf("emergency", "Do not stay alone")
                .doesNotContain("today"));
  }

  @Test
  void a_weak_sign_calms_and_sends_nobody_to_an_emergency() {
    assertThat(TEXTS.signs(Urgency.MENTION_NEXT_VISIT).values().stream().flatMap(List::stream))
        .hasSizeGreaterThan(2)
        .allSatisfy(sign ->
            assertThat(sign.sign() + " " + sign.advice())
                .doesNotContainIgnoringCase("emergency")
                .doesNotContainIgnoringCase("cancer")
                .doesNotContainIgnoringCase("serious"));
    assertThat(sign("back-over-50").urgency()).isEqualTo(Urgency.MENTION_NEXT_VISIT);
    assertThat(sign("pain-at-night").urgency()).isEqualTo(Urgency.MENTION_NEXT_VISIT);
  }

  private static UrgentSign sign(String id) {
    return TEXTS.signs().stream().filter(sign -> sign.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void it_is_said_that_no_clinician_has_reviewed_a_sign_until_all_are_reviewed() {
    assertThat(TEXTS.signs()).allMatch(sign -> sign.reviewer().isEmpty());
    assertThat(TEXTS.reviewNotice().orElseThrow()).contains("No clinician has reviewed");

    List<UrgentSign> signs = new ArrayList<>(TEXTS.signs());
    signs.set(0, reviewed(signs.getFirst()));
    assertThat(with(signs).reviewNotice().orElseThrow()).contains("but not all");
    assertThat(with(signs.stream().map(SafetyTextsTest::reviewed).toList()).reviewNotice())
        .isEmpty();
  }

  private static UrgentSign reviewed(UrgentSign sign) {
    return new UrgentSign(
        sign.id(),
        sign.urgency(),
        sign.where(),
        sign.sign(),
        sign.anyOf(),
        sign.advice(),
        sign.sources(),
        sign.checked(),
        Optional.of("A. Clinician"),
        sign.askWhen(),
        sign.holdsWhen(),
        sign.unless(),
        sign.together(),
        sign.checkHolds());
  }

  private static SafetyTexts with(List<UrgentSign> signs) {
    return new SafetyTexts(
        TEXTS.getHelpNow(),
        TEXTS.seeADoctorFirst(),
        TEXTS.notSafe(),
        TEXTS.someoneHurtsMe(),
        signs,
        TEXTS.numbers(),
        TEXTS.words());
  }

  @Test
  void who_does_not_feel_safe_is_told_more_than_a_number() {
    assertThat(TEXTS.notSafe().parts())
        .extracting(Passage::heading)
        .contains("This minute", "Be with someone", "Make the place safer");
    assertThat(TEXTS.notSafe().sayThis()).hasSizeGreaterThan(2);
    assertThat(TEXTS.notSafe().opening().getLast()).contains("emergency number");
    assertThat(TEXTS.someoneHurtsMe().opening().getFirst()).contains("not your fault");
  }

  @Test
  void numbers_name_their_place_and_can_be_dialled() {
    assertThat(TEXTS.numbers(KnownNumber.Use.EMERGENCY))
        .extracting(KnownNumber::number)
        .contains("112", "999", "911", "000", "111");
    assertThat(TEXTS.numbers(KnownNumber.Use.SOMEONE_TO_TALK_TO)).isNotEmpty();
    assertThat(TEXTS.numbers())
        .allSatisfy(number -> {
          assertThat(number.contact().name()).isEqualTo(number.where());
          assertThat(number.contact().dial().orElseThrow()).matches("[0-9]{3,}");
        });
  }

  @Test
  void no_source_names_a_person_by_an_address() {
    assertThat(sources())
        .hasSizeGreaterThan(60)
        .allSatisfy(source -> {
          assertThat(source.at()).doesNotContain("@", "uid=");
          assertThat(source.says()).endsWith(".");
        });
  }

  private static List<Source> sources() {
    return Stream.of(
            TEXTS.signs().stream().flatMap(sign -> sign.sources().stream()),
            TEXTS.numbers().stream().map(KnownNumber::source),
            Stream.of(
                    TEXTS.getHelpNow(),
                    TEXTS.seeADoctorFirst(),
                    TEXTS.notSafe(),
                    TEXTS.someoneHurtsMe())
                .flatMap(page -> page.sources().stream()))
        .flatMap(all -> all)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "signs/chest.yaml",
        "signs/head.yaml",
        "signs/back.yaml",
        "signs/belly.yaml",
        "signs/limbs.yaml",
        "signs/whole-body.yaml",
        "signs/medicines.yaml",
        "pages.yaml",
        "numbers.yaml",
        "words.yaml",
        "check.yaml",
        "plan.yaml"
      })
  void texts_keep_the_wording_rules_and_the_reading_age(String file) throws IOException {
    WordingRules.assertKept(WordingRules.texts(SafetyTexts.class, file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"urgency", "where", "sign", "anyOf", "advice", "sources", "checked"})
  void a_sign_without_one_of_its_parts_is_named_with_its_file(String part) throws IOException {
    String text = chest();
    int start = text.indexOf("  " + part + ":");
    int end = text.indexOf("\n", start) + 1;
    while (text.startsWith("  - ", end) || text.startsWith("    ", end)) {
      end = text.indexOf("\n", end) + 1;
    }

    assertThat(problem(text.substring(0, start) + text.substring(end)))
        .startsWith("signs/chest.yaml, line ")
        .contains(", \"chest-pain\": \"" + part + "\" is missing; there is id,");
  }

  @Test
  void a_sign_with_an_unknown_part_or_without_a_source_is_named_with_its_file() throws IOException {
    assertThat(problem(chest().replaceFirst("  advice:", "  colour: red\n  advice:")))
        .startsWith("signs/chest.yaml, line ")
        .contains(", \"chest-pain\": \"colour\" is not known here; known are advice, anyOf,");
    assertThat(
            problem(
                chest().replaceFirst("(?s)  sources:\n.*?  checked", "  sources: []\n  checked")))
        .contains(", \"chest-pain\": \"sources\" is empty; at least one is needed");
  }

  private static String problem(String text) {
    return String.valueOf(
        catchThrowableOfType(
                ContentProblem.class,
                () ->
                    Content.read("signs/chest.yaml", text.getBytes(UTF_8), SafetyTexts.Signs.class))
            .getMessage());
  }

  private static String chest() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(SafetyTexts.class.getResourceAsStream("signs/chest.yaml"))) {
      return new String(stream.readAllBytes(), UTF_8);
    }
  }
}
