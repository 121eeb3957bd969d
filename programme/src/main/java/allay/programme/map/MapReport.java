package allay.programme.map;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import allay.model.dynamics.Cohort;
import allay.model.dynamics.LeftOut;
import allay.model.dynamics.MapResult;
import allay.model.dynamics.Source;
import allay.model.dynamics.Worth;
import allay.model.series.DailySeries;
import allay.model.series.Input;
import allay.model.series.Score;
import allay.model.series.Track;
import allay.programme.diary.Diary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// One diary and the answer to it: what every rendering (text, JSON, HTML, web) starts from.
///
/// @param tracks names of the tracks that were modelled, in the order of the day
/// @param inputs names of the practices that were modelled, without `did:`
/// @param outcome the track whose ups and downs the map is about
/// @param from first day with an entry
/// @param to last day with an entry
/// @param days days from first to last, both counted
/// @param missing share of the modelled tracks' scores that are missing over those days, 0..1
/// @param atBounds number of the modelled tracks' scores at 0 or 10
/// @param commonestScore of the outcome, 0..10; empty when it was never scored
/// @param notes what a reader should know about how the diary was read, one plain sentence each
/// @param worth empty when not computed: fewer than 42 days, or a fit behind it that did not
///   converge
/// @param cohort whose diaries the prior came from; empty for the default prior
public record MapReport(
    List<String> tracks,
    List<String> inputs,
    String outcome,
    LocalDate from,
    LocalDate to,
    int days,
    double missing,
    int atBounds,
    OptionalDouble commonestScore,
    long seed,
    List<String> notes,
    MapResult result,
    Optional<Worth> worth,
    Optional<CohortUsed> cohort) {
  public MapReport {
    tracks = List.copyOf(tracks);
    inputs = List.copyOf(inputs);
    notes = List.copyOf(notes);
  }

  /// The report on a diary's answer: what was modelled is what the result did not leave out.
  ///
  /// @param cohort whose diaries the prior came from; empty for the default prior
  /// @param series the diary as days, as the model saw it
  public static MapReport of(
      Diary diary,
      DailySeries series,
      String outcome,
      long seed,
      MapResult result,
      Optional<Worth> worth,
      Optional<Cohort> cohort) {
    Set<Source> leftOut =
        result.leftOut().stream().map(LeftOut::source).collect(Collectors.toSet());
    List<Track> tracks =
        series.tracks().stream()
            .filter(track -> !leftOut.contains(new Source.OfTrack(track.name())))
            .toList();
    List<Input> inputs =
        series.inputs().stream()
            .filter(input -> !leftOut.contains(new Source.OfInput(input.name())))
            .toList();
    List<String> trackNames = tracks.stream().map(Track::name).toList();
    List<String> inputNames = inputs.stream().map(Input::name).toList();
    List<Score> scores = tracks.stream().flatMap(track -> track.scores().stream()).toList();
    long missing = scores.stream().filter(score -> !score.isScored()).count();
    return new MapReport(
        trackNames,
        inputNames,
        outcome,
        diary.from(),
        diary.to(),
        diary.days(),
        scores.isEmpty() ? 0 : (double) missing / scores.size(),
        (int) scores.stream().filter(MapReport::isAtBound).count(),
        commonest(series.tracks().get(series.indexOf(outcome)).scores()),
        seed,
        diary.notes(),
        result,
        worth,
        cohort.map(taught -> CohortUsed.of(taught, trackNames, inputNames)));
  }

  /// The same report under other names of practices.
  MapReport with(List<String> practices, MapResult named) {
    return new MapReport(
        tracks,
        practices,
        outcome,
        from,
        to,
        days,
        missing,
        atBounds,
        commonestScore,
        seed,
        notes,
        named,
        worth,
        cohort.map(used -> used.with(practices)));
  }

  /// The lower one of two that are equally common.
  private static OptionalDouble commonest(List<Score> scores) {
    Map<Double, Long> times =
        scores.stream()
            .flatMapToDouble(ScoreMark::value)
            .boxed()
            .collect(groupingBy(score -> score, TreeMap::new, counting()));
    return times.entrySet().stream()
        .max(Map.Entry.<Double, Long>comparingByValue().thenComparingDouble(each -> -each.getKey()))
        .map(each -> OptionalDouble.of(each.getKey()))
        .orElse(OptionalDouble.empty());
  }

  private static boolean isAtBound(Score score) {
    return switch (score) {
      case Score.AtFloor _, Score.AtCeiling _ -> true;
      case Score.Inside _, Score.Missing _ -> false;
    };
  }
}
