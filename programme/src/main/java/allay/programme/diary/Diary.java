package allay.programme.diary;

import static java.util.Comparator.naturalOrder;

import allay.model.series.DailySeries;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/// What one person noted, as far as a map is made from it: columns in the order of the day, and
/// rows in the order of the file. A row that holds nothing but good moments says nothing here.
///
/// @param columns at least one track; names of tracks differ, and so do names of practices
/// @param entries at least one, in any order, several a day allowed
public record Diary(List<Column.Modelled> columns, List<Entry> entries) {
  public Diary {
    columns = List.copyOf(columns);
    entries = List.copyOf(entries);
    if (columns.stream().noneMatch(Column.OfTrack.class::isInstance) || entries.isEmpty()) {
      throw new IllegalArgumentException("a diary has a track and an entry");
    }
  }

  public LocalDate from() {
    return entries.stream().map(Entry::date).min(naturalOrder()).orElseThrow();
  }

  public LocalDate to() {
    return entries.stream().map(Entry::date).max(naturalOrder()).orElseThrow();
  }

  /// Days from first to last, both counted.
  public int days() {
    return Math.toIntExact(ChronoUnit.DAYS.between(from(), to()) + 1);
  }

  public List<String> trackNames() {
    return columns.stream().filter(Column.OfTrack.class::isInstance).map(Column::name).toList();
  }

  /// The track that a map is asked for.
  ///
  /// @param name in any case, spaces around it allowed
  /// @throws DiaryProblem when the diary has no such track
  public String outcome(String name) throws DiaryProblem {
    String folded = Column.fold(name);
    if (trackNames().contains(folded)) {
      return folded;
    }
    if (folded.startsWith(Column.PRACTICE_PREFIX)) {
      throw new DiaryProblem(
          Shown.quoted(name) + " is a practice; the outcome is a track: " + shownTracks());
    }
    if (folded.startsWith(Column.GOOD_MOMENT_PREFIX)) {
      throw new DiaryProblem(
          Shown.quoted(name) + " is a good moment; the outcome is a track: " + shownTracks());
    }
    throw DiaryProblem.at(
        1,
        "no track is called "
            + Shown.quoted(name)
            + "; add that column or choose another outcome with --outcome: "
            + shownTracks());
  }

  private String shownTracks() {
    return trackNames().stream().map(Shown::shortened).collect(Collectors.joining(", "));
  }

  /// The same as one score and one dose a day: days without a row are missing, scores of one day
  /// are averaged, doses added up. A dose left empty is 0 on a day that says something, else
  /// unknown.
  public DailySeries toSeries() {
    return DiaryDays.of(this).toSeries();
  }

  /// What a reader should know about how the rows became days, a plain sentence each.
  public List<String> notes() {
    return DiaryDays.of(this).notes();
  }
}
