package allay.programme.diary;

import static java.util.stream.Collectors.groupingBy;

import allay.model.series.DailySeries;
import allay.model.series.Dose;
import allay.model.series.Input;
import allay.model.series.Score;
import allay.model.series.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/// The rows of a diary by day: index 0 is the first day, a day without a row holds no entry.
record DiaryDays(List<Column.Modelled> columns, List<List<Entry>> days) {

  static DiaryDays of(Diary diary) {
    var byDate = diary.entries().stream().collect(groupingBy(Entry::date));
    LocalDate after = diary.to().plusDays(1);
    List<List<Entry>> days =
        diary.from().datesUntil(after).map(day -> byDate.getOrDefault(day, List.of())).toList();
    return new DiaryDays(diary.columns(), days);
  }

  DailySeries toSeries() {
    List<Track> tracks = new ArrayList<>();
    List<Input> inputs = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      int column = c;
      switch (columns.get(c)) {
        case Column.OfTrack(String name) ->
            tracks.add(new Track(name, days.stream().map(day -> score(day, column)).toList()));
        case Column.OfPractice(String name) ->
            inputs.add(
                new Input(
                    name, tracks.size(), days.stream().map(day -> dose(day, column)).toList()));
      }
    }
    return new DailySeries(tracks, inputs);
  }

  private static Score score(List<Entry> day, int column) {
    OptionalDouble average = values(day, column).average();
    return average.isPresent() ? Score.of(average.getAsDouble()) : Score.missing();
  }

  private static Dose dose(List<Entry> day, int column) {
    return day.stream().anyMatch(Entry::saysSomething)
        ? Dose.of(values(day, column).sum())
        : Dose.unknown();
  }

  private static DoubleStream values(List<Entry> day, int column) {
    return day.stream()
        .map(entry -> entry.values().get(column))
        .flatMapToDouble(OptionalDouble::stream);
  }

  List<String> notes() {
    List<String> notes = new ArrayList<>();
    long several = days.stream().filter(day -> day.size() > 1).count();
    if (several > 0) {
      notes.add(
          count(several, "day has", "days have")
              + " more than one row: scores of a day were averaged, doses added up.");
    }
    long silent = days.stream().filter(day -> day.stream().noneMatch(Entry::saysSomething)).count();
    if (silent > 0) {
      notes.add(
          count(silent, "day holds", "days hold") + " no entry: nothing is assumed about scores.");
    }
    if (silent > 0 && columns.stream().anyMatch(Column.OfPractice.class::isInstance)) {
      notes.add("On days without an entry a practice is unknown and counts as its usual amount.");
    }
    return List.copyOf(notes);
  }

  private static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
