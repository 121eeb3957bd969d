package allay.programme.map;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.LeftOut;
import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalMap;
import allay.model.dynamics.PersonalMap.WhatIf;
import allay.model.dynamics.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Gives practices that share a name with a track a name of their own, so that one is not taken for
/// the other where a sentence, a table or a picture names both: "walk (done)".
record DistinctNames(Set<String> tracks) {
  private static final String DONE = " (done)";

  static MapReport of(MapReport report) {
    Stream<String> leftOut =
        report.result().leftOut().stream()
            .map(LeftOut::source)
            .filter(Source.OfTrack.class::isInstance)
            .map(Source::name);
    Set<String> tracks = new HashSet<>(report.tracks());
    leftOut.forEach(tracks::add);
    tracks.add(report.outcome());
    DistinctNames names = new DistinctNames(tracks);
    return report.with(
        report.inputs().stream().map(names::practice).toList(), names.result(report.result()));
  }

  static PersonalMap of(PersonalMap map) {
    return new DistinctNames(Set.copyOf(map.tracks())).map(map);
  }

  private String practice(String name) {
    return tracks.contains(name)
        ? DisplayWidth.shortened(name, Naming.WIDEST_NAME - DONE.length()) + DONE
        : name;
  }

  private Source source(Source source) {
    return switch (source) {
      case Source.OfTrack track -> track;
      case Source.OfInput(String name) -> new Source.OfInput(practice(name));
    };
  }

  private LeftOut leftOut(LeftOut leftOut) {
    return switch (leftOut) {
      case LeftOut.HardlyVaries(Source source) -> new LeftOut.HardlyVaries(source(source));
      case LeftOut.TooFewScores(Source source) -> new LeftOut.TooFewScores(source(source));
      case LeftOut.SameAs(Source source, Source as) ->
          new LeftOut.SameAs(source(source), source(as));
    };
  }

  private MapResult result(MapResult result) {
    List<LeftOut> leftOut = result.leftOut().stream().map(this::leftOut).toList();
    return switch (result) {
      case MapResult.Converged(var map, var verdict, var seconds, var _) ->
          new MapResult.Converged(map(map), verdict, seconds, leftOut);
      case MapResult.NotConverged(var verdict, var seconds, var _) ->
          new MapResult.NotConverged(verdict, seconds, leftOut);
      case MapResult.TooFewDays(int daysNeeded, var _) ->
          new MapResult.TooFewDays(daysNeeded, leftOut);
      case MapResult.TooLittleVariation _ -> new MapResult.TooLittleVariation(leftOut);
    };
  }

  private PersonalMap map(PersonalMap map) {
    return new PersonalMap(
        map.tracks(),
        map.inputs().stream().map(this::practice).toList(),
        map.outcome(),
        map.arrows().stream().map(this::arrow).toList(),
        map.noise(),
        map.correlations(),
        map.probabilityStable(),
        map.whatIf().stream()
            .map(each -> new WhatIf(source(each.hold()), each.by(), each.on(), each.change()))
            .toList(),
        map.ripples(),
        map.loops(),
        map.feedback(),
        map.shares(),
        map.threads(),
        map.levels(),
        map.levelPaths(),
        map.forecast());
  }

  private Arrow arrow(Arrow arrow) {
    return new Arrow(
        source(arrow.from()),
        arrow.to(),
        arrow.when(),
        arrow.mean(),
        arrow.sd(),
        arrow.low90(),
        arrow.high90(),
        arrow.effectiveSampleSize(),
        arrow.probabilityOfSign(),
        arrow.learned(),
        arrow.orderSensitive());
  }
}
