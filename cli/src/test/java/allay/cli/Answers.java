package allay.cli;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.LeftOut;
import allay.model.dynamics.MapResult;
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

/// Answers that an engine may give, with numbers that tell one field from another.
final class Answers {
  static final Worth WORTH = new Worth(0.5, 0.7, 0.6, -1.5, -1.7, -1.6, true);

  private static final List<LeftOut> LEFT_OUT =
      List.of(
          new LeftOut(new Source.OfTrack("mood"), LeftOut.Why.HARDLY_VARIES),
          new LeftOut(new Source.OfInput("walk"), LeftOut.Why.TOO_FEW_SCORES));

  private Answers() {}

  static MapResult converged() {
    return new MapResult.Converged(
        map(), new Verdict(true, 1.004, 812, 8000), new MapResult.Seconds(3, 1, 2.5), LEFT_OUT);
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
        List.of(new LeftOut(new Source.OfTrack("pain"), LeftOut.Why.HARDLY_VARIES)));
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
