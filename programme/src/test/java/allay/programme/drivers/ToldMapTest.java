package allay.programme.drivers;

import static allay.programme.drivers.ToldAnswers.QUESTIONS;
import static allay.programme.drivers.ToldAnswers.history;
import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.drivers.Standing.Light;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldMapTest {
  private static final Drivers DRIVERS = Drivers.load(QUESTIONS);

  /// Stress, sleep, fear and an alarm that is turned up.
  private static final String MUCH =
      """
      strain: 7; sleep: falling-asleep, waking; fears: damage; guards: brace, check; \
      thoughts: cannot-stop-thinking; childhood: hurt, unsafe; pressure: often; size: wide; \
      tired: 2; where: lower-back, neck; joy: hardly; danger-now: 8\
      """;

  private static ToldMap told(String answers) {
    return ToldMap.of(DRIVERS, history(answers));
  }

  private static List<String> ids(List<Standing> standings) {
    return standings.stream().map(one -> one.driver().id()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          trauma           | childhood: hurt, bullied                     | LIT
          trauma           | childhood: hurt; later: death                | LIT
          trauma           | conditions: ptsd                             | LIT
          trauma           | later: still-going-on                        | LIT
          trauma           | inside: cannot-feel-safe                     | LIT
          trauma           | childhood: bullied                           | PERHAPS
          trauma           | childhood: none; later: none; inside: none; conditions: none | NOT_LIT
          trauma           | childhood: none                              | NOT_TOLD
          self-pressure    | nature: self-critical, pressure, perfect     | LIT
          self-pressure    | nature: self-critical, pressure              | PERHAPS
          self-pressure    | nature: worries                              | NOT_LIT
          outer-strain     | strain-from: authorities                     | LIT
          outer-strain     | strain: 5; strain-from: work                 | LIT
          outer-strain     | strain: 4; strain-from: work                 | PERHAPS
          outer-strain     | strain: 9; strain-from: pain; fears: none    | NOT_LIT
          isolation        | company: never                               | LIT
          isolation        | company: seldom; strain-from: alone          | LIT
          isolation        | company: seldom; strain-from: none; fears: none; avoids: none | PERHAPS
          isolation        | company: daily; strain-from: none; fears: none; avoids: none  | NOT_LIT
          stress           | strain: 6                                    | LIT
          stress           | strain: 4; worse: stress                     | LIT
          stress           | strain: 5; worse: none                       | PERHAPS
          stress           | strain: 3; worse: feelings                   | PERHAPS
          stress           | strain: 3; worse: none                       | NOT_LIT
          stress           | worse: none                                  | NOT_TOLD
          hormones         | worse: periods                               | LIT
          hormones         | worse: none; body: has-periods; where: pelvis; body-signs: none | PERHAPS
          hormones         | worse: none; body: has-periods; where: head; body-signs: none   | NOT_LIT
          food             | worse: food                                  | LIT
          food             | worse: none; habits: much-processed-food     | PERHAPS
          food             | worse: none; habits: none                    | NOT_LIT
          weight           | habits: heavy; where: knee-left              | LIT
          weight           | habits: heavy; where: head                   | PERHAPS
          weight           | habits: none                                 | NOT_LIT
          shortage         | conditions: diabetes                         | LIT
          shortage         | conditions: none; tests: blood; findings: b12-or-sugar | LIT
          shortage         | conditions: none; line: socks; tests: none   | PERHAPS
          shortage         | conditions: none; line: none; tests: none    | NOT_LIT
          medicines        | takes: headache-medicine-often; where: head; attacks: days-15 | LIT
          medicines        | takes: opioid; tried: opioid; relief: more-needed | LIT
          medicines        | takes: opioid; tried: opioid; relief: steady; harmed: none     | PERHAPS
          medicines        | takes: headache-medicine-often; where: head; attacks: one-sided; tried: none | PERHAPS
          medicines        | takes: none; tried: none                     | NOT_LIT
          sleep            | sleep: waking, short                         | LIT
          sleep            | sleep: waking; unrefreshed: 2                | LIT
          sleep            | sleep: snoring-pauses                        | LIT
          sleep            | sleep: waking; unrefreshed: 1; worse: none; conditions: none | PERHAPS
          sleep            | sleep: none; unrefreshed: 0; worse: none; conditions: none   | NOT_LIT
          mood             | joy: hardly                                  | LIT
          mood             | joy: less; half-year: low-mood               | LIT
          mood             | joy: less; half-year: none; conditions: none | PERHAPS
          mood             | joy: yes; half-year: none; conditions: none  | NOT_LIT
          threat-beliefs   | danger-now: 7                                | LIT
          threat-beliefs   | body-safe: 3                                 | LIT
          threat-beliefs   | fears: damage; barriers: pain-means-damage   | LIT
          threat-beliefs   | danger-now: 6; body-safe: 4; fears: none; barriers: none; told: none; thoughts: none | PERHAPS
          threat-beliefs   | danger-now: 3; body-safe: 7; fears: none; barriers: none; told: none; thoughts: none | NOT_LIT
          fear             | fears: damage, worse                         | LIT
          fear             | fears: damage; avoids: bending               | LIT
          fear             | guards: brace; avoids: sport, walking; fears: none | LIT
          fear             | fears: never-ends; guards: none; avoids: none | PERHAPS
          fear             | fears: losing-work; guards: none; avoids: none | NOT_LIT
          attention        | guards: check; thoughts: cannot-stop-thinking | LIT
          attention        | guards: check; thoughts: none; better: none  | PERHAPS
          attention        | guards: none; thoughts: will-pass; better: none | NOT_LIT
          learned-cues     | worse: situations, thought                   | LIT
          learned-cues     | worse: situations; swing: both               | LIT
          learned-cues     | worse: situations; swing: never; better: none | PERHAPS
          learned-cues     | worse: none; swing: never; better: warmth    | NOT_LIT
          guarding         | guards: brace                                | LIT
          guarding         | guards: none; senses: jaw; feel: tight       | LIT
          guarding         | guards: shift; senses: none                  | PERHAPS
          guarding         | guards: check; senses: none                  | NOT_LIT
          overdoing        | pace: overdo-then-rest                       | LIT
          overdoing        | pace: push                                   | LIT
          overdoing        | pace: even; worse: hours-later               | PERHAPS
          overdoing        | pace: even; worse: none                      | NOT_LIT
          inactivity       | pace: little                                 | LIT
          inactivity       | pace: even; active: 1                        | LIT
          inactivity       | pace: even; active: 3                        | PERHAPS
          inactivity       | pace: even; active: 4; avoids: none          | NOT_LIT
          tissue           | began: injury; injury: not-healed            | LIT
          tissue           | tests: x-ray; findings: joint-wear; worse: one-joint-loaded | LIT
          tissue           | began: injury; injury: strain; since: days   | LIT
          tissue           | tests: mri-ct; findings: joint-wear; worse: none; began: slowly; since: over-5-years | PERHAPS
          tissue           | tests: mri-ct; findings: disc-degeneration; worse: none; began: slowly; since: over-5-years | NOT_LIT
          inflammation     | conditions: arthritis-inflamed               | LIT
          inflammation     | body-signs: joints-swollen; day: stiff-long  | LIT
          inflammation     | conditions: none; body-signs: none; day: stiff-long; tests: none; better: none | PERHAPS
          inflammation     | conditions: none; body-signs: none; day: stiff-short; tests: none; better: none | NOT_LIT
          nerve            | line: nerve; skin: feels-less; feel: burning | LIT
          nerve            | tests: nerve; findings: nerve-damage         | LIT
          nerve            | line: socks; feel: tingling; skin: none; conditions: none; began: slowly; tests: none | PERHAPS
          nerve            | line: none; feel: burning; skin: none; conditions: none; began: slowly; tests: none   | NOT_LIT
          sensitive-nerves | skin: touch-hurts, cold-warm-hurts           | LIT
          sensitive-nerves | skin: touch-hurts; pressure: no              | PERHAPS
          sensitive-nerves | skin: none; pressure: no                     | NOT_LIT
          sensitive-system | conditions: fibromyalgia                     | LIT
          sensitive-system | pressure: often; size: wide; tired: 3        | LIT
          sensitive-system | pressure: often; size: area; travels: stays; senses: none; worse: none; tired: 0; unrefreshed: 0; foggy: 0; skin: none; conditions: none | PERHAPS
          sensitive-system | pressure: no; size: hand; travels: stays; senses: none; worse: none; tired: 3; unrefreshed: 0; foggy: 0; skin: none; conditions: none; told: none | NOT_LIT
          """)
  void a_driver_is_lit_by_what_was_told(String driver, String answers, Light light) {
    Standing standing = told(answers).of(driver).orElseThrow();
    assertThat(standing.light()).as(driver + ": " + answers).isEqualTo(light);
    switch (light) {
      case LIT, PERHAPS ->
          assertThat(standing.because()).as("why").isNotEmpty().allMatch(told(answers, standing));
      case NOT_TOLD -> assertThat(standing.open()).isNotEmpty();
      case NOT_LIT -> assertThat(standing.open()).isEmpty();
    }
  }

  /// A reason is an answer that was given.
  private static Predicate<String> told(String answers, Standing standing) {
    Set<String> questions = new HashSet<>(history(answers).answers().keySet());
    return reason ->
        questions.contains(reason.split("\\.", -1)[0]) && !standing.open().contains(reason);
  }

  @Test
  void every_driver_has_a_case_above_for_lit_perhaps_and_not() {
    Set<String> seen =
        Arrays.stream(ToldMapTest.class.getDeclaredMethods())
            .flatMap(method -> Stream.ofNullable(method.getAnnotation(CsvSource.class)))
            .flatMap(cases -> cases.textBlock().lines())
            .map(line -> line.split("\\s*\\|\\s*", -1))
            .filter(cells -> cells.length == 3)
            .map(cells -> cells[0].strip() + " " + cells[2].strip())
            .collect(Collectors.toSet());
    DRIVERS
        .drivers()
        .forEach(driver ->
            assertThat(seen)
                .contains(
                    driver.id() + " LIT", driver.id() + " PERHAPS", driver.id() + " NOT_LIT"));
  }

  @Test
  void nothing_told_lights_nothing_and_leaves_everything_open() {
    ToldMap nothing = told("");
    assertThat(nothing.isEmpty()).isTrue();
    assertThat(nothing.perhaps()).isEmpty();
    assertThat(nothing.links()).isEmpty();
    assertThat(nothing.threads()).isEmpty();
    assertThat(nothing.unknown()).hasSize(DRIVERS.drivers().size());
    assertThat(nothing.openQuestions()).contains("strain", "sleep", "fears");
  }

  @Test
  void links_join_lit_drivers_and_the_pain_alone() {
    ToldMap told = told(MUCH);
    List<String> lit = ids(told.lit());
    assertThat(lit)
        .containsExactly(
            "trauma",
            "stress",
            "sleep",
            "mood",
            "threat-beliefs",
            "fear",
            "attention",
            "guarding",
            "sensitive-system");
    assertThat(told.links())
        .isNotEmpty()
        .allMatch(link -> lit.contains(link.from()))
        .allMatch(link -> link.isIntoPain() || lit.contains(link.to()));
  }

  @Test
  void threads_run_from_an_origin_to_the_pain_and_never_in_a_circle() {
    ToldMap told = told(MUCH);
    assertThat(ids(told.origins())).containsExactly("trauma", "threat-beliefs");
    assertThat(told.threads())
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allSatisfy(thread -> {
          List<String> stations = thread.links().stream().map(Link::from).toList();
          assertThat(stations).doesNotHaveDuplicates().doesNotContain(Link.PAIN);
          assertThat(ids(told.origins())).contains(thread.origin());
          assertThat(thread.links().getLast().to()).isEqualTo(Link.PAIN);
          assertThat(thread.links())
              .allMatch(link -> link.grade().compareTo(thread.weakest()) <= 0);
        });
    assertThat(told.threads().getFirst().links().stream().map(Link::id))
        .containsExactly("trauma-to-stress", "stress-to-sleep", "sleep-to-mood", "mood-to-pain");
  }

  @Test
  void a_driver_alone_is_its_own_origin() {
    ToldMap told = told("pace: push");
    assertThat(ids(told.origins())).containsExactly("overdoing");
    assertThat(told.threads()).hasSize(1);
  }

  @Test
  void a_circle_begins_where_the_pain_feeds_something_back() {
    ToldMap told = told("fears: damage, worse; guards: check; thoughts: cannot-stop-thinking");
    assertThat(
            told.circles().stream().map(circle -> circle.links().stream().map(Link::id).toList()))
        .contains(List.of("fear-to-attention", "attention-to-pain"))
        .allSatisfy(circle ->
            assertThat(DRIVERS.links())
                .anyMatch(link ->
                    link.from().equals(circle.getFirst().split("-to-", -1)[0])
                        && link.isIntoPain()
                        && link.way() == Link.Way.BOTH_WAYS));
  }

  @Test
  void what_often_stands_behind_such_pain_is_the_first_to_ask_about() {
    ToldMap told = told("where: head");
    assertThat(told.presentations()).extracting(Presentation::id).containsExactly("headache");
    assertThat(ids(told.unknown()).subList(0, 4))
        .containsExactly("stress", "hormones", "medicines", "sleep");
    assertThat(told.isTypical(DRIVERS.require("food"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          where: lower-back                            | low-back
          where: neck                                  | neck-shoulder
          where: jaw-left                              | jaw-face
          where: hand-right                            | hand-arm
          where: knee-left                             | knee-leg
          where: foot-left                             | foot
          where: pelvis                                | pelvis-bladder
          where: belly                                 | bowel-belly
          where: chest                                 | chest
          size: wide                                   | widespread
          pressure: often; travels: moves              | widespread
          line: nerve; feel: burning                   | nerve-pain
          skin: touch-hurts, colour-warmth, swells-sweats | crps
          began: operation                             | after-operation
          body-signs: joints-swollen                   | joints
          """)
  void a_presentation_is_known_by_where_and_how_it_hurts(String answers, String presentation) {
    assertThat(told(answers).presentations()).extracting(Presentation::id).contains(presentation);
  }
}
