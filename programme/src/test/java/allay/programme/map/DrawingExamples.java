package allay.programme.map;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.Arrow.When;
import allay.model.dynamics.LeftOut;
import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalMap;
import allay.model.dynamics.PersonalMap.Correlation;
import allay.model.dynamics.PersonalMap.Feedback;
import allay.model.dynamics.PersonalMap.ForecastDay;
import allay.model.dynamics.PersonalMap.LevelChange;
import allay.model.dynamics.PersonalMap.LevelPath;
import allay.model.dynamics.PersonalMap.Loop;
import allay.model.dynamics.PersonalMap.PainThread;
import allay.model.dynamics.PersonalMap.Ripple;
import allay.model.dynamics.PersonalMap.Share;
import allay.model.dynamics.PersonalMap.WhatIf;
import allay.model.dynamics.Source;
import allay.model.dynamics.Source.OfInput;
import allay.model.dynamics.Source.OfTrack;
import allay.model.dynamics.Worth;
import allay.model.posterior.Interval;
import allay.model.posterior.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A made-up person's report: five tracks and one practice over 120 days. Arrows between tracks are
/// those of a converged Stan run on a made-up diary, rounded; the rest is made to fit.
final class DrawingExamples {
  static final List<String> TRACKS = List.of("sleep", "stress", "activity", "fear", "pain");
  private static final int DAYS = 120;
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
  private static final double NORMAL_90 = 1.645;
  private static final Verdict VERDICT = new Verdict(true, 1.0042, 812.3, 8000);
  private static final MapResult.Seconds SECONDS = new MapResult.Seconds(6.42, 1.1, 4.2);

  /// Row by row, effects on a track (row) of those before it in the day: mean and sd.
  private static final double[][][] SAME_DAY = {
    {},
    {{-0.296, 0.113}},
    {{0.003, 0.121}, {0.182, 0.104}},
    {{0.083, 0.086}, {0.130, 0.076}, {0.009, 0.068}},
    {{-0.206, 0.089}, {0.107, 0.077}, {0.043, 0.068}, {0.309, 0.101}},
  };

  private static final double[][][] NEXT_DAY = {
    {{0.260, 0.113}, {-0.113, 0.084}, {0.032, 0.073}, {-0.026, 0.100}, {-0.046, 0.104}},
    {{-0.006, 0.109}, {0.242, 0.106}, {0.125, 0.086}, {-0.052, 0.112}, {0.168, 0.113}},
    {{0.051, 0.119}, {-0.018, 0.102}, {0.168, 0.103}, {-0.020, 0.170}, {-0.196, 0.122}},
    {{0.022, 0.089}, {0.099, 0.078}, {-0.064, 0.066}, {0.486, 0.100}, {0.186, 0.094}},
    {{-0.157, 0.090}, {0.014, 0.078}, {-0.063, 0.066}, {0.104, 0.097}, {0.341, 0.113}},
  };

  static MapReport typical() {
    return report(TRACKS, List.of("walk"), converged(map(UnaryOperator.identity())));
  }

  /// The same map under names of a person's own choice.
  static MapReport renamed(UnaryOperator<String> name) {
    return report(
        TRACKS.stream().map(name).toList(),
        List.of(name.apply("walk")),
        name.apply("pain"),
        converged(map(name)));
  }

  /// Names that would break a careless page.
  static String odd(String name) {
    return switch (name) {
      case "sleep" -> "<script>alert(1)</script>";
      case "stress" -> "שעות ישיבה ליד המחשב";
      case "activity" -> "🧘 \"yoga\" & 'stretch'";
      case "fear" -> "worrying about things that have not happened yet and may never happen";
      default -> name;
    };
  }

  /// Ten tracks that all go along with pain: a picture wider than a phone.
  static MapReport manyTracks() {
    PersonalMap map = map(UnaryOperator.identity());
    List<String> tracks =
        Stream.concat(
                IntStream.rangeClosed(1, 9).mapToObj(number -> "thing " + number),
                Stream.of("pain"))
            .toList();
    List<Arrow> arrows =
        tracks.stream()
            .limit(9)
            .map(track -> arrow(new OfTrack(track), "pain", When.SAME_DAY, 0.3, 0.1, false, 0.3))
            .toList();
    PersonalMap many =
        new PersonalMap(
            tracks,
            List.of(),
            "pain",
            arrows,
            List.of(),
            List.of(),
            1,
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            map.levels(),
            List.of(),
            map.forecast());
    return report(tracks, List.of(), converged(many));
  }

  static MapReport nothingSeen() {
    PersonalMap map = map(UnaryOperator.identity());
    List<Arrow> unclear =
        map.arrows().stream()
            .map(arrow ->
                arrow(arrow.from(), arrow.to(), arrow.when(), 0.02, arrow.sd(), false, 0.8))
            .toList();
    PersonalMap nothing =
        new PersonalMap(
            map.tracks(),
            map.inputs(),
            map.outcome(),
            unclear,
            List.of(),
            map.correlations(),
            0.91,
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            map.shares(),
            List.of(),
            List.of(),
            List.of(),
            map.forecast());
    return report(TRACKS, List.of("walk"), converged(nothing));
  }

  static MapReport tooFewDays() {
    return report(TRACKS, List.of(), new MapResult.TooFewDays(5, List.of()));
  }

  static MapReport tooLittleVariation() {
    LeftOut pain = new LeftOut.HardlyVaries(new OfTrack("pain"));
    return report(TRACKS, List.of(), new MapResult.TooLittleVariation(List.of(pain)));
  }

  static MapReport notConverged() {
    Verdict failed = new Verdict(false, 1.083, 96, 400_000);
    return report(TRACKS, List.of(), new MapResult.NotConverged(failed, SECONDS, List.of()));
  }

  private static MapReport report(List<String> tracks, List<String> inputs, MapResult result) {
    return report(tracks, inputs, "pain", result);
  }

  private static MapReport report(
      List<String> tracks, List<String> inputs, String outcome, MapResult result) {
    return new MapReport(
        tracks,
        inputs,
        outcome,
        FIRST,
        FIRST.plusDays(DAYS - 1),
        DAYS,
        0.075,
        10,
        OptionalDouble.of(4),
        1,
        List.of(),
        result,
        Optional.of(new Worth(0.512, 0.604, 0.587, -1.21, -1.42, -1.36, true)),
        Optional.empty());
  }

  private static MapResult converged(PersonalMap map) {
    LeftOut coffee = new LeftOut.TooFewScores(new OfTrack("coffee"));
    return new MapResult.Converged(map, VERDICT, SECONDS, List.of(coffee));
  }

  private static PersonalMap map(UnaryOperator<String> name) {
    List<String> tracks = TRACKS.stream().map(name).toList();
    return new PersonalMap(
        tracks,
        List.of(name.apply("walk")),
        name.apply("pain"),
        arrows(name),
        List.of(),
        List.of(
            new Correlation(tracks.get(3), tracks.get(4), new Interval(0.44, 0.27, 0.58)),
            new Correlation(tracks.get(0), tracks.get(4), new Interval(-0.31, -0.46, -0.14)),
            new Correlation(tracks.get(0), tracks.get(1), new Interval(-0.25, -0.4, -0.09)),
            new Correlation(tracks.get(1), tracks.get(2), new Interval(0.17, -0.01, 0.33))),
        0.998,
        whatIfs(name),
        ripples(name),
        List.of(
            new Loop(List.of(tracks.get(4), tracks.get(3)), new Interval(0.29, 0.08, 0.61), 0.985),
            new Loop(
                List.of(tracks.get(4), tracks.get(1), tracks.get(3)),
                new Interval(0.04, -0.01, 0.13),
                0.93),
            new Loop(List.of(tracks.get(0), tracks.get(1)), new Interval(0.06, -0.01, 0.19), 0.92)),
        Optional.of(
            new Feedback(
                new Interval(1.6, 1.15, 2.7),
                List.of(
                    new Feedback.Part(tracks.get(3), new Interval(0.28, 0.07, 0.5)),
                    new Feedback.Part(tracks.get(1), new Interval(0.07, -0.03, 0.22))))),
        List.of(
            new Share(tracks.get(0), new Interval(0.13, 0.05, 0.25)),
            new Share(tracks.get(1), new Interval(0.07, 0.02, 0.17)),
            new Share(tracks.get(2), new Interval(0.02, 0.0, 0.07)),
            new Share(tracks.get(3), new Interval(0.17, 0.07, 0.31)),
            new Share(tracks.get(4), new Interval(0.58, 0.42, 0.72))),
        threads(tracks),
        levels(tracks),
        paths(tracks),
        forecast());
  }

  private static List<Arrow> arrows(UnaryOperator<String> name) {
    List<Arrow> arrows = new ArrayList<>();
    for (int to = 0; to < TRACKS.size(); to++) {
      String track = name.apply(TRACKS.get(to));
      for (int from = 0; from < SAME_DAY[to].length; from++) {
        Source source = new OfTrack(name.apply(TRACKS.get(from)));
        boolean sensitive = from == 1 && to == 2;
        double[] effect = SAME_DAY[to][from];
        arrows.add(arrow(source, track, When.SAME_DAY, effect[0], effect[1], sensitive, 0.3));
      }
      for (int from = 0; from < TRACKS.size(); from++) {
        Source source = new OfTrack(name.apply(TRACKS.get(from)));
        double[] effect = NEXT_DAY[to][from];
        arrows.add(arrow(source, track, When.NEXT_DAY, effect[0], effect[1], false, 0.2));
      }
    }
    Source walk = new OfInput(name.apply("walk"));
    String pain = name.apply("pain");
    arrows.add(arrow(walk, pain, When.SAME_DAY, 0.05, 0.2, false, 1));
    arrows.add(arrow(walk, pain, When.NEXT_DAY, -0.42, 0.19, false, 1));
    arrows.add(arrow(walk, name.apply("fear"), When.NEXT_DAY, -0.31, 0.21, false, 1));
    return arrows;
  }

  static Arrow arrow(
      Source from,
      String to,
      When when,
      double mean,
      double sd,
      boolean orderSensitive,
      double priorSd) {
    double probability = 1 / (1 + Math.exp(-1.702 * Math.abs(mean) / sd));
    double learned = 1 - sd * sd / (priorSd * priorSd);
    double half = NORMAL_90 * sd;
    return new Arrow(
        from,
        to,
        when,
        mean,
        sd,
        mean - half,
        mean + half,
        4000,
        probability,
        learned,
        orderSensitive);
  }

  private static List<WhatIf> whatIfs(UnaryOperator<String> name) {
    String pain = name.apply("pain");
    return List.of(
        new WhatIf(new OfTrack(name.apply("sleep")), 1, pain, new Interval(-0.86, -1.52, -0.35)),
        new WhatIf(new OfTrack(name.apply("stress")), 1, pain, new Interval(0.44, 0.02, 1.05)),
        new WhatIf(new OfTrack(name.apply("activity")), 1, pain, new Interval(-0.08, -0.42, 0.24)),
        new WhatIf(new OfTrack(name.apply("fear")), 1, pain, new Interval(0.67, 0.25, 1.21)),
        new WhatIf(new OfInput(name.apply("walk")), 1, pain, new Interval(-0.71, -1.68, 0.1)));
  }

  /// By the means alone, as the model defines a ripple, with a band around it.
  private static List<Ripple> ripples(UnaryOperator<String> name) {
    List<Ripple> ripples = new ArrayList<>();
    for (int from = 0; from < TRACKS.size(); from++) {
      double[][] path = path(from);
      for (int to = 0; to < TRACKS.size(); to++) {
        List<Interval> days = new ArrayList<>();
        for (int day = 0; day < path.length; day++) {
          double middle = path[day][to];
          double half = day == 0 && to <= from ? 0 : 0.04 + 0.09 * Math.exp(-day / 4.0);
          days.add(new Interval(middle, middle - half, middle + half * 1.15));
        }
        ripples.add(new Ripple(name.apply(TRACKS.get(from)), name.apply(TRACKS.get(to)), days));
      }
    }
    return ripples;
  }

  private static double[][] path(int from) {
    int tracks = TRACKS.size();
    double[][] path = new double[14][tracks];
    for (int day = 0; day < path.length; day++) {
      for (int to = 0; to < tracks; to++) {
        double sum = day == 0 && to == from ? 1 : 0;
        for (int other = 0; other < SAME_DAY[to].length; other++) {
          sum += SAME_DAY[to][other][0] * path[day][other];
        }
        for (int other = 0; day > 0 && other < tracks; other++) {
          sum += NEXT_DAY[to][other][0] * path[day - 1][other];
        }
        path[day][to] = sum;
      }
    }
    return path;
  }

  private static List<PainThread> threads(List<String> tracks) {
    String sleep = tracks.get(0);
    String stress = tracks.get(1);
    String fear = tracks.get(3);
    String pain = tracks.get(4);
    return List.of(
        new PainThread(List.of(sleep, pain), new Interval(-0.55, -0.92, -0.24), 0.996, 0.34),
        new PainThread(List.of(fear, pain), new Interval(0.62, 0.28, 1.05), 0.998, 0.31),
        new PainThread(List.of(stress, fear, pain), new Interval(0.28, 0.04, 0.62), 0.97, 0.14),
        new PainThread(
            List.of(sleep, stress, fear, pain), new Interval(-0.11, -0.31, -0.01), 0.95, 0.05));
  }

  private static List<LevelChange> levels(List<String> tracks) {
    double[][] levels = {
      {5.9, 5.1, 0.05}, {4.4, 4.6, 0.6}, {5.2, 4.7, 0.2}, {3.1, 3.9, 0.93}, {4.1, 5.2, 0.985}
    };
    return IntStream.range(0, tracks.size())
        .mapToObj(track ->
            new LevelChange(
                tracks.get(track),
                around(levels[track][0], 0.7),
                Optional.of(
                    new LevelChange.FourWeeksAgo(around(levels[track][1], 0.6), levels[track][2]))))
        .toList();
  }

  private static Interval around(double middle, double half) {
    return new Interval(middle, middle - half, middle + half);
  }

  private static List<LevelPath> paths(List<String> tracks) {
    double[] starts = {4.8, 5.2, 4.4, 4.6, 6.3};
    double[] ends = {5.9, 4.4, 5.2, 3.1, 4.1};
    return IntStream.range(0, tracks.size())
        .mapToObj(track ->
            new LevelPath(
                tracks.get(track),
                IntStream.range(0, DAYS)
                    .mapToObj(day -> level(starts[track], ends[track], day, track))
                    .toList()))
        .toList();
  }

  private static Interval level(double start, double end, int day, int track) {
    double way = day / (DAYS - 1.0);
    double wave = 0.35 * Math.sin(day / 11.0 + track) * way * (1 - way) * 4;
    double half = 0.55 + 0.35 * Math.pow(2 * way - 1, 2);
    return around(start + (end - start) * way + wave, half);
  }

  private static List<ForecastDay> forecast() {
    return IntStream.rangeClosed(1, 7)
        .mapToObj(day -> {
          double middle = 4.1 + 0.5 * Math.exp(-day / 2.0);
          double half = 0.75 + 0.04 * day;
          return new ForecastDay(
              day, middle, middle - half, middle + half, middle - 2.4 * half, middle + 2.4 * half);
        })
        .toList();
  }

  private DrawingExamples() {}
}
