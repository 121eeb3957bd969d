package allay.web.diary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import allay.web.diary.EntryView.Noted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// A day with its entries, in the order of their times.
public record DayView(LocalDate day, List<EntryView> entries) {
  public DayView {
    entries = List.copyOf(entries);
  }

  static DayView of(KeptDiary diary, LocalDate day) {
    return new DayView(
        day,
        diary.entries().stream()
            .filter(entry -> entry.date().equals(day))
            .map(entry -> EntryView.of(entry, diary.columns()))
            .toList());
  }

  /// The noted days from one to another, newest first.
  static List<DayView> between(KeptDiary diary, LocalDate from, LocalDate to) {
    Map<LocalDate, List<EntryView>> days = new TreeMap<>();
    for (KeptEntry entry : diary.entries()) {
      if (!entry.date().isBefore(from) && !entry.date().isAfter(to)) {
        days.computeIfAbsent(entry.date(), _ -> new ArrayList<>())
            .add(EntryView.of(entry, diary.columns()));
      }
    }
    List<DayView> views = new ArrayList<>();
    days.forEach((day, entries) -> views.addFirst(new DayView(day, entries)));
    return views;
  }

  /// Each once.
  public List<String> goodMoments() {
    return entries.stream().flatMap(entry -> entry.goodMoments().stream()).distinct().toList();
  }

  /// Scores of several entries stand behind each other.
  public List<Noted> scores() {
    return together(EntryView::scores, ", then ");
  }

  public List<Noted> practices() {
    return together(EntryView::practices, " and ");
  }

  private List<Noted> together(Function<EntryView, List<Noted>> part, String between) {
    return entries.stream()
        .flatMap(entry -> part.apply(entry).stream())
        .collect(groupingBy(Noted::place, TreeMap::new, toList()))
        .values()
        .stream()
        .map(noted ->
            new Noted(
                noted.getFirst().place(),
                noted.getFirst().name(),
                noted.stream().map(Noted::amount).collect(joining(between))))
        .toList();
  }

  /// How the first note of the day begins.
  public Optional<String> beginning() {
    return entries.stream().map(EntryView::beginning).flatMap(Optional::stream).findFirst();
  }
}
