package allay.model.dynamics;

import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Dose;
import allay.model.series.Input;
import allay.model.series.Score;
import allay.model.series.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A made-up diary and what it was drawn from.
///
/// @param truth in the form of a posterior draw
/// @param series the outcome is its last track
record KnownDiary(PersonalDraw truth, DailySeries series) {
  /// Who a diary is drawn from.
  ///
  /// @param driftSd tau, per track
  /// @param firstLevel per track
  record Person(Simulation.Dynamics dynamics, double[] driftSd, double[] firstLevel) {
    boolean isStable() {
      return Stability.isStable(Matrices.solveUnitLower(dynamics.sameDay(), dynamics.nextDay()));
    }
  }

  static KnownDiary of(Person person, DiaryShape shape, Chance chance) {
    Input practice = practice(shape, chance);
    double[][] doses = standardised(practice);
    double[][] levels =
        Simulation.driftingLevels(person.firstLevel(), person.driftSd(), shape.days(), chance);
    double[][] deviations = Simulation.deviations(person.dynamics(), doses, chance);
    List<String> names = IntStream.range(0, shape.tracks()).mapToObj(k -> "track " + k).toList();
    List<Track> tracks = Simulation.diary(names, levels, deviations).tracks();
    return new KnownDiary(
        truth(person, levels, deviations),
        new DailySeries(withMissing(tracks, shape, chance), List.of(practice)));
  }

  String outcome() {
    return series.tracks().getLast().name();
  }

  /// Whether nothing of the diary would be left out of a map. It depends on what is written in the
  /// diary alone, so leaving the others out keeps ranks uniform.
  boolean canBeModelledWhole() {
    return Screening.of(series, outcome()).leftOut().isEmpty();
  }

  private static Input practice(DiaryShape shape, Chance chance) {
    return new Input(
        "practice",
        shape.tracksBeforeInput()[0],
        Stream.generate(() -> Dose.of(chance.uniform() < DiaryShape.DONE ? 1 : 0))
            .limit(shape.days())
            .toList());
  }

  private static double[][] standardised(Input practice) {
    DoseScale scale = DoseScale.of(practice);
    return practice.doses().stream()
        .map(dose -> new double[] {scale.standardised(dose)})
        .toArray(double[][]::new);
  }

  private static List<Track> withMissing(List<Track> tracks, DiaryShape shape, Chance chance) {
    double wholeDay = DiaryShape.MISSING_WITH_THE_DAY * shape.missing();
    double alone = (shape.missing() - wholeDay) / (1 - wholeDay);
    boolean[] empty = new boolean[shape.days()];
    for (int t = 0; t < empty.length; t++) {
      empty[t] = chance.uniform() < wholeDay;
    }
    List<Track> kept = new ArrayList<>();
    for (Track track : tracks) {
      List<Score> scores = new ArrayList<>(track.scores());
      for (int t = 0; t < empty.length; t++) {
        if (empty[t] || chance.uniform() < alone) {
          scores.set(t, Score.missing());
        }
      }
      kept.add(new Track(track.name(), scores));
    }
    return kept;
  }

  private static PersonalDraw truth(Person person, double[][] levels, double[][] deviations) {
    int last = levels.length - 1;
    int before = last - DrawLayout.FOUR_WEEKS;
    Simulation.Dynamics dynamics = person.dynamics();
    return new PersonalDraw(
        dynamics.sameDay(),
        dynamics.nextDay(),
        dynamics.inputSameDay(),
        dynamics.inputNextDay(),
        dynamics.shockSd(),
        person.driftSd(),
        levels[last],
        before >= 0 ? levels[before] : new double[0],
        deviations[last]);
  }
}
