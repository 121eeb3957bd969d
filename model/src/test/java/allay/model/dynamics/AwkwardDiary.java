package allay.model.dynamics;

import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Dose;
import allay.model.series.Input;
import allay.model.series.Score;
import allay.model.series.Track;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Diaries that someone may well keep and that are hard on a model. The outcome is the last track.
enum AwkwardDiary {
  A_CONSTANT_TRACK,
  NOTHING_BUT_CONSTANT_TRACKS,
  ALL_AT_TEN,
  NOTHING_EVER_SCORED,
  ONE_SCORE_EVER,
  A_TRACK_NEVER_SCORED,
  TWO_IDENTICAL_TRACKS,
  FOURTEEN_DAYS,
  ONE_TRACK,
  ALTERNATING_BETWEEN_THE_ENDS,
  JUMPING_AT_RANDOM,
  A_CLEAN_STRAIGHT_LINE,
  MANY_MISSING,
  A_GAP_OF_200_DAYS,
  A_PRACTICE_NEVER_DONE,
  A_PRACTICE_ALWAYS_DONE,
  TWENTY_TRACKS,
  FIVE_YEARS;

  private static final double CARRY_OVER = 0.3;

  DailySeries series() {
    return switch (this) {
      case A_CONSTANT_TRACK -> with(noise(60, 2), constant(60, 4));
      case NOTHING_BUT_CONSTANT_TRACKS -> series(constant(60, 4), constant(60, 6));
      case ALL_AT_TEN -> series(constant(60, 10), constant(60, 10));
      case NOTHING_EVER_SCORED -> series(missing(60), missing(60));
      case ONE_SCORE_EVER -> series(missing(60), oneScore(60));
      case A_TRACK_NEVER_SCORED -> with(noise(60, 2), missing(60));
      case TWO_IDENTICAL_TRACKS -> twice(noise(60, 1));
      case FOURTEEN_DAYS -> series(noise(14, 3));
      case ONE_TRACK -> series(noise(60, 1));
      case ALTERNATING_BETWEEN_THE_ENDS ->
          with(noise(60, 1), scored(60, t -> Score.of(t % 2 == 0 ? 0 : 10)));
      case JUMPING_AT_RANDOM -> with(noise(60, 1), atRandom(60));
      case A_CLEAN_STRAIGHT_LINE -> with(noise(60, 1), scored(60, t -> Score.of(2 + t / 10.0)));
      case MANY_MISSING -> gappy(noise(90, 4), 0.4);
      case A_GAP_OF_200_DAYS -> without(noise(320, 3), 60, 260);
      case A_PRACTICE_NEVER_DONE -> withPractice(noise(60, 2), 0);
      case A_PRACTICE_ALWAYS_DONE -> withPractice(noise(60, 2), 1);
      case TWENTY_TRACKS -> series(noise(60, 20));
      case FIVE_YEARS -> series(noise(5 * 365 + 1, 3));
    };
  }

  String outcome() {
    return series().tracks().getLast().name();
  }

  private static DailySeries series(List<List<Score>> tracks) {
    return new DailySeries(
        IntStream.range(0, tracks.size())
            .mapToObj(k -> new Track("track " + k, tracks.get(k)))
            .toList(),
        List.of());
  }

  private static DailySeries series(List<Score> first, List<Score> second) {
    return series(List.of(first, second));
  }

  /// The track before the others, so that it is not the outcome.
  private static DailySeries with(List<List<Score>> others, List<Score> first) {
    return series(Stream.concat(Stream.of(first), others.stream()).toList());
  }

  private static DailySeries twice(List<List<Score>> one) {
    return with(one, one.getFirst());
  }

  private static DailySeries withPractice(List<List<Score>> tracks, double dose) {
    DailySeries series = series(tracks);
    return new DailySeries(
        series.tracks(),
        List.of(new Input("practice", 1, Collections.nCopies(series.days(), Dose.of(dose)))));
  }

  private static List<Score> scored(int days, IntFunction<Score> score) {
    return IntStream.range(0, days).mapToObj(score).toList();
  }

  private static List<Score> constant(int days, double value) {
    return scored(days, _ -> Score.of(value));
  }

  private static List<Score> atRandom(int days) {
    Chance chance = Chance.of(19);
    return scored(days, _ -> Score.of(chance.uniform() < 0.5 ? 0 : 10));
  }

  private static List<Score> missing(int days) {
    return Diaries.nothing(days);
  }

  private static List<Score> oneScore(int days) {
    return scored(days, t -> t == days / 2 ? Score.of(5) : Score.missing());
  }

  /// Tracks that have nothing to do with each other, half points apart.
  private static List<List<Score>> noise(int days, int tracks) {
    Chance chance = Chance.of(17, days, tracks);
    double[] last = new double[tracks];
    List<List<Score>> all = Stream.<List<Score>>generate(ArrayList::new).limit(tracks).toList();
    for (int t = 0; t < days; t++) {
      for (int k = 0; k < tracks; k++) {
        last[k] = CARRY_OVER * last[k] + chance.gaussian();
        all.get(k).add(Score.of(Math.clamp(Math.rint(2 * (4 + last[k])) / 2, 0, 10)));
      }
    }
    return all;
  }

  private static DailySeries gappy(List<List<Score>> tracks, double share) {
    Chance chance = Chance.of(18);
    tracks.forEach(
        scores -> scores.replaceAll(s -> chance.uniform() < share ? Score.missing() : s));
    return series(tracks);
  }

  private static DailySeries without(List<List<Score>> tracks, int from, int to) {
    tracks.forEach(scores -> Collections.fill(scores.subList(from, to), Score.missing()));
    return series(tracks);
  }
}
