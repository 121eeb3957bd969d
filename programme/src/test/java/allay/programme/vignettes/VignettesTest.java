package allay.programme.vignettes;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.history.Questions;
import allay.programme.pattern.Fit;
import allay.programme.pattern.Lookalike;
import allay.programme.pattern.Pattern;
import allay.programme.pattern.PatternReading;
import allay.programme.pattern.PatternRules;
import allay.programme.pattern.PatternView;
import allay.programme.safety.Finding;
import allay.programme.safety.SafetyAnswers;
import allay.programme.safety.SafetyOutcome;
import allay.programme.safety.SafetyRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The rules, held against histories whose expectations come from medicine and not from the rules.
class VignettesTest {
  private static final Questions QUESTIONS = Questions.load();

  private static final SafetyRules SAFETY = SafetyRules.load(QUESTIONS);

  private static final PatternRules PATTERNS = PatternRules.load(QUESTIONS);

  private static final Set<Fit> SOME_SIGNS = Set.of(Fit.FITS, Fit.SOME_SIGNS);

  static Stream<Vignette> vignettes() {
    return Vignettes.all();
  }

  private static SafetyOutcome check(Vignette vignette) {
    return SAFETY.assess(
        vignette.history(QUESTIONS),
        new SafetyAnswers(vignette.ticked(), vignette.checkedOn()),
        Vignettes.TODAY);
  }

  private static PatternReading read(Vignette vignette) {
    return PATTERNS.read(vignette.history(QUESTIONS));
  }

  @Test
  void none_dangerous_is_missed() {
    assertThat(
            vignettes()
                .filter(one -> one.expect().dangerous())
                .filter(one -> Tier.of(check(one).tier()).compareTo(one.expect().latest()) > 0)
                .map(VignettesTest::safety))
        .isEmpty();
  }

  @Test
  void no_ordinary_one_is_stopped() {
    assertThat(
            vignettes()
                .filter(one -> one.expect().ordinary())
                .filter(one -> check(one).pausesMovement() || Tier.of(check(one).tier()).stops())
                .map(VignettesTest::safety))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("vignettes")
  void the_safety_check_says_how_soon_and_why(Vignette vignette) {
    SafetyOutcome found = check(vignette);
    Expectation expect = vignette.expect();
    assertThat(expect.tier()).as(safety(vignette)).contains(Tier.of(found.tier()));
    expect
        .pauses()
        .ifPresent(
            pauses -> assertThat(found.pausesMovement()).as(safety(vignette)).isEqualTo(pauses));
    expect
        .finds()
        .ifPresent(signs ->
            assertThat(signs)
                .as(safety(vignette))
                .containsAnyElementsOf(
                    found.findings().stream()
                        .filter(one -> one.cleared().isEmpty())
                        .map(one -> one.sign().id())
                        .toList()));
  }

  @ParameterizedTest
  @MethodSource("vignettes")
  void the_patterns_are_read_as_a_clinician_would(Vignette vignette) {
    PatternReading found = read(vignette);
    Expectation expect = vignette.expect();
    patterns(expect.fits())
        .forEach(one -> assertThat(fit(found, one)).as(view(vignette, one)).isEqualTo(Fit.FITS));
    patterns(expect.someSigns())
        .forEach(one -> assertThat(fit(found, one)).as(view(vignette, one)).isIn(SOME_SIGNS));
    patterns(expect.notFits())
        .forEach(one -> assertThat(fit(found, one)).as(view(vignette, one)).isNotEqualTo(Fit.FITS));
    patterns(expect.notEnoughTold())
        .forEach(one ->
            assertThat(fit(found, one)).as(view(vignette, one)).isEqualTo(Fit.NOT_ENOUGH_TOLD));
  }

  @ParameterizedTest
  @MethodSource("vignettes")
  void an_illness_is_named_where_a_clinician_would_think_of_it(Vignette vignette) {
    List<String> found = read(vignette).discuss().stream().map(Lookalike::id).toList();
    Expectation expect = vignette.expect();
    assertThat(found)
        .as(vignette.why())
        .containsAll(expect.discuss().orElse(List.of()))
        .noneMatch(expect.notDiscuss().orElse(List.of())::contains);
    expect
        .fibromyalgia()
        .ifPresent(met ->
            assertThat(found.contains("fibromyalgia"))
                .as("criteria of 2016; %s", vignette.why())
                .isEqualTo(met));
  }

  private static Stream<Pattern> patterns(Optional<List<String>> names) {
    return names.stream().flatMap(List::stream).map(Pattern::valueOf);
  }

  private static Fit fit(PatternReading reading, Pattern pattern) {
    return reading.view(pattern).fit();
  }

  private static String safety(Vignette vignette) {
    SafetyOutcome found = check(vignette);
    return "%s: expected %s, found %s%s, because of %s. Medicine: %s"
        .formatted(
            vignette.id(),
            vignette.expect().tier(),
            Tier.of(found.tier()),
            found.pausesMovement() ? " and a pause" : "",
            found.findings().stream().map(VignettesTest::reason).collect(joining("; ", "[", "]")),
            vignette.why());
  }

  private static String reason(Finding finding) {
    return "%s (%s)%s"
        .formatted(
            finding.sign().id(),
            finding.why(),
            finding.cleared().map(day -> ", cleared on " + day).orElse(""));
  }

  private static String view(Vignette vignette, Pattern pattern) {
    PatternView found = read(vignette).view(pattern);
    return "%s: %s is %s, for it %s, against it %s, open %s. Medicine: %s"
        .formatted(
            vignette.id(),
            pattern,
            found.fit(),
            found.reasonsFor(),
            found.reasonsAgainst(),
            found.open(),
            vignette.why());
  }
}
