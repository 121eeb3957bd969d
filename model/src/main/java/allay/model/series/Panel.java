package allay.model.series;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The diaries of many people with the same tracks, in the order in which the day asks for them.
/// Their days need not be the same ones, nor as many.
///
/// @param tracks names
/// @param people one or more, each with these tracks and no inputs
public record Panel(List<String> tracks, List<Person> people) {
  public Panel {
    tracks = List.copyOf(tracks);
    people = List.copyOf(people);
    if (tracks.isEmpty() || people.isEmpty()) {
      throw new IllegalArgumentException("a panel needs a track and a person");
    }
    Set<String> names = new HashSet<>();
    for (Person person : people) {
      List<String> theirs = person.series().tracks().stream().map(Track::name).toList();
      if (!theirs.equals(tracks) || !person.series().inputs().isEmpty()) {
        throw new IllegalArgumentException("everyone has the tracks of the panel and no inputs");
      }
      if (!names.add(person.name())) {
        throw new IllegalArgumentException("two people of the panel share a name");
      }
    }
  }

  /// How many people have a score of track `k` at all.
  public int peopleWithAScoreOf(int k) {
    return (int)
        people.stream().filter(person -> person.series().tracks().get(k).scoredDays() > 0).count();
  }

  /// Whether anyone has two days in a row with a score: without, nothing is seen to move from one
  /// day to the next.
  public boolean hasDaysInARow() {
    return people.stream().map(Person::series).anyMatch(Panel::hasDaysInARow);
  }

  private static boolean hasDaysInARow(DailySeries series) {
    return IntStream.range(1, series.days())
        .anyMatch(t -> isScored(series, t - 1) && isScored(series, t));
  }

  private static boolean isScored(DailySeries series, int t) {
    return series.tracks().stream().anyMatch(track -> track.scores().get(t).isScored());
  }

  /// One person's diary.
  ///
  /// @param name how the panel calls the person; a number will do
  public record Person(String name, DailySeries series) {}
}
