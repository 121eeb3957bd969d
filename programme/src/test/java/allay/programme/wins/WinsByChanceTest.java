package allay.programme.wins;

import static allay.programme.diary.Direction.LOWER_IS_BETTER;
import static org.assertj.core.api.Assertions.assertThat;

import allay.model.random.Chance;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How often chance alone makes good news, in diaries in which nothing changes, and how often a
/// change that is there is seen. Scores are whole points, a tenth of the days is missing, and a day
/// resembles the one before it.
class WinsByChanceTest {
  private static final int DIARIES = 2000;

  private static final double SPREAD = 1.5;

  /// Share of diaries with a win that fits.
  private static double share(double resemblance, double better, Predicate<String> fits) {
    long with =
        IntStream.range(0, DIARIES)
            .filter(diary -> sentences(diary, resemblance, better).stream().anyMatch(fits))
            .count();
    return (double) with / DIARIES;
  }

  private static List<String> sentences(int diary, double resemblance, double better) {
    Chance chance = Chance.of(20261124, diary);
    double[] scores = new double[35];
    double deviation = chance.gaussian();
    for (int day = 0; day < scores.length; day++) {
      double change = day < 28 ? 0 : better;
      double score = Math.rint(5 + SPREAD * deviation - change);
      scores[day] = chance.uniform() < 0.1 ? Double.NaN : Math.clamp(score, 0.0, 10.0);
      deviation =
          resemblance * deviation + Math.sqrt(1 - resemblance * resemblance) * chance.gaussian();
    }
    return new MadeUpDiary().track("pain", LOWER_IS_BETTER, scores).sentences();
  }

  private static boolean isLevel(String sentence) {
    return sentence.contains("points lower");
  }

  private static boolean isBestDays(String sentence) {
    return sentence.contains("or lower.");
  }

  @Test
  void a_better_average_is_seldom_made_by_chance() {
    assertThat(share(0.0, 0, WinsByChanceTest::isLevel)).isLessThan(0.02);
    assertThat(share(0.3, 0, WinsByChanceTest::isLevel)).isLessThan(0.04);
    assertThat(share(0.5, 0, WinsByChanceTest::isLevel)).isLessThan(0.05);
  }

  @Test
  void good_days_are_seldom_made_by_chance() {
    assertThat(share(0.0, 0, WinsByChanceTest::isBestDays)).isLessThan(0.03);
    assertThat(share(0.3, 0, WinsByChanceTest::isBestDays)).isLessThan(0.04);
    assertThat(share(0.5, 0, WinsByChanceTest::isBestDays)).isLessThan(0.06);
  }

  @Test
  void a_week_two_points_better_is_mostly_seen() {
    assertThat(share(0.3, 2, sentence -> isLevel(sentence) || isBestDays(sentence)))
        .isGreaterThan(0.6);
  }
}
