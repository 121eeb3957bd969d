package allay.web.map;

import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalFit;
import allay.model.dynamics.PersonalModel;
import allay.model.dynamics.Progress;
import allay.model.dynamics.Refresh;
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
  /// More than the verdict asks for: a new day that is taken up without a run leaves about a third
  /// of them.
  private static final int EFFECTIVE_DRAWS = 2000;

  /// The same diary gives the same run.
  private static final Settings SETTINGS = new Settings(1, EFFECTIVE_DRAWS);

  /// For the runs of a test, which keep no draws.
  private static final Settings OF_TEST = new Settings(SETTINGS.seed(), 0);

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

  /// The answer, and the fit behind a map.
  record Answered(MapReport report, Optional<PersonalFit> fit) {}

  /// @throws java.util.concurrent.CancellationException when `progress` says stop
  Answered map(Progress progress) {
    PersonalModel.Fitted fitted =
        PersonalModel.fit(series, outcome, Optional.empty(), SETTINGS, progress);
    return new Answered(report(fitted.result(), Optional.empty()), fitted.fit());
  }

  /// The map, when this diary only adds days to `earlier`, to which `fit` belongs, and no run is
  /// needed for them.
  ///
  /// @param worth of the earlier map
  Optional<MapReport> refreshed(MapQuestion earlier, PersonalFit fit, Optional<Worth> worth) {
    boolean begins = diary.from().equals(earlier.diary.from()) && outcome.equals(earlier.outcome);
    return begins && fit.refresh(series) instanceof Refresh.Refreshed(var result)
        ? Optional.of(report(result, worth))
        : Optional.empty();
  }

  /// The same map with how well it foretells a day.
  ///
  /// @throws java.util.concurrent.CancellationException when `progress` says stop
  MapReport tested(MapReport map, Progress progress) {
    return report(map.result(), PersonalModel.worth(series, outcome, OF_TEST, progress));
  }

  private MapReport report(MapResult result, Optional<Worth> worth) {
    return MapReport.of(diary, series, outcome, SETTINGS.seed(), result, worth, Optional.empty());
  }
}
