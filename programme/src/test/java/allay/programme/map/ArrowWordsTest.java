package allay.programme.map;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.Arrow.When;
import allay.model.dynamics.Source;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArrowWordsTest {
  @ParameterizedTest
  @MethodSource
  void an_arrow_is_told_in_full(Arrow arrow, String sentence) {
    assertThat(ArrowWords.sentence(arrow)).isEqualTo(sentence);
  }

  static Stream<Arguments> an_arrow_is_told_in_full() {
    return Stream.of(
        row(
            "seen, up",
            arrow("stress", "pain", When.SAME_DAY, 0.3, 0.1, 0.5, 0.99),
            "A point more stress went with about 0.3 more pain the same day; the diary fits"
                + " anything from 0.1 to 0.5."),
        row(
            "seen, down",
            arrow("activity", "pain", When.NEXT_DAY, -0.24, -0.41, -0.07, 0.99),
            "A point more activity went with about 0.2 less pain the next day; the diary fits"
                + " anything from 0.1 to 0.4."),
        row(
            "seen, near zero at one end",
            arrow("fear", "pain", When.SAME_DAY, 0.2, 0.01, 0.39, 0.96),
            "A point more fear went with about 0.2 more pain the same day; the diary fits anything"
                + " up to 0.4."),
        row(
            "seen, a trace",
            arrow("fear", "pain", When.SAME_DAY, 0.03, 0.01, 0.04, 0.99),
            "A point more fear went with a trace more pain the same day; the diary fits anything up"
                + " to 0.1."),
        row(
            "seen, narrow",
            arrow("fear", "pain", When.SAME_DAY, 0.3, 0.28, 0.32, 0.99),
            "A point more fear went with about 0.3 more pain the same day; the diary fits anything"
                + " around 0.3."),
        row(
            "from a night",
            arrow("sleep", "pain", When.SAME_DAY, -0.2, -0.35, -0.06, 0.99),
            "A night of sleep one point better went with about 0.2 less pain in the day that"
                + " followed; the diary fits anything from 0.1 to 0.4."),
        row(
            "from the night before",
            arrow("sleep", "pain", When.NEXT_DAY, -0.2, -0.35, -0.06, 0.99),
            "A night of sleep one point better went with about 0.2 less pain one day later; the"
                + " diary fits anything from 0.1 to 0.4."),
        row(
            "to a night",
            arrow("pain", "sleep", When.NEXT_DAY, -0.3, -0.5, -0.1, 0.99),
            "A point more pain went with sleep about 0.3 points worse the night after; the diary"
                + " fits anything from 0.1 to 0.5."),
        row(
            "mood to mood's like",
            arrow("mood", "low energy", When.SAME_DAY, -0.3, -0.5, -0.1, 0.99),
            "Mood one point better went with about 0.3 less low energy the same day; the diary fits"
                + " anything from 0.1 to 0.5."),
        row(
            "an own track",
            arrow("low energy", "mood", When.NEXT_DAY, 0.3, 0.1, 0.5, 0.99),
            "A point more low energy went with mood about 0.3 points better the next day; the diary"
                + " fits anything from 0.1 to 0.5."),
        row(
            "a practice",
            input("walk", "pain", -0.45, -0.76, -0.14),
            "A usual amount of walk went with about 0.5 less pain the same day; the diary fits"
                + " anything from 0.1 to 0.8."),
        row(
            "leaning",
            arrow("stress", "pain", When.NEXT_DAY, 0.2, -0.1, 0.4, 0.92),
            "A point more stress may go with about 0.2 more pain the next day, but the diary is not"
                + " sure yet: it fits anything from 0.1 less to 0.4 more."),
        row(
            "leaning, near zero at one end",
            arrow("stress", "sleep", When.NEXT_DAY, -0.2, -0.4, 0.02, 0.94),
            "A point more stress may go with sleep about 0.2 points worse the night after, but the"
                + " diary is not sure yet: it fits anything from 0.4 worse to no change."),
        row(
            "not clear",
            arrow("fear", "pain", When.NEXT_DAY, 0.0, -0.3, 0.3, 0.5),
            "Whether a point more fear goes with more or less pain the next day is not clear: the"
                + " diary fits anything from 0.3 less to 0.3 more."),
        row(
            "not clear, small",
            arrow("stress", "sleep", When.NEXT_DAY, 0.0, -0.1, 0.12, 0.6),
            "If a point more stress goes with better or worse sleep the night after, it is only a"
                + " little: at most 0.1 either way."),
        row(
            "not known yet",
            unlearned(arrow("fear", "pain", When.SAME_DAY, 0.3, 0.1, 0.5, 0.99), 0.29),
            "Whether a point more fear goes with more or less pain the same day is not known yet:"
                + " the diary says too little about it."),
        row(
            "learned is no number",
            unlearned(arrow("fear", "pain", When.SAME_DAY, 0.3, 0.1, 0.5, 0.99), Double.NaN),
            "Whether a point more fear goes with more or less pain the same day is not known yet:"
                + " the diary says too little about it."));
  }

  @ParameterizedTest
  @MethodSource
  void a_carry_over_says_how_much_of_a_push_is_left(Arrow arrow, String sentence) {
    assertThat(ArrowWords.sentence(arrow)).isEqualTo(sentence);
  }

  static Stream<Arguments> a_carry_over_says_how_much_of_a_push_is_left() {
    return Stream.of(
        row(
            "seen",
            arrow("pain", "pain", When.NEXT_DAY, 0.34, 0.16, 0.53, 0.99),
            "When something pushes pain up or down, about a third of the push is left the next day;"
                + " the diary fits anything from a fifth to half."),
        row(
            "seen, swinging back",
            arrow("pain", "pain", When.NEXT_DAY, -0.2, -0.3, -0.1, 0.99),
            "When something pushes pain up or down, about a fifth of the push swings back the next"
                + " day; the diary fits anything from a tenth to a third."),
        row(
            "leaning",
            arrow("fear", "fear", When.NEXT_DAY, 0.2, -0.02, 0.4, 0.93),
            "When something pushes fear up or down, perhaps about a fifth of the push is left the"
                + " next day, but the diary is not sure yet: it fits anything from almost none to"
                + " two fifths."),
        row(
            "not clear",
            arrow("fear", "fear", When.NEXT_DAY, 0.05, -0.2, 0.3, 0.6),
            "How much of a push in fear is left the next day is not clear: the diary fits anything"
                + " from a fifth the other way to a third."),
        row(
            "not known yet",
            unlearned(arrow("fear", "fear", When.NEXT_DAY, 0.3, 0.1, 0.5, 0.99), 0.1),
            "How much of a push in fear is left the next day is not known yet: the diary says too"
                + " little about it."));
  }

  @Test
  void an_arrow_that_hangs_on_the_order_of_the_day_says_so() {
    Arrow plain = arrow("stress", "pain", When.SAME_DAY, 0.3, 0.1, 0.5, 0.99);
    assertThat(ArrowWords.sentence(sensitive(plain)))
        .isEqualTo(
            ArrowWords.sentence(plain)
                + " Hold this one lightly: it changes when the day is taken in another order.");
  }

  @Test
  void a_label_names_the_source_and_its_day() {
    assertThat(ArrowWords.label(arrow("fear", "pain", When.SAME_DAY, 0, 0, 0, 0.5)))
        .isEqualTo("fear, same day");
    assertThat(ArrowWords.label(arrow("fear", "pain", When.NEXT_DAY, 0, 0, 0, 0.5)))
        .isEqualTo("fear, day before");
    assertThat(ArrowWords.label(arrow("pain", "pain", When.NEXT_DAY, 0, 0, 0, 0.5)))
        .isEqualTo("pain itself, day before");
  }

  private static Arguments row(String name, Arrow arrow, String sentence) {
    return Arguments.argumentSet(name, arrow, sentence);
  }

  static Arrow arrow(
      String from, String to, When when, double mean, double low, double high, double sign) {
    return new Arrow(
        new Source.OfTrack(from), to, when, mean, 0.1, low, high, 900, sign, 0.8, false);
  }

  static Arrow input(String from, String to, double mean, double low, double high) {
    return new Arrow(
        new Source.OfInput(from), to, When.SAME_DAY, mean, 0.1, low, high, 900, 0.99, 0.8, false);
  }

  private static Arrow unlearned(Arrow arrow, double learned) {
    return new Arrow(
        arrow.from(),
        arrow.to(),
        arrow.when(),
        arrow.mean(),
        arrow.sd(),
        arrow.low90(),
        arrow.high90(),
        arrow.effectiveSampleSize(),
        arrow.probabilityOfSign(),
        learned,
        false);
  }

  static Arrow sensitive(Arrow arrow) {
    return new Arrow(
        arrow.from(),
        arrow.to(),
        arrow.when(),
        arrow.mean(),
        arrow.sd(),
        arrow.low90(),
        arrow.high90(),
        arrow.effectiveSampleSize(),
        arrow.probabilityOfSign(),
        arrow.learned(),
        true);
  }
}
