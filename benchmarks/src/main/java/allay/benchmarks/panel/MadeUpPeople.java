package allay.benchmarks.panel;

import allay.model.dynamics.Simulation;
import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Panel;
import allay.model.series.Score;
import allay.model.series.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Made-up people who differ around one population: stress and pain follow the night's sleep, pain
/// follows stress, some more, some less. Levels drift, one score in twenty is missing.
final class MadeUpPeople {
  private static final String[] NAMES = {"sleep", "stress", "fear", "mood", "pain"};
  private static final double BETWEEN = 0.1;
  private static final double CARRY_OVER = 0.3;
  private static final double MISSING = 0.05;
  private static final double DRIFT_SD = 0.08;

  private final long seed;
  private final int tracks;

  /// @param tracks 2 to 5
  MadeUpPeople(long seed, int tracks) {
    this.seed = seed;
    this.tracks = tracks;
  }

  List<String> tracks() {
    return IntStream.range(0, tracks).mapToObj(k -> k == tracks - 1 ? "pain" : NAMES[k]).toList();
  }

  /// One of them, with what is true of the person.
  ///
  /// @param sameDay A, row "on", column "from"
  /// @param nextDay F
  @SuppressWarnings("ArrayRecordComponent") // handed from the simulation to its count
  record MadeUp(DailySeries series, double[][] sameDay, double[][] nextDay) {}

  /// The same number gives the same person.
  MadeUp person(int number, int days) {
    Chance chance = Chance.of(seed, number);
    double[][] sameDay = new double[tracks][tracks];
    double[][] nextDay = new double[tracks][tracks];
    double[] shockSd = new double[tracks];
    double[] first = new double[tracks];
    double[] drift = new double[tracks];
    for (int k = 0; k < tracks; k++) {
      for (int j = 0; j < tracks; j++) {
        nextDay[k][j] = (j == k ? CARRY_OVER : 0) + BETWEEN * chance.gaussian();
        sameDay[k][j] = j < k ? usual(j, k) + BETWEEN * chance.gaussian() : 0;
      }
      shockSd[k] = Math.exp(0.2 * chance.gaussian());
      first[k] = 5 + chance.gaussian();
      drift[k] = DRIFT_SD * Math.exp(0.3 * chance.gaussian());
    }
    double[][] levels = Simulation.driftingLevels(first, drift, days, chance);
    double[][] z =
        Simulation.deviations(
            Simulation.Dynamics.withoutInputs(sameDay, nextDay, shockSd),
            new double[days][0],
            chance);
    return new MadeUp(withGaps(Simulation.diary(tracks(), levels, z), chance), sameDay, nextDay);
  }

  /// Neighbours in the day move together.
  private static double usual(int from, int to) {
    return to == from + 1 ? (to == 1 ? -0.3 : 0.3) : 0;
  }

  private static DailySeries withGaps(DailySeries series, Chance chance) {
    List<Track> tracks = new ArrayList<>();
    for (Track track : series.tracks()) {
      List<Score> scores =
          track.scores().stream()
              .map(score -> chance.uniform() < MISSING ? Score.missing() : score)
              .toList();
      tracks.add(new Track(track.name(), scores));
    }
    return new DailySeries(tracks, List.of());
  }

  Panel panel(int people, int days) {
    return new Panel(
        tracks(),
        IntStream.range(0, people)
            .mapToObj(i -> new Panel.Person(Integer.toString(i), person(i, days).series()))
            .toList());
  }
}
