package allay.web.diary;

import allay.programme.diary.Entry.TimeOfDay;
import allay.programme.diary.EntryId;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptColumn.Kind;
import allay.programme.diary.KeptEntry;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What an entry says, ready to be shown: good moments, then scores, then practices, in the order
/// of the day.
///
/// @param time to the minute
/// @param goodMoments those that were there
public record EntryView(
    EntryId id,
    LocalDate day,
    Optional<LocalTime> time,
    List<String> goodMoments,
    List<Noted> scores,
    List<Noted> practices,
    Optional<String> note) {
  private static final int NOTE_BEGINNING = 140;

  public EntryView {
    goodMoments = List.copyOf(goodMoments);
    scores = List.copyOf(scores);
    practices = List.copyOf(practices);
  }

  /// Something with a name, and how much of it.
  ///
  /// @param place in the order of the day
  public record Noted(int place, String name, String amount) {}

  static EntryView of(KeptEntry entry, List<KeptColumn> columns) {
    return new EntryView(
        entry.id(),
        entry.date(),
        entry.time().map(TimeOfDay::time).map(time -> time.truncatedTo(ChronoUnit.MINUTES)),
        of(entry, Kind.GOOD_MOMENT, columns)
            .filter(column -> amount(entry, column) == 1)
            .map(KeptColumn::name)
            .toList(),
        noted(entry, Kind.TRACK, columns),
        noted(entry, Kind.PRACTICE, columns),
        entry.note());
  }

  private static List<Noted> noted(KeptEntry entry, Kind kind, List<KeptColumn> columns) {
    return of(entry, kind, columns)
        .map(column ->
            new Noted(
                columns.indexOf(column),
                column.name(),
                ColumnWords.amount(column, amount(entry, column))))
        .toList();
  }

  private static Stream<KeptColumn> of(KeptEntry entry, Kind kind, List<KeptColumn> columns) {
    return columns.stream()
        .filter(column -> column.kind() == kind && entry.values().containsKey(column.number()));
  }

  private static double amount(KeptEntry entry, KeptColumn column) {
    return Objects.requireNonNull(entry.values().get(column.number()));
  }

  /// The time, or words for none.
  public String when() {
    return time.map(LocalTime::toString).orElse("No time");
  }

  /// The first words of the note.
  public Optional<String> beginning() {
    return note.map(String::strip).map(EntryView::beginning);
  }

  private static String beginning(String text) {
    if (text.length() <= NOTE_BEGINNING) {
      return text;
    }
    int end = text.lastIndexOf(' ', NOTE_BEGINNING);
    int cut = end > NOTE_BEGINNING / 2 ? end : NOTE_BEGINNING;
    return text.substring(0, Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut)
        + " …";
  }
}
