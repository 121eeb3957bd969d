package allay.web.map;

import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalModel;
import allay.model.dynamics.Progress;
import allay.model.dynamics.Settings;
import allay.model.dynamics.Worth;
import allay.model.series.DailySeries;
import allay.programme.diary.Diary;
import allay.programme.diary.KeptDiary;
import allay.programme.map.MapReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a map is asked: a diary as days, and the track whose ups and downs it is about. Two diaries
/// that differ in their notes alone ask the same.
record MapQuestion(Diary diary, DailySeries series, String outcome) {
  /// The same diary gives the same map, on any number of threads.
  private static final Settings SETTINGS =
      new Settings(1, 0, Runtime.getRuntime().availableProcessors());

  private static final String USUAL_OUTCOME = "pain";

  /// Empty when there is no track or no entry.
  static Optional<MapQuestion> of(KeptDiary kept) {
    return kept.toDiary()
        .map(diary -> new MapQuestion(diary, diary.toSeries(), outcome(diary.trackNames())));
  }

  /// Pain, or else the last track of the day.
  private static String outcome(List<String> tracks) {
    return tracks.contains(USUAL_OUTCOME) ? USUAL_OUTCOME : tracks.getLast();
  }

  boolean asksTheSame(MapQuestion other) {
    LocalDate from = diary.from();
    return outcome.equals(other.outcome)
        && from.equals(other.diary.from())
        && series.equals(other.series);
  }

  /// Whether the answer needs no run: with so few days there is no map.
  boolean isTooShort() {
    return series.tracks().get(series.indexOf(outcome)).scoredDays()
        < PersonalModel.FEWEST_SCORED_DAYS;
  }

  /// @throws java.util.concurrent.CancellationException when `progress` says stop
  MapReport map(Progress progress) {
    return report(PersonalModel.map(series, outcome, SETTINGS, progress), Optional.empty());
  }

  /// The same map with how well it foretells a day.
  ///
  /// @throws java.util.concurrent.CancellationException when `progress` says stop
  MapReport tested(MapReport map, Progress progress) {
    return report(map.result(), PersonalModel.worth(series, outcome, SETTINGS, progress));
  }

  private MapReport report(MapResult result, Optional<Worth> worth) {
    return MapReport.of(diary, series, outcome, SETTINGS.seed(), result, worth, Optional.empty());
  }
}
