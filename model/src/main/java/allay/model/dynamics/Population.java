package allay.model.dynamics;

import static allay.model.linear.Lanes.get;
import static allay.model.linear.Lanes.put;

import allay.model.dynamics.PanelResult.Quantity;
import allay.model.dynamics.PanelResult.Quantity.Effect;
import allay.model.dynamics.PanelResult.Quantity.Level;
import allay.model.dynamics.PanelResult.Quantity.LogDriftSd;
import allay.model.dynamics.PanelResult.Quantity.LogShockSd;
import allay.model.dynamics.PanelResult.Statistic;
import allay.model.linear.Lanes;
import allay.model.random.Chance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jdk.incubator.vector.DoubleVector;

/// How people differ, in eight chains: each person's coefficients, level, log sigma and log tau are
/// normal around population means with population sds. The means and precisions are the prior of
/// each person's step (`personPrior`), so they are drawn in place.
final class Population {
  /// A population's typical shock: one point, give or take a factor of e.
  static final Normal LOG_SHOCK_SD = new Normal(0, 1);

  /// A population's typical drift: a tenth of a point a day, give or take a factor of two.
  static final Normal LOG_DRIFT_SD = new Normal(Math.log(0.1), 0.7);

  /// People's levels differ by about two points.
  static final double LEVEL_SD_SCALE = 2;

  /// People's arrows differ by about 0.2.
  static final double COEFFICIENT_SD_SCALE = 0.2;

  /// People's shocks and drifts differ by a factor of about e^0.5.
  static final double LOG_SD_SCALE = 0.5;

  private final Regressors regressors;
  private final boolean drifting;
  final Traits coefficients;
  final Traits levels;
  final Traits logShockSds;
  final Traits logDriftSds;
  private final PersonPrior personPrior;
  private final double[] before;
  private final double[] after;
  private final double[] ratio;
  private Interweaving interweaving = Interweaving.COEFFICIENTS;

  Population(Regressors regressors, LevelKind levelKind, LaneChances chances) {
    this.regressors = regressors;
    drifting = levelKind == LevelKind.DRIFTING;
    int tracks = regressors.tracks;
    Prior standard = Prior.standard(regressors);
    coefficients =
        new Traits(
            Arrays.stream(standard.coefficients()).flatMap(Arrays::stream).toArray(Normal[]::new),
            COEFFICIENT_SD_SCALE);
    levels = new Traits(standard.firstLevel(), LEVEL_SD_SCALE);
    logShockSds = new Traits(repeated(LOG_SHOCK_SD, tracks), LOG_SD_SCALE);
    logDriftSds = new Traits(repeated(LOG_DRIFT_SD, tracks), LOG_SD_SCALE);
    for (Traits traits : List.of(coefficients, levels, logShockSds, logDriftSds)) {
      traits.start(chances);
    }
    personPrior =
        new PersonPrior(
            coefficients.mean,
            coefficients.precision,
            levels.mean,
            levels.precision,
            new ScalePrior.LogNormal(logShockSds.mean, logShockSds.precision),
            new ScalePrior.LogNormal(logDriftSds.mean, logDriftSds.precision));
    before = coefficients.mean.clone();
    after = coefficients.mean.clone();
    ratio = new double[before.length];
    Arrays.fill(ratio, 1);
  }

  private static Normal[] repeated(Normal normal, int times) {
    Normal[] all = new Normal[times];
    Arrays.fill(all, normal);
    return all;
  }

  PersonPrior personPrior() {
    return personPrior;
  }

  /// Moves a person as the last draw moved everyone: `own = after + ratio * (own - before)`, a
  /// coefficient itself, a sigma or tau its logarithm. With tau its level's path.
  void follow(ChainStates person) {
    switch (interweaving) {
      case COEFFICIENTS -> followCoefficients(person);
      case SHOCKS -> followLog(person.shockSd);
      case DRIFTS -> followDrifts(person);
    }
  }

  private void followCoefficients(ChainStates person) {
    for (int k = 0; k < regressors.tracks; k++) {
      for (int p : regressors.of(k)) {
        int index = k * regressors.width + p;
        for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
          DoubleVector distance =
              get(person.coefficients, index, lane).sub(get(before, index, lane));
          put(
              distance.fma(get(ratio, index, lane), get(after, index, lane)),
              person.coefficients,
              index,
              lane);
        }
      }
    }
  }

  private void followLog(double[] sds) {
    for (int at = 0; at < sds.length; at++) {
      sds[at] = moved(sds[at], at);
    }
  }

  private void followDrifts(ChainStates person) {
    double[] present = person.driftSd.clone();
    followLog(person.driftSd);
    int tracks = regressors.tracks;
    for (int k = 0; k < tracks; k++) {
      for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
        DoubleVector first = get(person.level, k, lane);
        DoubleVector stretch = get(person.driftSd, k, lane).div(get(present, k, lane));
        for (int t = 1; t < person.days; t++) {
          int at = t * tracks + k;
          put(get(person.level, at, lane).sub(first).fma(stretch, first), person.level, at, lane);
        }
      }
    }
    person.updateDeviations();
  }

  /// Draws the population given all people. People move with it, when next they `follow`.
  ///
  /// @param turn what is interwoven this time
  void draw(
      List<PeopleSums> groups, List<PersonInPanel> people, Interweaving turn, LaneChances chances) {
    interweaving = turn;
    for (Traits traits : List.of(coefficients, levels, logShockSds, logDriftSds)) {
      traits.clearSums();
    }
    RowSums[] rows = RowSums.ofAll(regressors);
    for (PeopleSums group : groups) {
      group.addTo(this, rows);
    }
    switch (turn) {
      case COEFFICIENTS -> {
        for (int k = 0; k < regressors.tracks; k++) {
          interweaveCoefficients(k, rows[k], chances);
        }
      }
      case SHOCKS -> interweave(logShockSds, (k, lane) -> shocks(k, lane, people), chances);
      case DRIFTS -> interweave(logDriftSds, (k, lane) -> drifts(k, lane, people), chances);
    }
    drawCentred(people.size(), chances);
  }

  private void drawCentred(int people, LaneChances chances) {
    for (int k = 0; k < regressors.tracks; k++) {
      for (int p : regressors.of(k)) {
        coefficients.drawCentred(k * regressors.width + p, people, chances);
      }
      levels.drawCentred(k, people, chances);
      logShockSds.drawCentred(k, people, chances);
      if (drifting) {
        logDriftSds.drawCentred(k, people, chances);
      }
    }
  }

  private interface MoveOf {
    LogScaleMove of(int k, int lane);
  }

  private void interweave(Traits traits, MoveOf moves, LaneChances chances) {
    for (int k = 0; k < regressors.tracks; k++) {
      for (int lane = 0; lane < Lanes.COUNT; lane++) {
        int at = Lanes.at(k, lane);
        LogScaleMove move = moves.of(k, lane);
        Chance chance = chances.of(lane);
        before[at] = traits.mean[at];
        after[at] = move.nextMean(traits.meanPrior(k), traits.mean[at], traits.sd[at], chance);
        ratio[at] = move.nextSd(traits.sdScale(), after[at], traits.sd[at], chance) / traits.sd[at];
      }
      for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
        traits.moved(k, lane, get(after, k, lane), get(ratio, k, lane));
      }
    }
  }

  private LogScaleMove shocks(int k, int lane, List<PersonInPanel> people) {
    int at = Lanes.at(k, lane);
    LogScaleMove move = new LogScaleMove(-1, people.size());
    for (PersonInPanel person : people) {
      double place = (Math.log(person.shockSds()[at]) - logShockSds.mean[at]) / logShockSds.sd[at];
      move.add(place, 1 - person.days(), 0, -0.5 * person.squaredShocks()[at]);
    }
    return move;
  }

  /// Given the other tracks' tau: those of earlier tracks have moved already.
  private LogScaleMove drifts(int k, int lane, List<PersonInPanel> people) {
    int tracks = regressors.tracks;
    int at = Lanes.at(k, lane);
    LogScaleMove move = new LogScaleMove(1, people.size());
    for (PersonInPanel person : people) {
      double slope = person.driftSlopes()[at];
      for (int j = 0; j < tracks; j++) {
        double tau = person.driftSds()[Lanes.at(j, lane)];
        double moved = j < k ? moved(tau, Lanes.at(j, lane)) : tau;
        slope -= j == k ? 0 : person.driftCurvatures()[Lanes.at(k * tracks + j, lane)] * moved;
      }
      double place = (Math.log(person.driftSds()[at]) - logDriftSds.mean[at]) / logDriftSds.sd[at];
      move.add(place, 0, slope, -0.5 * person.driftCurvatures()[Lanes.at(k * tracks + k, lane)]);
    }
    return move;
  }

  private double moved(double sd, int at) {
    return Math.exp(after[at] + ratio[at] * (Math.log(sd) - before[at]));
  }

  private void interweaveCoefficients(int k, RowSums row, LaneChances chances) {
    int[] chosen = regressors.of(k);
    double[] drawn = row.draw(coefficients, chances);
    for (int i = 0; i < chosen.length; i++) {
      int index = k * regressors.width + chosen[i];
      for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
        DoubleVector mean = get(drawn, i, lane);
        DoubleVector times =
            get(drawn, chosen.length + i, lane).div(get(coefficients.sd, index, lane));
        put(get(coefficients.mean, index, lane), before, index, lane);
        put(mean, after, index, lane);
        put(times, ratio, index, lane);
        coefficients.moved(index, lane, mean, times);
      }
    }
  }

  /// One of the population's parameters.
  record Entry(String name, Quantity of, Statistic statistic) {}

  /// The population's parameters in the order of `row`: level means and sds, F row by row, A row by
  /// row below the diagonal, log sigma and, where the level drifts, log tau.
  List<Entry> entries(List<String> tracks) {
    List<Entry> entries = new ArrayList<>();
    for (Group group : groups()) {
      for (Statistic statistic : Statistic.values()) {
        String ending = statistic == Statistic.MEAN_OVER_PEOPLE ? "bar" : "sd";
        for (int i = 0; i < group.places.length; i++) {
          String name = group.name + "_" + ending + "[" + (i + 1) + "]";
          entries.add(new Entry(name, group.quantity.of(group.places[i], tracks), statistic));
        }
      }
    }
    return entries;
  }

  /// How far behind the mean at `index` of `row` the sd of the same quantity stands.
  int entriesToSd(int index) {
    int from = 0;
    for (Group group : groups()) {
      if (index < from + group.places.length) {
        return group.places.length;
      }
      from += 2 * group.places.length;
    }
    throw new IllegalArgumentException("no mean stands there: " + index);
  }

  /// One chain's draw.
  double[] row(int lane) {
    List<Double> row = new ArrayList<>();
    for (Group group : groups()) {
      for (double[] statistic : List.of(group.traits.mean, group.traits.sd)) {
        for (int place : group.places) {
          row.add(statistic[Lanes.at(place, lane)]);
        }
      }
    }
    return row.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private interface QuantityAt {
    Quantity of(int place, List<String> tracks);
  }

  private record Group(String name, Traits traits, int[] places, QuantityAt quantity) {}

  private List<Group> groups() {
    int[] each = IntStream.range(0, regressors.tracks).toArray();
    List<Group> groups = new ArrayList<>();
    groups.add(new Group("mu", levels, each, (k, tracks) -> new Level(tracks.get(k))));
    groups.add(new Group("f", coefficients, places(Link.Kind.NEXT_DAY), this::effect));
    groups.add(new Group("a", coefficients, places(Link.Kind.SAME_DAY), this::effect));
    groups.add(new Group("ls", logShockSds, each, (k, tracks) -> new LogShockSd(tracks.get(k))));
    if (drifting) {
      groups.add(new Group("lt", logDriftSds, each, (k, tracks) -> new LogDriftSd(tracks.get(k))));
    }
    return groups;
  }

  private Quantity effect(int place, List<String> tracks) {
    Link link = regressors.link(place / regressors.width, place % regressors.width);
    return new Effect(tracks.get(link.from()), tracks.get(link.to()), link.when());
  }

  private int[] places(Link.Kind kind) {
    return IntStream.range(0, regressors.tracks)
        .flatMap(k ->
            Arrays.stream(regressors.of(k))
                .filter(p -> regressors.link(k, p).kind() == kind)
                .map(p -> k * regressors.width + p))
        .toArray();
  }
}
