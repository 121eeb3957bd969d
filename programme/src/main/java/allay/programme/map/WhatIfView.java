package allay.programme.map;

import allay.model.dynamics.DoseScale;
import allay.model.dynamics.PersonalMap;
import allay.model.dynamics.PersonalMap.LevelChange;
import allay.model.dynamics.PersonalMap.WhatIf;
import allay.model.dynamics.Source;
import allay.model.series.DailySeries;
import allay.model.series.Score;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What can be asked of a map with "what if this stayed different?": things that may be held, and
/// by how much. `answer` says where everything else would settle. Nothing is offered that lies
/// beyond the scale or has no level that can be told, or less than none of a practice.
///
/// @param map practices named apart from tracks
/// @param held tracks first, in the order of the day, the outcome last of them; then practices
/// @param withheld why nothing is held: too few stable draws, or none without the thing held
public record WhatIfView(PersonalMap map, List<Held> held, Optional<String> withheld) {
  /// Steps go this far either way: points, or usual amounts of a practice.
  private static final int FURTHEST = 3;

  public WhatIfView {
    held = List.copyOf(held);
  }

  /// One thing that may be held.
  ///
  /// @param id small letters, digits and hyphens
  /// @param steps at least one, from the lowest up; never 0
  public record Held(String id, String name, Source source, List<Step> steps) {
    public Held {
      steps = List.copyOf(steps);
    }
  }

  /// How far it may be held from where it is now.
  ///
  /// @param by points, or usual amounts of a practice a day
  /// @param words "2 points better"
  public record Step(int by, String words) {}

  /// What a map can be asked.
  ///
  /// @param series the diary that the map was made from, for how much of a practice is done now
  public static WhatIfView of(PersonalMap plain, DailySeries series) {
    PersonalMap map = DistinctNames.of(plain);
    Stream<Held> tracks =
        Stream.concat(
                map.tracks().stream().filter(track -> !track.equals(map.outcome())),
                Stream.of(map.outcome()))
            .map(track ->
                held(
                    "" + (map.tracks().indexOf(track) + 1),
                    new Source.OfTrack(track),
                    by -> hasRoom(map, track, by)));
    Stream<Held> practices =
        IntStream.range(0, map.inputs().size())
            .mapToObj(i -> {
              double done = done(plain.inputs().get(i), series);
              return held(
                  "practice-" + (i + 1),
                  new Source.OfInput(map.inputs().get(i)),
                  by -> done + by >= 0);
            });
    List<Held> held =
        Stream.concat(tracks, practices)
            .filter(each -> !each.steps().isEmpty())
            .filter(each ->
                map.whatIf().stream()
                    .filter(one -> one.hold().equals(each.source()))
                    .anyMatch(one -> level(map, one.on()).isPresent()))
            .toList();
    return new WhatIfView(map, held, UnknownWords.withheld(map));
  }

  private static Held held(String id, Source source, IntPredicate isPossible) {
    List<Step> steps =
        IntStream.rangeClosed(-FURTHEST, FURTHEST)
            .filter(by -> by != 0)
            .filter(isPossible)
            .mapToObj(by -> new Step(by, WhatIfWords.step(source, by)))
            .toList();
    return new Held(id, Naming.name(source.name()), source, steps);
  }

  private static boolean hasRoom(PersonalMap map, String track, int by) {
    return level(map, track)
        .map(level -> level.now().median() + by)
        .filter(level -> level >= Score.FLOOR && level <= Score.CEILING)
        .isPresent();
  }

  private static Optional<LevelChange> level(PersonalMap map, String track) {
    return map.levels().stream().filter(level -> level.track().equals(track)).findFirst();
  }

  /// Usual amounts a day; none when the series does not know the practice.
  private static double done(String practice, DailySeries series) {
    return series.inputs().stream()
        .filter(input -> input.name().equals(practice))
        .mapToDouble(input -> DoseScale.of(input).mean())
        .findFirst()
        .orElse(0);
  }

  /// Where everything else would settle; empty when that was not offered.
  ///
  /// @param by one of the steps
  public Optional<WhatIfAnswer> answer(String id, int by) {
    return held.stream()
        .filter(each -> each.id().equals(id))
        .filter(each -> each.steps().stream().anyMatch(step -> step.by() == by))
        .findFirst()
        .map(each -> WhatIfAnswer.of(each.source(), by, settlings(each.source(), by)));
  }

  /// The outcome first, then in the order of the day.
  private List<Settling> settlings(Source source, int by) {
    Stream<String> others = map.tracks().stream().filter(track -> !track.equals(map.outcome()));
    return Stream.concat(Stream.of(map.outcome()), others)
        .flatMap(track -> settling(source, by, track).stream())
        .toList();
  }

  private Optional<Settling> settling(Source source, int by, String track) {
    Optional<WhatIf> change =
        map.whatIf().stream()
            .filter(each -> each.hold().equals(source) && each.on().equals(track))
            .findFirst();
    return level(map, track)
        .flatMap(now -> change.map(it -> Settling.of(now, WhatIfWords.times(by, it.change()))));
  }
}
