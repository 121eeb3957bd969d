package allay.programme.pattern;

import static allay.programme.pattern.Fit.FITS;
import static allay.programme.pattern.Fit.NOT_ENOUGH_TOLD;
import static allay.programme.pattern.Fit.SOME_SIGNS;
import static allay.programme.pattern.Fit.SPEAKS_AGAINST;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.history.Answer;
import allay.programme.history.Fact;
import allay.programme.history.History;
import allay.programme.history.Truth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// How patterns follow from what was told.
class PatternRulesTest {
  private static final PatternRules RULES = PatternRules.load(Told.QUESTIONS);

  @ParameterizedTest
  @CsvSource({
    "YES, YES, FITS",
    "YES, NO, FITS",
    "YES, NOT_TOLD, FITS",
    "NO, YES, SOME_SIGNS",
    "NO, NO, SPEAKS_AGAINST",
    "NO, NOT_TOLD, NOT_ENOUGH_TOLD",
    "NOT_TOLD, YES, SOME_SIGNS",
    "NOT_TOLD, NO, NOT_ENOUGH_TOLD",
    "NOT_TOLD, NOT_TOLD, NOT_ENOUGH_TOLD"
  })
  void a_fit_follows_from_criteria_and_from_parts_of_them(Truth criteria, Truth signs, Fit fit) {
    assertThat(FitRule.of(criteria, signs)).isEqualTo(fit);
  }

  @ParameterizedTest
  @CsvSource({
    "FITS, FITS, SPEAKS_AGAINST, FITS",
    "FITS, FITS, FITS, FITS",
    "FITS, SOME_SIGNS, SPEAKS_AGAINST, SOME_SIGNS",
    "SOME_SIGNS, SOME_SIGNS, SPEAKS_AGAINST, SOME_SIGNS",
    "FITS, NOT_ENOUGH_TOLD, SPEAKS_AGAINST, NOT_ENOUGH_TOLD",
    "NOT_ENOUGH_TOLD, NOT_ENOUGH_TOLD, SPEAKS_AGAINST, NOT_ENOUGH_TOLD",
    "FITS, SPEAKS_AGAINST, SPEAKS_AGAINST, SPEAKS_AGAINST",
    "SPEAKS_AGAINST, SPEAKS_AGAINST, NOT_ENOUGH_TOLD, SPEAKS_AGAINST",
    "SPEAKS_AGAINST, SPEAKS_AGAINST, SPEAKS_AGAINST, SPEAKS_AGAINST"
  })
  void more_than_one_pattern_needs_two(Fit one, Fit other, Fit third, Fit mixed) {
    assertThat(FitRule.mixed(List.of(one, other, third))).isEqualTo(mixed);
    assertThat(FitRule.mixed(List.of(third, one, other))).isEqualTo(mixed);
  }

  @Test
  void nothing_told_is_not_enough_for_any_pattern_and_names_what_to_answer() {
    PatternReading reading = RULES.read(Told.only(""));
    assertThat(reading.views()).extracting(PatternView::pattern).containsExactly(Pattern.values());
    assertThat(reading.views()).extracting(PatternView::fit).containsOnly(NOT_ENOUGH_TOLD);
    assertThat(reading.views())
        .allSatisfy(view -> {
          assertThat(view.reasonsFor()).isEmpty();
          assertThat(view.reasonsAgainst()).isEmpty();
          assertThat(view.open().questions()).isNotEmpty();
          assertThat(view.open().ask()).isNotEmpty();
        });
    assertThat(reading.view(Pattern.LEARNED).open().questions())
        .contains("since", "size", "examined")
        .doesNotContain("childhood", "later", "nature");
    assertThat(reading.discuss()).isEmpty();
    assertThat(reading.fitting()).isEmpty();
  }

  @Test
  void all_seen_and_nothing_chosen_speaks_against_each_pattern() {
    PatternReading reading = RULES.read(Told.rest("age 40; age-at-start 40; worst 3"));
    assertThat(reading.views()).extracting(PatternView::fit).containsOnly(SPEAKS_AGAINST);
    assertThat(reading.views())
        .allSatisfy(view -> {
          assertThat(view.open().questions()).isEmpty();
          assertThat(view.open().ask()).isEmpty();
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # learned, and nothing else
          age 38; worst 6; where lower-back neck; since 1-to-5-years; size area; examined recently; tests mri-ct; findings disc-bulge; worse stress; travels spread; tired 2; at-that-time work; began out-of-nothing; line none | FITS | SPEAKS_AGAINST | SPEAKS_AGAINST | SPEAKS_AGAINST
          # shingles
          age 66; worst 6; where chest; since 3-to-12-months; size hand; examined recently; began rash; line belt; skin touch-hurts; feel burning | SPEAKS_AGAINST | FITS | SPEAKS_AGAINST | SPEAKS_AGAINST
          # an inflamed spine
          age 28; worst 6; where lower-back hip-left; since 1-to-5-years; size area; examined recently; began slowly; better moving anti-inflammatory; day stiff-long second-half-of-night; line none | SPEAKS_AGAINST | SPEAKS_AGAINST | FITS | SPEAKS_AGAINST
          # a worn knee, and sore all over for years
          age 62; worst 6; where knee-left knee-right shoulder-left lower-back; since over-5-years; size wide; pressure often; examined recently; worse one-joint-loaded; better resting; tired 2; line none | FITS | SPEAKS_AGAINST | FITS | FITS
          # tired and stiff back with a leg that tingles
          age 50; age-at-start 48; worst 6; where lower-back lower-leg-left; since 1-to-5-years; size area; examined recently; travels below-knee; feel tingling electric; tired 2; line root | SOME_SIGNS | FITS | SPEAKS_AGAINST | SOME_SIGNS
          """)
  void stories_lead_to_the_pattern_that_their_criteria_name(
      String answers, Fit learned, Fit neuropathic, Fit inflammatory, Fit mixed) {
    PatternReading reading = RULES.read(Told.rest(answers));
    assertThat(reading.views())
        .extracting(PatternView::fit)
        .containsExactly(learned, neuropathic, inflammatory, mixed);
  }

  @Test
  void no_heap_of_signs_makes_a_fit_and_none_is_needed_for_one() {
    History many =
        Told.rest(
            "since days; began out-of-nothing; at-that-time loss; worse stress feelings"
                + " situations hours-later light-touch; sides alike; travels moves spread;"
                + " childhood unsafe; nature self-critical worries pleases; fears damage;"
                + " better joy steady-pressure holiday; swing better; findings nothing");
    assertThat(RULES.read(many).view(Pattern.LEARNED).reasonsFor()).hasSizeGreaterThan(15);
    assertThat(RULES.read(many).view(Pattern.LEARNED).fit()).isEqualTo(SPEAKS_AGAINST);
    PatternView none =
        RULES
            .read(Told.rest("since over-5-years; size area; examined recently"))
            .view(Pattern.LEARNED);
    assertThat(none.reasonsFor()).isEmpty();
    assertThat(none.fit()).isEqualTo(FITS);
  }

  static List<Indicator> indicators() {
    return RULES.indicators();
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void each_indicator_stands_where_it_speaks_and_needs_to_be_told(Indicator indicator) {
    History told = Told.rest(STORIES.getOrDefault(indicator.id(), "missing"));
    PatternReading reading = RULES.read(told);
    for (PatternView view : reading.views()) {
      assertThat(view.reasonsFor().stream().map(Reason::indicator).toList().contains(indicator))
          .as("for " + view.pattern())
          .isEqualTo(indicator.speaksFor().contains(view.pattern()));
      assertThat(view.reasonsAgainst().stream().map(Reason::indicator).toList().contains(indicator))
          .as("against " + view.pattern())
          .isEqualTo(indicator.speaksAgainst().contains(view.pattern()));
    }
    assertThat(indicator.when().of(told).because()).isNotEmpty();
    assertThat(indicator.when().of(Told.only("")).truth()).isEqualTo(Truth.NOT_TOLD);
  }

  @ParameterizedTest
  @MethodSource("indicators")
  void an_indicator_whose_questions_were_left_out_is_no_reason(Indicator indicator) {
    History told = Told.rest(STORIES.getOrDefault(indicator.id(), "missing"));
    History skipped = told;
    for (String name : indicator.when().of(told).because()) {
      String question = name.contains(".") ? Fact.of(name).question() : name;
      skipped = skipped.with(question, new Answer.Skipped());
    }
    assertThat(indicator.when().of(skipped).holds()).isFalse();
  }

  /// The shortest story of each indicator.
  private static final Map<String, String> STORIES =
      Map.ofEntries(
          entry("began-in-hard-time", "at-that-time loss"),
          entry("no-injury-now", "began out-of-nothing"),
          entry("several-places", "size wide"),
          entry("inconsistent", "rhythm comes-and-goes"),
          entry("moves", "travels moves"),
          entry("stress-or-feelings", "worse feelings"),
          entry("triggers-outside-the-body", "better holiday"),
          entry("both-sides-alike", "sides alike"),
          entry("hours-later", "worse hours-later"),
          entry("childhood", "childhood bullied"),
          entry("hard-on-oneself", "nature perfect"),
          entry("worrier", "nature worries"),
          entry("duty-and-others-first", "nature pleases"),
          entry("worry-about-pain", "thoughts terrible"),
          entry("nothing-clear-found", "told different-things"),
          entry("eases-with-pressure", "better steady-pressure"),
          entry("eases-with-joy", "better joy"),
          entry("finding-is-common", "tests mri-ct; findings disc-bulge"),
          entry("sharp-change", "swing better"),
          entry("fear-of-one-movement", "avoids bending; guards brace"),
          entry("touch-or-thought", "worse thought"),
          entry("spread-around", "travels spread"),
          entry("worse-in-hard-weeks", "strain 6; lately worse"),
          entry("more-turned-up", "senses light sound"),
          entry("nerve-line", "line belt"),
          entry("socks", "line socks"),
          entry("electric-or-burning", "feel burning"),
          entry("less-feeling", "skin feels-less"),
          entry("harmed-nerve", "conditions diabetes"),
          entry("nerve-test", "tests nerve; findings nerve-damage"),
          entry("true-weakness", "strength true-weakness"),
          entry("no-nerve-line", "line none"),
          entry("swollen-joints", "body-signs joints-swollen"),
          entry("stiff-in-the-morning", "day stiff-long"),
          entry("up-at-night", "day second-half-of-night"),
          entry("anti-inflammatory-helps", "better anti-inflammatory"),
          entry("inflammation-found", "tests blood; findings inflammation-blood"),
          entry("inflamed-illness", "conditions psoriasis"),
          entry("injured-tissue", "tests x-ray; findings fracture"),
          entry("follows-load", "size hand; worse lifting; better resting"),
          entry("no-stiffness-no-swelling", "day stiff-short"),
          entry("tests-show-nothing", "tests blood; findings nothing"),
          entry("too-fresh", "since days"),
          entry("one-small-spot", "size point; travels stays"));

  @ParameterizedTest
  @CsvSource({"5, false", "6, true"})
  void strain_counts_as_a_hard_week_from_six_on(int strain, boolean holds) {
    History told = Told.rest("strain %d; worse stress".formatted(strain));
    assertThat(RULES.read(told).view(Pattern.LEARNED).reasonsFor())
        .extracting(reason -> reason.indicator().id())
        .satisfies(ids -> assertThat(ids.contains("worse-in-hard-weeks")).isEqualTo(holds));
  }

  @Test
  void some_signs_is_what_criteria_name_without_enough() {
    PatternReading reading =
        RULES.read(Told.rest("age 60; worst 4; age-at-start 59; day stiff-long; line root"));
    assertThat(reading.view(Pattern.INFLAMMATORY).fit()).isEqualTo(SOME_SIGNS);
    assertThat(reading.view(Pattern.NEUROPATHIC).fit()).isEqualTo(SOME_SIGNS);
    assertThat(reading.view(Pattern.INFLAMMATORY).open().ask()).isNotEmpty();
  }
}
