package allay.cli;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.Cohort;
import allay.model.dynamics.Cohort.Spread;
import allay.model.dynamics.LeftOut;
import allay.model.dynamics.MapResult;
import allay.model.dynamics.PanelResult;
import allay.model.dynamics.PanelResult.Estimated;
import allay.model.dynamics.PanelResult.PopulationParameter;
import allay.model.dynamics.PanelResult.Quantity;
import allay.model.dynamics.PanelResult.Statistic;
import allay.model.dynamics.PersonalMap;
import allay.model.dynamics.PersonalMap.Correlation;
import allay.model.dynamics.PersonalMap.Feedback;
import allay.model.dynamics.PersonalMap.ForecastDay;
import allay.model.dynamics.PersonalMap.LevelChange;
import allay.model.dynamics.PersonalMap.LevelPath;
import allay.model.dynamics.PersonalMap.Loop;
import allay.model.dynamics.PersonalMap.Noise;
import allay.model.dynamics.PersonalMap.PainThread;
import allay.model.dynamics.PersonalMap.Ripple;
import allay.model.dynamics.PersonalMap.Share;
import allay.model.dynamics.PersonalMap.WhatIf;
import allay.model.dynamics.Source;
import allay.model.dynamics.Worth;
import allay.model.posterior.Estimate;
import allay.model.posterior.Interval;
import allay.model.posterior.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Answers that an engine may give, with numbers that tell one field from another.
final class Answers {
  static final Worth WORTH = new Worth(0.5, 0.7, 0.6, -1.5, -1.7, -1.6, true);

  private static final List<LeftOut> LEFT_OUT =
      List.of(
          new LeftOut.HardlyVaries(new Source.OfTrack("mood")),
          new LeftOut.TooFewScores(new Source.OfInput("walk")),
          new LeftOut.SameAs(new Source.OfTrack("ache"), new Source.OfTrack("pain")));

  private Answers() {}

  static MapResult converged() {
    return new MapResult.Converged(
        map(), new Verdict(true, 1.004, 812, 8000), new MapResult.Seconds(3, 1, 2.5), LEFT_OUT);
  }

  /// So few stable draws that nothing of the long run and no level is told.
  static MapResult unstable() {
    PersonalMap map = map();
    PersonalMap withheld =
        new PersonalMap(
            map.tracks(),
            map.inputs(),
            map.outcome(),
            map.arrows(),
            map.noise(),
            map.correlations(),
            0.5,
            List.of(),
            map.ripples(),
            List.of(),
            Optional.empty(),
            map.shares(),
            List.of(),
            List.of(),
            List.of(),
            map.forecast());
    return new MapResult.Converged(
        withheld, new Verdict(true, 1.004, 812, 8000), new MapResult.Seconds(3, 1, 2.5), LEFT_OUT);
  }

  static MapResult notConverged() {
    return new MapResult.NotConverged(
        new Verdict(false, 1.2, 30, 8000), new MapResult.Seconds(60, 20, 59), List.of());
  }

  static MapResult tooFewDays() {
    return new MapResult.TooFewDays(12, List.of());
  }

  static MapResult tooLittleVariation() {
    return new MapResult.TooLittleVariation(
        List.of(new LeftOut.HardlyVaries(new Source.OfTrack("pain"))));
  }

  /// A cohort of 12 people whose spreads differ from each other.
  static Cohort cohort(String... tracks) {
    List<List<Spread>> sameDay =
        IntStream.range(0, tracks.length).mapToObj(row -> spreads(2 + row, row)).toList();
    List<List<Spread>> nextDay =
        IntStream.range(0, tracks.length).mapToObj(row -> spreads(9 + row, tracks.length)).toList();
    return new Cohort(
        List.of(tracks),
        12,
        spreads(1, tracks.length),
        sameDay,
        nextDay,
        spreads(20, tracks.length),
        spreads(21, tracks.length));
  }

  private static List<Spread> spreads(int which, int count) {
    return IntStream.range(0, count)
        .mapToObj(k -> new Spread(Math.sin(which + 0.1 * k), 0.1 * which + k / 7.0))
        .toList();
  }

  static PanelResult.Converged panel() {
    return new PanelResult.Converged(
        List.of(
            parameter("mu_bar[1]", new Quantity.Level("pain"), Statistic.MEAN_OVER_PEOPLE, 5),
            parameter(
                "f_bar[1]",
                new Quantity.Effect("sleep", "pain", Arrow.When.NEXT_DAY),
                Statistic.MEAN_OVER_PEOPLE,
                -0.5),
            parameter(
                "f_sd[1]",
                new Quantity.Effect("sleep", "pain", Arrow.When.NEXT_DAY),
                Statistic.SD_BETWEEN_PEOPLE,
                0.25)),
        List.of(
            new PanelResult.PersonPosterior(
                "1",
                List.of(new Estimated(5, 0.5)),
                List.of(List.of()),
                List.of(List.of(new Estimated(0.25, 0.125))),
                List.of(new Estimated(1, 0.0625)),
                List.of())),
        cohort("sleep", "pain"),
        new Verdict(true, 1.004, 812, 8000),
        new MapResult.Seconds(3, 1, 2.5));
  }

  private static PopulationParameter parameter(
      String name, Quantity of, Statistic statistic, double mean) {
    return new PopulationParameter(name, of, statistic, mean, 0.125, mean - 0.25, mean + 0.25, 900);
  }

  static PanelResult panelNotConverged() {
    return new PanelResult.NotConverged(
        new Verdict(false, 1.2, 30, 8000), new MapResult.Seconds(60, 20, 59));
  }

  private static Interval interval(double median) {
    return new Interval(median, median - 0.25, median + 0.25);
  }

  private static PersonalMap map() {
    Source sleep = new Source.OfTrack("sleep");
    Source yoga = new Source.OfInput("yoga");
    Estimate estimate = new Estimate(1, 0.125, 900);
    return new PersonalMap(
        List.of("sleep", "pain"),
        List.of("yoga"),
        "pain",
        List.of(
            new Arrow(
                sleep, "pain", Arrow.When.SAME_DAY, -0.3, 0.1, -0.5, -0.1, 900, 0.99, 0.8, false),
            new Arrow(
                yoga,
                "pain",
                Arrow.When.NEXT_DAY,
                -0.2,
                0.1,
                -0.4,
                0.1,
                Double.NaN,
                0.9,
                0.7,
                true)),
        List.of(new Noise("pain", estimate, estimate)),
        List.of(new Correlation("sleep", "pain", interval(-0.3))),
        0.99,
        List.of(new WhatIf(yoga, 1, "pain", interval(-0.5))),
        List.of(new Ripple("sleep", "pain", List.of(interval(-0.25), interval(-0.125)))),
        List.of(new Loop(List.of("pain", "sleep"), interval(0.5), 0.95)),
        Optional.of(
            new Feedback(interval(1.5), List.of(new Feedback.Part("sleep", interval(0.25))))),
        List.of(new Share("sleep", interval(0.5))),
        List.of(new PainThread(List.of("sleep", "pain"), interval(-0.5), 0.97, 1)),
        List.of(
            new LevelChange(
                "sleep", interval(6), Optional.of(new LevelChange.FourWeeksAgo(interval(5), 0.75))),
            new LevelChange("pain", interval(4), Optional.empty())),
        List.of(new LevelPath("pain", List.of(interval(4)))),
        List.of(new ForecastDay(1, 4, 3, 5, 2, 6)));
  }
}
