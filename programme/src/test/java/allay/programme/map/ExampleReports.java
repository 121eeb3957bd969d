package allay.programme.map;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Reports to draw and tell: a made-up person's 120 days with five tracks and one practice, and the
/// three answers without a map. The arrows follow a converged Stan posterior of that diary; the
/// read-outs were worked out from draws around it.
final class ExampleReports {
  private static final String ARROWS =
      """
      sleep stress SAME_DAY -0.296 0.113 -0.481 -0.11 0.996 0.859 false
      sleep activity SAME_DAY 0.003 0.121 -0.196 0.201 0.509 0.838 false
      stress activity SAME_DAY 0.182 0.104 0.011 0.353 0.96 0.88 true
      sleep fear SAME_DAY 0.083 0.086 -0.058 0.224 0.834 0.918 false
      stress fear SAME_DAY 0.13 0.076 0.006 0.255 0.957 0.936 false
      activity fear SAME_DAY 0.009 0.068 -0.103 0.121 0.551 0.949 false
      sleep pain SAME_DAY -0.206 0.089 -0.352 -0.061 0.99 0.913 false
      stress pain SAME_DAY 0.107 0.077 -0.02 0.234 0.917 0.934 false
      activity pain SAME_DAY 0.043 0.068 -0.068 0.154 0.738 0.949 false
      fear pain SAME_DAY 0.309 0.101 0.143 0.474 0.999 0.887 false
      sleep sleep NEXT_DAY 0.26 0.113 0.074 0.446 0.989 0.858 false
      stress sleep NEXT_DAY -0.113 0.084 -0.251 0.025 0.911 0.825 false
      activity sleep NEXT_DAY 0.032 0.073 -0.089 0.152 0.667 0.866 false
      fear sleep NEXT_DAY -0.026 0.1 -0.191 0.138 0.604 0.75 false
      pain sleep NEXT_DAY -0.046 0.104 -0.216 0.125 0.67 0.731 false
      sleep stress NEXT_DAY -0.006 0.109 -0.186 0.174 0.521 0.7 false
      stress stress NEXT_DAY 0.242 0.106 0.067 0.417 0.989 0.874 false
      activity stress NEXT_DAY 0.125 0.086 -0.017 0.267 0.926 0.813 false
      fear stress NEXT_DAY -0.052 0.112 -0.237 0.133 0.679 0.684 false
      pain stress NEXT_DAY 0.168 0.113 -0.018 0.354 0.931 0.681 false
      sleep activity NEXT_DAY 0.051 0.119 -0.144 0.246 0.666 0.649 false
      stress activity NEXT_DAY -0.018 0.102 -0.186 0.15 0.569 0.738 false
      activity activity NEXT_DAY 0.168 0.103 -0.001 0.338 0.949 0.882 false
      fear activity NEXT_DAY -0.02 0.12 -0.217 0.177 0.565 0.642 false
      pain activity NEXT_DAY -0.196 0.122 -0.397 0.005 0.946 0.628 false
      sleep fear NEXT_DAY 0.022 0.089 -0.124 0.169 0.599 0.802 false
      stress fear NEXT_DAY 0.099 0.078 -0.028 0.227 0.9 0.85 false
      activity fear NEXT_DAY -0.064 0.066 -0.173 0.046 0.831 0.889 false
      fear fear NEXT_DAY 0.486 0.1 0.322 0.651 1.0 0.889 false
      pain fear NEXT_DAY 0.186 0.094 0.031 0.342 0.976 0.778 false
      sleep pain NEXT_DAY -0.157 0.09 -0.305 -0.008 0.959 0.797 false
      stress pain NEXT_DAY 0.014 0.078 -0.113 0.142 0.573 0.849 false
      activity pain NEXT_DAY -0.063 0.066 -0.171 0.045 0.832 0.892 false
      fear pain NEXT_DAY 0.104 0.097 -0.056 0.263 0.858 0.766 false
      pain pain NEXT_DAY 0.341 0.113 0.155 0.527 0.999 0.858 false
      did:walk sleep NEXT_DAY 0.1 0.9 -1.381 1.581 0.544 0.19 false
      did:walk stress NEXT_DAY 0.1 0.24 -0.295 0.495 0.662 0.942 false
      did:walk activity SAME_DAY 0.35 0.3 -0.144 0.843 0.878 0.91 false
      did:walk activity NEXT_DAY 0.1 0.3 -0.393 0.594 0.631 0.91 false
      did:walk fear SAME_DAY -0.2 0.18 -0.496 0.096 0.867 0.968 false
      did:walk fear NEXT_DAY -0.1 0.2 -0.429 0.229 0.691 0.96 false
      did:walk pain SAME_DAY -0.45 0.19 -0.763 -0.137 0.991 0.964 false
      did:walk pain NEXT_DAY -0.15 0.2 -0.479 0.179 0.773 0.96 false
      """;

  private static final String WHAT_IFS =
      """
      sleep stress -0.529 -1.422 -0.041
      sleep activity 0.171 -0.397 0.979
      sleep fear -0.375 -2.293 0.418
      sleep pain -0.873 -2.947 -0.13
      stress sleep -0.22 -0.796 0.106
      stress activity -0.005 -0.802 0.454
      stress fear 0.667 0.098 2.241
      stress pain 0.715 0.115 2.572
      activity sleep 0.021 -0.319 0.388
      activity stress 0.151 -0.371 0.623
      activity fear -0.053 -0.927 0.74
      activity pain -0.053 -1.152 0.917
      fear sleep -0.103 -0.565 0.211
      fear stress 0.092 -0.3 0.699
      fear activity -0.171 -0.602 0.181
      fear pain 0.718 0.238 1.498
      pain sleep -0.12 -0.447 0.172
      pain stress 0.201 -0.128 0.589
      pain activity -0.211 -0.54 0.1
      pain fear 0.458 0.096 0.925
      did:walk sleep 0.328 -0.84 3.059
      did:walk stress -0.112 -3.665 1.367
      did:walk activity 1.022 -0.575 3.578
      did:walk fear -1.381 -7.421 0.985
      did:walk pain -1.973 -9.773 0.455
      """;

  /// Source, then median, low, high for each of 14 days; all to pain.
  private static final String RIPPLES =
      """
      sleep -0.227 -0.384 -0.07 -0.321 -0.566 -0.098 -0.226 -0.516 -0.038 -0.16 -0.477 -0.01 -0.117 -0.446 0.001 -0.084 -0.428 0.004 -0.06 -0.412 0.004 -0.043 -0.408 0.004 -0.032 -0.394 0.003 -0.024 -0.393 0.002 -0.017 -0.382 0.002 -0.013 -0.378 0.002 -0.01 -0.371 0.001 -0.007 -0.354 0.001
      stress 0.155 0.019 0.286 0.194 0.007 0.399 0.188 0.029 0.429 0.152 0.02 0.423 0.117 0.011 0.406 0.088 0.005 0.39 0.066 0.002 0.373 0.049 0.0 0.363 0.037 -0.0 0.356 0.027 -0.0 0.352 0.02 -0.0 0.354 0.015 -0.0 0.351 0.011 -0.0 0.35 0.009 -0.0 0.341
      activity 0.044 -0.072 0.158 -0.045 -0.194 0.109 -0.029 -0.163 0.096 -0.014 -0.136 0.095 -0.007 -0.117 0.083 -0.004 -0.104 0.072 -0.002 -0.095 0.061 -0.001 -0.086 0.052 -0.001 -0.08 0.043 -0.0 -0.074 0.038 -0.0 -0.071 0.032 -0.0 -0.066 0.028 -0.0 -0.062 0.025 -0.0 -0.06 0.022
      fear 0.309 0.147 0.476 0.386 0.146 0.653 0.312 0.073 0.647 0.236 0.029 0.629 0.177 0.007 0.616 0.132 -0.002 0.612 0.099 -0.004 0.598 0.075 -0.004 0.593 0.056 -0.003 0.588 0.042 -0.002 0.575 0.031 -0.001 0.581 0.023 -0.001 0.573 0.018 -0.0 0.568 0.013 -0.0 0.559
      pain 1.0 1.0 1.0 0.426 0.222 0.632 0.275 0.098 0.535 0.199 0.045 0.501 0.148 0.021 0.49 0.11 0.009 0.469 0.083 0.003 0.46 0.062 0.001 0.455 0.047 -0.0 0.442 0.036 -0.0 0.435 0.027 -0.0 0.435 0.02 -0.0 0.431 0.015 -0.0 0.426 0.011 -0.0 0.427
      """;

  private static final String SHARES =
      """
      sleep 0.151 0.024 0.375
      stress 0.123 0.015 0.329
      activity 0.018 0.002 0.086
      fear 0.181 0.041 0.428
      pain 0.463 0.204 0.724
      """;

  private static final String CORRELATIONS =
      """
      sleep stress -0.248 -0.397 -0.095
      sleep activity -0.04 -0.198 0.12
      stress activity 0.169 0.002 0.321
      sleep fear 0.051 -0.123 0.227
      stress fear 0.164 -0.021 0.331
      activity fear 0.038 -0.131 0.213
      sleep pain -0.251 -0.413 -0.079
      stress pain 0.255 0.076 0.42
      activity pain 0.102 -0.073 0.271
      fear pain 0.31 0.139 0.464
      """;

  private static final List<String> TRACKS = List.of("sleep", "stress", "activity", "fear", "pain");
  private static final Worth WORTH = new Worth(0.52, 0.71, 0.79, -1.21, -1.48, -1.62, true);
  private static final MapResult.Seconds SECONDS = new MapResult.Seconds(4.2, 0.8, 3.9);
  private static final Verdict PASSED = new Verdict(true, 1.003, 912, 16000);

  static MapReport converged() {
    return report(
        new MapResult.Converged(map(UnaryOperator.identity()), PASSED, SECONDS, leftOut()));
  }

  /// The same person, whose columns have other names.
  static MapReport renamed(UnaryOperator<String> names) {
    MapReport plain = converged();
    return new MapReport(
        plain.tracks().stream().map(names).toList(),
        plain.inputs().stream().map(names).toList(),
        names.apply(plain.outcome()),
        plain.from(),
        plain.to(),
        plain.days(),
        plain.missing(),
        plain.atBounds(),
        plain.commonestScore(),
        plain.seed(),
        plain.notes(),
        new MapResult.Converged(map(names), PASSED, SECONDS, leftOut()),
        plain.worth(),
        Optional.of(
            new CohortUsed(
                40,
                plain.tracks().stream().map(names).toList(),
                List.of(),
                plain.inputs().stream().map(names).toList())));
  }

  /// With a prior from forty other people.
  static MapReport taught(MapReport plain) {
    return new MapReport(
        plain.tracks(),
        plain.inputs(),
        plain.outcome(),
        plain.from(),
        plain.to(),
        plain.days(),
        plain.missing(),
        plain.atBounds(),
        plain.commonestScore(),
        plain.seed(),
        plain.notes(),
        plain.result(),
        plain.worth(),
        Optional.of(
            new CohortUsed(40, List.of("sleep", "pain"), List.of("stress"), plain.inputs())));
  }

  static MapReport notConverged() {
    return report(
        new MapResult.NotConverged(new Verdict(false, 1.13, 38, 262144), SECONDS, leftOut()));
  }

  /// A run that ended before there was anything to judge.
  static MapReport nothingRan() {
    return report(
        new MapResult.NotConverged(
            new Verdict(false, Double.NaN, Double.NaN, 0), SECONDS, List.of()));
  }

  static MapReport tooFewDays() {
    return new MapReport(
        TRACKS,
        List.of("walk"),
        "pain",
        LocalDate.of(2026, 1, 5),
        LocalDate.of(2026, 1, 14),
        10,
        0.2,
        0,
        OptionalDouble.of(4),
        1,
        List.of(),
        new MapResult.TooFewDays(6, List.of()),
        Optional.empty(),
        Optional.empty());
  }

  static MapReport tooLittleVariation() {
    return report(
        new MapResult.TooLittleVariation(
            List.of(
                new LeftOut.HardlyVaries(new Source.OfTrack("pain")),
                new LeftOut.TooFewScores(new Source.OfInput("swim")))));
  }

  static MapReport steadyAt(OptionalDouble score) {
    return steady(tooLittleVariation(), "pain", score);
  }

  static MapReport about(MapReport report, String outcome) {
    return steady(report, outcome, report.commonestScore());
  }

  private static MapReport steady(MapReport plain, String outcome, OptionalDouble score) {
    return new MapReport(
        plain.tracks(),
        plain.inputs(),
        outcome,
        plain.from(),
        plain.to(),
        plain.days(),
        plain.missing(),
        plain.atBounds(),
        score,
        plain.seed(),
        plain.notes(),
        plain.result(),
        plain.worth(),
        Optional.empty());
  }

  static List<MapReport> all() {
    return List.of(
        converged(),
        taught(converged()),
        explainsLittle(),
        unstable(),
        jumping(),
        nothingSeen(),
        onlyTheOutcome(),
        notConverged(),
        nothingRan(),
        tooFewDays(),
        tooLittleVariation());
  }

  static MapReport explainsLittle() {
    MapReport plain = converged();
    return with(
        plain, map(plain), Optional.of(new Worth(0.71, 0.71, 0.70, -1.5, -1.48, -1.44, false)));
  }

  static MapReport unstable() {
    return withoutLongRun(converged());
  }

  /// More than one draw in twenty explodes: no long-run read-outs, no levels.
  static MapReport withoutLongRun(MapReport report) {
    PersonalMap map = map(report);
    return with(
        report,
        new PersonalMap(
            map.tracks(),
            map.inputs(),
            map.outcome(),
            map.arrows(),
            map.noise(),
            map.correlations(),
            0.88,
            List.of(),
            map.ripples(),
            List.of(),
            Optional.empty(),
            map.shares(),
            List.of(),
            List.of(),
            List.of(),
            map.forecast()),
        Optional.empty());
  }

  /// The outcome jumps between the ends of the scale: it alone has no level.
  static MapReport jumping() {
    MapReport report = converged();
    PersonalMap map = map(report);
    return with(
        report,
        withLevels(
            map,
            map.levels().stream().filter(level -> !level.track().equals(map.outcome())).toList(),
            map.levelPaths().stream().filter(path -> !path.track().equals(map.outcome())).toList()),
        report.worth());
  }

  static MapReport nothingSeen() {
    return withArrows(converged(), ExampleReports::hidden);
  }

  private static Arrow hidden(Arrow arrow) {
    return hidden(arrow, 0.6);
  }

  static Arrow hidden(Arrow arrow, double learned) {
    return new Arrow(
        arrow.from(), arrow.to(), arrow.when(), 0.01, 0.2, -0.32, 0.34, 900, 0.52, learned, false);
  }

  static MapReport withArrows(MapReport report, UnaryOperator<Arrow> change) {
    PersonalMap map = map(report);
    return with(
        report,
        new PersonalMap(
            map.tracks(),
            map.inputs(),
            map.outcome(),
            map.arrows().stream().map(change).toList(),
            map.noise(),
            map.correlations(),
            map.probabilityStable(),
            map.whatIf(),
            map.ripples(),
            map.loops(),
            map.feedback(),
            map.shares(),
            map.threads(),
            map.levels(),
            map.levelPaths(),
            map.forecast()),
        report.worth());
  }

  static PersonalMap withLevel(PersonalMap map, String track, double now) {
    return withLevels(
        map,
        map.levels().stream()
            .map(level -> level.track().equals(track) ? level(track, now, now, 0.5) : level)
            .toList(),
        map.levelPaths());
  }

  private static PersonalMap withLevels(
      PersonalMap map, List<LevelChange> levels, List<LevelPath> levelPaths) {
    return new PersonalMap(
        map.tracks(),
        map.inputs(),
        map.outcome(),
        map.arrows(),
        map.noise(),
        map.correlations(),
        map.probabilityStable(),
        map.whatIf(),
        map.ripples(),
        map.loops(),
        map.feedback(),
        map.shares(),
        map.threads(),
        levels,
        levelPaths,
        map.forecast());
  }

  static MapReport onlyTheOutcome() {
    PersonalMap map = map(converged());
    PersonalMap only =
        new PersonalMap(
            List.of("pain"),
            List.of(),
            "pain",
            map.arrows().stream()
                .filter(arrow -> arrow.isCarryOver() && arrow.to().equals("pain"))
                .toList(),
            map.noise().stream().filter(noise -> noise.track().equals("pain")).toList(),
            List.of(),
            1,
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(new Share("pain", new Interval(1, 1, 1))),
            List.of(),
            map.levels().stream().filter(level -> level.track().equals("pain")).toList(),
            List.of(),
            map.forecast());
    return new MapReport(
        List.of("pain"),
        List.of(),
        "pain",
        converged().from(),
        converged().to(),
        120,
        0.05,
        0,
        OptionalDouble.of(4),
        1,
        List.of(),
        new MapResult.Converged(only, PASSED, SECONDS, List.of()),
        Optional.empty(),
        Optional.empty());
  }

  static PersonalMap map(MapReport report) {
    if (report.result() instanceof MapResult.Converged(PersonalMap map, var _, var _, var _)) {
      return map;
    }
    throw new IllegalArgumentException("no map in this report");
  }

  static MapReport with(MapReport report, PersonalMap map, Optional<Worth> worth) {
    return new MapReport(
        report.tracks(),
        report.inputs(),
        report.outcome(),
        report.from(),
        report.to(),
        report.days(),
        report.missing(),
        report.atBounds(),
        report.commonestScore(),
        report.seed(),
        report.notes(),
        new MapResult.Converged(map, PASSED, SECONDS, report.result().leftOut()),
        worth,
        Optional.empty());
  }

  private static List<LeftOut> leftOut() {
    return List.of(new LeftOut.TooFewScores(new Source.OfTrack("mood")));
  }

  private static MapReport report(MapResult result) {
    return new MapReport(
        TRACKS,
        List.of("walk"),
        "pain",
        LocalDate.of(2026, 1, 5),
        LocalDate.of(2026, 5, 4),
        120,
        0.075,
        10,
        OptionalDouble.of(4),
        1,
        List.of("On 9 days nothing was entered, so it is not known whether there was a walk."),
        result,
        result instanceof MapResult.Converged ? Optional.of(WORTH) : Optional.empty(),
        Optional.empty());
  }

  private static PersonalMap map(UnaryOperator<String> names) {
    return new PersonalMap(
        TRACKS.stream().map(names).toList(),
        List.of(names.apply("walk")),
        names.apply("pain"),
        rows(ARROWS, row -> arrow(row, names)),
        noise(names),
        rows(
            CORRELATIONS,
            row -> new Correlation(names.apply(row[0]), names.apply(row[1]), interval(row, 2))),
        0.993,
        rows(
            WHAT_IFS,
            row -> new WhatIf(source(row[0], names), 1, names.apply(row[1]), interval(row, 2))),
        rows(RIPPLES, row -> ripple(row, names)),
        loops(names),
        Optional.of(feedback(names)),
        rows(SHARES, row -> new Share(names.apply(row[0]), interval(row, 1))),
        threads(names),
        levels(names),
        levelPaths(names),
        forecast());
  }

  private static <T> List<T> rows(String table, Function<String[], T> row) {
    return table.lines().map(line -> row.apply(line.split(" ", -1))).toList();
  }

  private static Source source(String name, UnaryOperator<String> names) {
    return name.startsWith("did:")
        ? new Source.OfInput(names.apply(name.substring("did:".length())))
        : new Source.OfTrack(names.apply(name));
  }

  private static Arrow arrow(String[] row, UnaryOperator<String> names) {
    return new Arrow(
        source(row[0], names),
        names.apply(row[1]),
        Arrow.When.valueOf(row[2]),
        number(row[3]),
        number(row[4]),
        number(row[5]),
        number(row[6]),
        2400,
        number(row[7]),
        number(row[8]),
        Boolean.parseBoolean(row[9]));
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }

  private static Interval interval(String[] row, int at) {
    return new Interval(number(row[at]), number(row[at + 1]), number(row[at + 2]));
  }

  private static Ripple ripple(String[] row, UnaryOperator<String> names) {
    return new Ripple(
        names.apply(row[0]),
        names.apply("pain"),
        IntStream.range(0, 14).mapToObj(day -> interval(row, 1 + 3 * day)).toList());
  }

  private static List<Noise> noise(UnaryOperator<String> names) {
    return List.of(
        new Noise(names.apply("sleep"), estimate(0.90, 0.07), estimate(0.08, 0.06)),
        new Noise(names.apply("stress"), estimate(1.04, 0.08), estimate(0.13, 0.05)),
        new Noise(names.apply("activity"), estimate(1.13, 0.08), estimate(0.11, 0.07)),
        new Noise(names.apply("fear"), estimate(0.75, 0.06), estimate(0.07, 0.05)),
        new Noise(names.apply("pain"), estimate(0.72, 0.06), estimate(0.21, 0.05)));
  }

  private static Estimate estimate(double mean, double sd) {
    return new Estimate(mean, sd, 1500);
  }

  private static List<Loop> loops(UnaryOperator<String> names) {
    return List.of(
        new Loop(
            List.of(names.apply("pain"), names.apply("fear")),
            new Interval(0.214, 0.025, 0.578),
            0.973),
        new Loop(
            List.of(names.apply("pain"), names.apply("stress"), names.apply("fear")),
            new Interval(0.048, -0.008, 0.209),
            0.92));
  }

  private static Feedback feedback(UnaryOperator<String> names) {
    return new Feedback(
        new Interval(1.563, 0.914, 5.521),
        List.of(
            new Feedback.Part(names.apply("sleep"), new Interval(0.084, -0.195, 0.703)),
            new Feedback.Part(names.apply("stress"), new Interval(0.117, -0.122, 0.818)),
            new Feedback.Part(names.apply("activity"), new Interval(0.004, -0.238, 0.289)),
            new Feedback.Part(names.apply("fear"), new Interval(0.305, 0.033, 0.965))));
  }

  private static List<PainThread> threads(UnaryOperator<String> names) {
    return List.of(
        thread("fear,pain", new Interval(0.63, 0.266, 1.113), 0.999, 0.284, names),
        thread("sleep,pain", new Interval(-0.55, -0.97, -0.232), 0.998, 0.248, names),
        thread("stress,fear,pain", new Interval(0.271, 0.041, 0.709), 0.984, 0.122, names),
        thread("sleep,stress,fear,pain", new Interval(-0.095, -0.353, -0.002), 0.957, 0.043, names),
        thread("stress,sleep,pain", new Interval(0.078, -0.016, 0.237), 0.915, 0.035, names),
        thread(
            "activity,stress,fear,pain", new Interval(0.038, -0.007, 0.165), 0.911, 0.017, names));
  }

  private static PainThread thread(
      String path, Interval effect, double sign, double share, UnaryOperator<String> names) {
    return new PainThread(
        List.of(path.split(",", -1)).stream().map(names).toList(), effect, sign, share);
  }

  private static List<LevelChange> levels(UnaryOperator<String> names) {
    return List.of(
        level(names.apply("sleep"), 5.4, 5.1, 0.24),
        level(names.apply("stress"), 3.6, 4.4, 0.93),
        level(names.apply("activity"), 5.0, 4.8, 0.41),
        level(names.apply("fear"), 3.1, 3.4, 0.81),
        level(names.apply("pain"), 3.3, 4.6, 0.985));
  }

  private static LevelChange level(String track, double now, double then, double lower) {
    return new LevelChange(
        track,
        new Interval(now, now - 0.8, now + 0.8),
        Optional.of(
            new LevelChange.FourWeeksAgo(new Interval(then, then - 0.6, then + 0.6), lower)));
  }

  private static List<LevelPath> levelPaths(UnaryOperator<String> names) {
    return TRACKS.stream()
        .map(track ->
            new LevelPath(
                names.apply(track),
                IntStream.range(0, 120).mapToObj(ExampleReports::falling).toList()))
        .toList();
  }

  private static Interval falling(int day) {
    double level = 5.5 - day / 60.0 + 0.3 * Math.sin(day / 9.0);
    return new Interval(level, level - 0.7, level + 0.7);
  }

  private static List<ForecastDay> forecast() {
    return IntStream.rangeClosed(1, 7)
        .mapToObj(ahead -> {
          double mean = 3.4 - 0.02 * ahead;
          double spread = 0.6 + 0.05 * ahead;
          return new ForecastDay(
              ahead,
              mean,
              mean - spread,
              mean + spread,
              Math.max(0, mean - 2.4 * spread),
              mean + 2.4 * spread);
        })
        .toList();
  }

  private ExampleReports() {}
}
