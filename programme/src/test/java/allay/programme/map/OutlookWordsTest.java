package allay.programme.map;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.PersonalMap.Correlation;
import allay.model.dynamics.PersonalMap.ForecastDay;
import allay.model.dynamics.PersonalMap.LevelChange;
import allay.model.dynamics.PersonalMap.LevelChange.FourWeeksAgo;
import allay.model.dynamics.Worth;
import allay.model.posterior.Interval;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OutlookWordsTest {
  @ParameterizedTest
  @MethodSource
  void a_read_out_is_told_in_full(String told, String sentence) {
    assertThat(told).isEqualTo(sentence);
  }

  static Stream<Arguments> a_read_out_is_told_in_full() {
    return Stream.of(levels(), forecasts(), worths(), correlations()).flatMap(rows -> rows);
  }

  private static Stream<Arguments> levels() {
    return Stream.of(
        Arguments.of(
            level("pain", 3.3, 4.6, 0.985),
            "Your usual pain is about 3.3 now (between 2.5 and 4.1) and was about 4.6 four weeks"
                + " ago; it has very likely come down, which is a change for the better."),
        Arguments.of(
            level("pain", 4.6, 3.3, 0.07),
            "Your usual pain is about 4.6 now (between 3.8 and 5.4) and was about 3.3 four weeks"
                + " ago; it has likely gone up."),
        Arguments.of(
            level("sleep", 6, 5, 0.01),
            "Your usual sleep is about 6.0 now (between 5.2 and 6.8) and was about 5.0 four weeks"
                + " ago; it has very likely gone up, which is a change for the better."),
        Arguments.of(
            level("low energy", 5, 6, 0.95),
            "Your usual low energy is about 5.0 now (between 4.2 and 5.8) and was about 6.0 four"
                + " weeks ago; it has likely come down."),
        Arguments.of(
            level("pain", 5, 5.1, 0.55),
            "Your usual pain is about 5.0 now (between 4.2 and 5.8) and was about 5.1 four weeks"
                + " ago; that is no clear change."),
        Arguments.of(
            LevelWords.sentence(
                new LevelChange("pain", new Interval(-0.3, -1, 0.8), Optional.empty())),
            "Your usual pain is about 0.0 now (between 0.0 and 0.8). The diary is too short to look"
                + " back four weeks."));
  }

  private static Stream<Arguments> forecasts() {
    return Stream.of(
        Arguments.of(
            OutlookWords.forecast(
                "pain",
                List.of(
                    new ForecastDay(1, 3.4, 2.8, 4.0, 2.0, 4.9),
                    new ForecastDay(2, 3.3, 2.5, 4.2, 1.1, 5.4))),
            "In the week after your last entry, about half of the days should have pain between"
                + " 2.5 and 4.2, and about nine in ten between 1.1 and 5.4. This is a guess, and"
                + " days can surprise."));
  }

  private static Stream<Arguments> worths() {
    return Stream.of(
        Arguments.of(
            OutlookWords.worth(worth(true), "pain", 120),
            "Over the last four weeks, the map foretold the next day's pain better than two simple"
                + " guesses, \"as yesterday\" and \"as on average\"."),
        Arguments.of(
            OutlookWords.worth(worth(false), "pain", 120),
            "The map explains little so far: over the last four weeks it did not foretell the next"
                + " day's pain clearly better than two simple guesses, \"as yesterday\" and \"as on"
                + " average\". Take its links as hints."),
        Arguments.of(
            OutlookWords.worth(Optional.empty(), "pain", 41),
            "Whether the map can foretell pain has not been tried: that takes six weeks of diary."),
        Arguments.of(
            OutlookWords.worth(Optional.empty(), "pain", 42),
            "Whether the map can foretell pain could not be worked out well enough to tell."));
  }

  private static Stream<Arguments> correlations() {
    return Stream.of(
        Arguments.of(
            OutlookWords.correlation(correlation(0.31, 0.14, 0.46)),
            "Surprises in fear and pain tend to come on the same day and go the same way: +0.3 on a"
                + " scale from -1 to +1; the diary fits anything from +0.1 to +0.5."),
        Arguments.of(
            OutlookWords.correlation(correlation(-0.25, -0.41, -0.08)),
            "Surprises in fear and pain tend to come on the same day and go opposite ways: -0.3 on"
                + " a scale from -1 to +1; the diary fits anything from -0.4 to -0.1."),
        Arguments.of(
            OutlookWords.correlation(correlation(0, -0.2, 0.2)),
            "Whether surprises in fear and pain come on the same day is not clear."));
  }

  private static String level(String track, double now, double then, double lower) {
    return LevelWords.sentence(
        new LevelChange(
            track,
            new Interval(now, now - 0.8, now + 0.8),
            Optional.of(new FourWeeksAgo(new Interval(then, then - 0.5, then + 0.5), lower))));
  }

  private static Optional<Worth> worth(boolean beatsBaselines) {
    return Optional.of(new Worth(0.5, 0.7, 0.8, -1.2, -1.5, -1.6, beatsBaselines));
  }

  private static Correlation correlation(double median, double low, double high) {
    return new Correlation("fear", "pain", new Interval(median, low, high));
  }
}
