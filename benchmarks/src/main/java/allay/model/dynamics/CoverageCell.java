package allay.model.dynamics;

import allay.model.random.Chance;

/// Diaries of one sort, drawn from people who differ in every parameter. Unlike the prior's people,
/// theirs have many arrows that are exactly zero and others that are not small.
///
/// @param drift tau of every track
/// @param level where every track starts, 0..10: near 0 the scores often reach the bound
public record CoverageCell(DiaryShape shape, double drift, double level) {
  private static final double NO_ARROW = 0.5;
  private static final double SMALLEST_ARROW = 0.15;
  private static final double LARGEST_ARROW = 0.45;
  private static final double LARGEST_CARRY_OVER = 0.6;
  private static final double LARGEST_INPUT_EFFECT = 1;
  private static final double SMALLEST_SHOCK = 0.6;
  private static final double LARGEST_SHOCK = 1.2;

  /// Pushes of one person's arrows into a track together at most: the more tracks, the smaller the
  /// arrows, or everybody would explode.
  private static final double TRACKS_WITH_FULL_ARROWS = 4;

  KnownDiary diary(Chance chance) {
    while (true) {
      KnownDiary.Person person = person(chance);
      if (person.isStable()) {
        return KnownDiary.of(person, shape, chance);
      }
    }
  }

  private KnownDiary.Person person(Chance chance) {
    int tracks = shape.tracks();
    int inputs = shape.tracksBeforeInput().length;
    double[][] sameDay = new double[tracks][tracks];
    double[][] nextDay = new double[tracks][tracks];
    double[][] inputSameDay = new double[tracks][inputs];
    double[][] inputNextDay = new double[tracks][inputs];
    for (Link link : Link.all(tracks, shape.tracksBeforeInput())) {
      int to = link.to();
      int from = link.from();
      switch (link.kind()) {
        case SAME_DAY -> sameDay[to][from] = arrow(chance);
        case NEXT_DAY ->
            nextDay[to][from] = to == from ? uniform(0, LARGEST_CARRY_OVER, chance) : arrow(chance);
        case INPUT_SAME_DAY -> inputSameDay[to][from] = inputEffect(chance);
        case INPUT_NEXT_DAY -> inputNextDay[to][from] = inputEffect(chance);
      }
    }
    double[] shockSd = new double[tracks];
    double[] driftSd = new double[tracks];
    double[] firstLevel = new double[tracks];
    for (int k = 0; k < tracks; k++) {
      shockSd[k] = uniform(SMALLEST_SHOCK, LARGEST_SHOCK, chance);
      driftSd[k] = drift;
      firstLevel[k] = level;
    }
    return new KnownDiary.Person(
        new Simulation.Dynamics(sameDay, nextDay, inputSameDay, inputNextDay, shockSd, 1),
        driftSd,
        firstLevel);
  }

  private double arrow(Chance chance) {
    if (chance.uniform() < NO_ARROW) {
      return 0;
    }
    double size =
        uniform(SMALLEST_ARROW, LARGEST_ARROW, chance)
            * Math.min(1, TRACKS_WITH_FULL_ARROWS / shape.tracks());
    return chance.uniform() < 0.5 ? -size : size;
  }

  private static double inputEffect(Chance chance) {
    return chance.uniform() < NO_ARROW
        ? 0
        : uniform(-LARGEST_INPUT_EFFECT, LARGEST_INPUT_EFFECT, chance);
  }

  private static double uniform(double from, double to, Chance chance) {
    return from + (to - from) * chance.uniform();
  }
}
