package allay.cli;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.LeftOut;
import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalMap;
import allay.model.dynamics.Source;
import allay.model.posterior.Estimate;
import allay.model.posterior.Interval;
import allay.programme.map.MapReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// From a report to the shape that scripts know.
final class MapJsonMapping {
  private static final int SCHEMA_VERSION = 1;

  private MapJsonMapping() {}

  static MapJson of(MapReport report) {
    Optional<PersonalMap> map =
        report.result() instanceof MapResult.Converged converged
            ? Optional.of(converged.map())
            : Optional.empty();
    return new MapJson(
        SCHEMA_VERSION,
        report.tracks(),
        report.inputs().stream().map(name -> name(new Source.OfInput(name))).toList(),
        each(report.result().leftOut(), MapJsonMapping::leftOut),
        report.from().toString(),
        report.to().toString(),
        report.days(),
        report.missing(),
        report.atBounds(),
        report.seed(),
        VerdictJson.of(report),
        from(map, PersonalMap::arrows, MapJsonMapping::arrow),
        from(map, PersonalMap::noise, MapJsonMapping::noise),
        from(map, PersonalMap::correlations, MapJsonMapping::correlation),
        map.map(PersonalMap::probabilityStable).orElse(null),
        from(map, PersonalMap::whatIf, MapJsonMapping::whatIf),
        from(map, PersonalMap::ripples, MapJsonMapping::ripple),
        from(map, PersonalMap::loops, MapJsonMapping::loop),
        map.flatMap(PersonalMap::feedback).map(MapJsonMapping::feedback).orElse(null),
        from(map, PersonalMap::shares, s -> new MapJson.Share(s.track(), interval(s.share()))),
        from(map, PersonalMap::threads, MapJsonMapping::thread),
        from(map, PersonalMap::levels, MapJsonMapping::level),
        from(map, PersonalMap::forecast, day -> forecast(report.to(), day)),
        worth(report),
        seconds(report.result()),
        prior(report));
  }

  private static <T, J> List<J> each(List<T> items, Function<T, J> mapping) {
    return items.stream().map(mapping).toList();
  }

  private static <T, J> List<J> from(
      Optional<PersonalMap> map, Function<PersonalMap, List<T>> part, Function<T, J> mapping) {
    return each(map.map(part).orElse(List.of()), mapping);
  }

  private static String name(Source source) {
    return switch (source) {
      case Source.OfTrack(String name) -> name;
      case Source.OfInput(String name) -> "did:" + name;
    };
  }

  private static MapJson.LeftOut leftOut(LeftOut leftOut) {
    String name = name(leftOut.source());
    return switch (leftOut) {
      case LeftOut.HardlyVaries _ -> new MapJson.LeftOut(name, "hardlyVaries", null);
      case LeftOut.TooFewScores _ -> new MapJson.LeftOut(name, "tooFewScores", null);
      case LeftOut.SameAs(var _, Source as) -> new MapJson.LeftOut(name, "sameAs", name(as));
    };
  }

  private static MapJson.Interval interval(Interval interval) {
    return new MapJson.Interval(interval.median(), interval.low90(), interval.high90());
  }

  private static MapJson.Estimate estimate(Estimate estimate) {
    return new MapJson.Estimate(estimate.mean(), estimate.sd(), estimate.effectiveSampleSize());
  }

  static String when(Arrow.When when) {
    return switch (when) {
      case SAME_DAY -> "same day";
      case NEXT_DAY -> "next day";
    };
  }

  private static MapJson.Arrow arrow(Arrow arrow) {
    return new MapJson.Arrow(
        name(arrow.from()),
        arrow.to(),
        when(arrow.when()),
        arrow.mean(),
        arrow.sd(),
        arrow.low90(),
        arrow.high90(),
        arrow.effectiveSampleSize(),
        arrow.probabilityOfSign(),
        arrow.learned(),
        arrow.orderSensitive());
  }

  private static MapJson.Noise noise(PersonalMap.Noise noise) {
    return new MapJson.Noise(noise.track(), estimate(noise.sigma()), estimate(noise.tau()));
  }

  private static MapJson.Correlation correlation(PersonalMap.Correlation correlation) {
    Interval value = correlation.value();
    return new MapJson.Correlation(
        List.of(correlation.first(), correlation.second()),
        value.median(),
        value.low90(),
        value.high90());
  }

  private static MapJson.WhatIf whatIf(PersonalMap.WhatIf whatIf) {
    Interval change = whatIf.change();
    return new MapJson.WhatIf(
        name(whatIf.hold()),
        whatIf.by(),
        whatIf.on(),
        change.median(),
        change.low90(),
        change.high90());
  }

  private static MapJson.Ripple ripple(PersonalMap.Ripple ripple) {
    return new MapJson.Ripple(
        ripple.from(),
        ripple.to(),
        ends(ripple, Interval::median),
        ends(ripple, Interval::low90),
        ends(ripple, Interval::high90));
  }

  private static List<Double> ends(PersonalMap.Ripple ripple, ToDoubleFunction<Interval> end) {
    return ripple.days().stream().mapToDouble(end).boxed().toList();
  }

  private static MapJson.Loop loop(PersonalMap.Loop loop) {
    return new MapJson.Loop(loop.through(), interval(loop.gain()));
  }

  private static MapJson.Feedback feedback(PersonalMap.Feedback feedback) {
    return new MapJson.Feedback(
        interval(feedback.amplification()),
        each(
            feedback.through(),
            part -> new MapJson.Feedback.Part(part.track(), interval(part.part()))));
  }

  private static MapJson.PainThread thread(PersonalMap.PainThread thread) {
    return new MapJson.PainThread(thread.path(), interval(thread.effect()), thread.share());
  }

  private static MapJson.Level level(PersonalMap.LevelChange level) {
    return new MapJson.Level(
        level.track(),
        interval(level.now()),
        level.fourWeeksAgo().map(ago -> interval(ago.level())).orElse(null),
        level
            .fourWeeksAgo()
            .map(PersonalMap.LevelChange.FourWeeksAgo::probabilityLower)
            .orElse(null));
  }

  private static MapJson.Forecast forecast(LocalDate last, PersonalMap.ForecastDay day) {
    return new MapJson.Forecast(
        last.plusDays(day.daysAhead()).toString(),
        day.mean(),
        day.low50(),
        day.high50(),
        day.low90(),
        day.high90());
  }

  private static MapJson.@Nullable Worth worth(MapReport report) {
    return report
        .worth()
        .map(worth ->
            new MapJson.Worth(
                worth.crps(),
                worth.crpsYesterday(),
                worth.crpsMean(),
                worth.logScore(),
                worth.logScoreYesterday(),
                worth.logScoreMean(),
                worth.beatsBaselines()))
        .orElse(null);
  }

  private static MapJson.@Nullable Prior prior(MapReport report) {
    return report
        .cohort()
        .map(used -> new MapJson.Prior(used.people(), used.taught(), used.byDefault()))
        .orElse(null);
  }

  private static MapJson.Seconds seconds(MapResult result) {
    return switch (result) {
      case MapResult.Converged converged -> seconds(converged.seconds());
      case MapResult.NotConverged stopped -> seconds(stopped.seconds());
      case MapResult.TooFewDays _, MapResult.TooLittleVariation _ -> new MapJson.Seconds(0, 0, 0);
    };
  }

  static MapJson.Seconds seconds(MapResult.Seconds seconds) {
    return new MapJson.Seconds(seconds.total(), seconds.warmUp(), seconds.sampling());
  }
}
