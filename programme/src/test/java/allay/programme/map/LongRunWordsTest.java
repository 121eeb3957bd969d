package allay.programme.map;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.PersonalMap.Feedback;
import allay.model.dynamics.PersonalMap.Loop;
import allay.model.dynamics.PersonalMap.PainThread;
import allay.model.dynamics.PersonalMap.Ripple;
import allay.model.dynamics.PersonalMap.Share;
import allay.model.dynamics.PersonalMap.WhatIf;
import allay.model.dynamics.Source;
import allay.model.posterior.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LongRunWordsTest {
  @ParameterizedTest
  @MethodSource
  void a_read_out_is_told_in_full(String told, String sentence) {
    assertThat(told).isEqualTo(sentence);
  }

  static Stream<Arguments> a_read_out_is_told_in_full() {
    return Stream.of(whatIfs(), loops(), threads(), shares(), ripples(), feedback())
        .flatMap(rows -> rows);
  }

  private static Stream<Arguments> whatIfs() {
    return Stream.of(
        Arguments.of(
            whatIf(track("fear"), "pain", 0.72, 0.24, 1.5),
            "If fear stayed a point lower, pain would settle about 0.7 lower; the diary fits"
                + " anything from 0.2 to 1.5."),
        Arguments.of(
            whatIf(track("sleep"), "pain", -0.87, -2.95, -0.13),
            "If sleep stayed a point better, pain would settle about 0.9 lower; the diary fits"
                + " anything from 0.1 to 3.0."),
        Arguments.of(
            whatIf(track("activity"), "pain", 0.3, 0.1, 0.5),
            "If activity stayed a point higher, pain would settle about 0.3 higher; the diary fits"
                + " anything from 0.1 to 0.5."),
        Arguments.of(
            whatIf(track("pain"), "sleep", -0.4, -0.6, -0.2),
            "If pain stayed a point lower, sleep would settle about 0.4 points better; the diary"
                + " fits anything from 0.2 to 0.6."),
        Arguments.of(
            whatIf(track("low energy"), "pain", 0.3, 0.1, 0.5),
            "If low energy stayed a point higher, pain would settle about 0.3 higher; the diary"
                + " fits anything from 0.1 to 0.5."),
        Arguments.of(
            whatIf(track("stress"), "pain", 0.1, -0.2, 0.4),
            "If stress stayed a point lower, it is not clear where pain would settle: the diary"
                + " fits anything from 0.4 lower to 0.2 higher."),
        Arguments.of(
            whatIf(new Source.OfInput("walk"), "pain", -0.5, -0.9, -0.1),
            "With one more usual amount of walk every day, pain would settle about 0.5 lower; the"
                + " diary fits anything from 0.1 to 0.9."));
  }

  private static Stream<Arguments> loops() {
    return Stream.of(
        Arguments.of(
            LongRunWords.loop(
                new Loop(List.of("pain", "fear"), new Interval(0.21, 0.06, 0.5), 0.97)),
            "The loop of pain and fear keeps a push going: each time round, about a fifth of it"
                + " comes back; the diary fits anything from a tenth to half."),
        Arguments.of(
            LongRunWords.loop(
                new Loop(List.of("pain", "stress", "fear"), new Interval(0.1, -0.02, 0.3), 0.92)),
            "The loop of pain, stress and fear may keep a push going: each time round, about a"
                + " tenth of it comes back; the diary fits anything from almost none to a third."),
        Arguments.of(
            LongRunWords.loop(
                new Loop(List.of("pain", "activity"), new Interval(-0.3, -0.5, -0.1), 0.97)),
            "The loop of pain and activity calms a push down: each time round, about a third of it"
                + " comes back the other way; the diary fits anything from a tenth to half."));
  }

  private static Stream<Arguments> threads() {
    return Stream.of(
        Arguments.of(
            LongRunWords.thread(
                new PainThread(
                    List.of("stress", "sleep", "pain"), new Interval(0.3, 0.1, 0.5), 0.98, 0.2)),
            "From stress through sleep to pain: a lasting point more stress goes with about 0.3"
                + " more pain; the diary fits anything from 0.1 to 0.5."),
        Arguments.of(
            LongRunWords.thread(
                new PainThread(
                    List.of("sleep", "stress", "fear", "pain"),
                    new Interval(-0.2, -0.5, 0.1),
                    0.92,
                    0.1)),
            "From sleep through stress and fear to pain: sleep that stays a point better may go"
                + " with about 0.2 less pain; the diary fits anything from 0.5 less to 0.1 more."),
        Arguments.of(
            LongRunWords.thread(
                new PainThread(List.of("fear", "pain"), new Interval(0.6, 0.3, 1.1), 0.99, 0.3)),
            "Straight from fear to pain: a lasting point more fear goes with about 0.6 more pain;"
                + " the diary fits anything from 0.3 to 1.1."));
  }

  private static Stream<Arguments> shares() {
    return Stream.of(
        Arguments.of(
            LongRunWords.share(new Share("fear", new Interval(0.18, 0.04, 0.43)), "pain"),
            "About a fifth of the ups and downs of pain goes along with fear; the diary fits"
                + " anything from almost none to two fifths."),
        Arguments.of(
            LongRunWords.share(new Share("pain", new Interval(0.46, 0.2, 0.72)), "pain"),
            "About half of the ups and downs of pain goes along with nothing that you write down;"
                + " the diary fits anything from a fifth to three quarters."));
  }

  private static Stream<Arguments> ripples() {
    return Stream.of(
        Arguments.of(
            ripple("stress", "pain", 0.3, 0.4, 0.2, 0.1),
            "After one day of a point more stress, pain is about 0.4 higher the next day at most,"
                + " and back near its usual level 4 days later."),
        Arguments.of(
            ripple("sleep", "pain", -0.3, -0.1),
            "After one night of sleep one point better, pain is about 0.3 lower the same"
                + " day at most, and back near its usual level 2 days later."),
        Arguments.of(
            ripple("pain", "pain", 1.0, 0.4, 0.2, 0.1, 0.05),
            "After one day of a point more pain, pain is back near its usual level 4 days later."),
        Arguments.of(
            ripple("fear", "pain", IntStream.range(0, 14).mapToDouble(day -> 0.3).toArray()),
            "After one day of a point more fear, pain is about 0.3 higher the same day at most, and"
                + " still a little off two weeks later."),
        Arguments.of(
            ripple("fear", "pain", 0.01, 0.02),
            "After one day of a point more fear, no clear ripple in pain can be seen."));
  }

  private static Stream<Arguments> feedback() {
    return Stream.of(
        Arguments.of(
            feedback(1.6, 1.2, 2.5),
            "All loops through pain together make a lasting push about 1.6 times as large; the"
                + " diary fits anything from 1.2 to 2.5."),
        Arguments.of(
            feedback(0.7, 0.5, 0.9),
            "All loops through pain together calm a lasting push down to about two thirds of it;"
                + " the diary fits anything from half to most."),
        Arguments.of(
            feedback(1.6, 0.9, 5.5),
            "Whether all loops through pain together make a lasting push larger or smaller is not"
                + " clear: the diary fits anything from 0.9 to 5.5 times its size."),
        Arguments.of(
            FeedbackWords.part(new Feedback.Part("fear", new Interval(0.3, 0.1, 0.6))),
            "About a third of that goes through fear; the diary fits anything from a tenth to three"
                + " fifths."),
        Arguments.of(
            FeedbackWords.part(new Feedback.Part("fear", new Interval(0.1, -0.2, 0.6))),
            "How much of that goes through fear is not clear."));
  }

  @Test
  void a_ripple_whose_peak_may_be_zero_is_not_clear() {
    Ripple unsure = new Ripple("fear", "pain", List.of(new Interval(0.4, -0.1, 0.9)));
    assertThat(RippleWords.sentence(unsure)).contains("no clear ripple in pain");
  }

  private static Source track(String name) {
    return new Source.OfTrack(name);
  }

  private static String whatIf(Source hold, String on, double median, double low, double high) {
    return WhatIfWords.whatIf(new WhatIf(hold, 1, on, new Interval(median, low, high)));
  }

  private static String ripple(String from, String to, double... medians) {
    List<Interval> days =
        Arrays.stream(Arrays.copyOf(medians, 14))
            .mapToObj(median -> new Interval(median, median * 0.9, median * 1.1))
            .map(LongRunWordsTest::ordered)
            .toList();
    return RippleWords.sentence(new Ripple(from, to, days));
  }

  private static Interval ordered(Interval interval) {
    return new Interval(
        interval.median(),
        Math.min(interval.low90(), interval.high90()),
        Math.max(interval.low90(), interval.high90()));
  }

  private static String feedback(double median, double low, double high) {
    return FeedbackWords.sentence(new Feedback(new Interval(median, low, high), List.of()), "pain");
  }
}
