package allay.programme.wins;

import allay.programme.diary.KeptEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/// What was noted in one column on each day of a stretch: the average of the day's entries for a
/// score, nothing on a day without one.
///
/// @param values one for each day, the earliest first
record Days(List<OptionalDouble> values) {
  Days {
    values = List.copyOf(values);
  }

  /// The `length` days of which the last is `last`.
  static Days of(List<KeptEntry> entries, int column, LocalDate last, int length) {
    return new Days(
        last.minusDays(length - 1)
            .datesUntil(last.plusDays(1))
            .map(day -> average(entries, column, day))
            .toList());
  }

  private static OptionalDouble average(List<KeptEntry> entries, int column, LocalDate day) {
    return entries.stream()
        .filter(entry -> entry.date().equals(day) && entry.values().containsKey(column))
        .mapToDouble(entry -> Objects.requireNonNull(entry.values().get(column)))
        .average();
  }

  DoubleStream noted() {
    return values.stream().flatMapToDouble(OptionalDouble::stream);
  }

  int count() {
    return (int) noted().count();
  }

  /// NaN when nothing was noted.
  double mean() {
    return noted().average().orElse(Double.NaN);
  }

  /// Sum of squared distances from the mean.
  double squares() {
    double mean = mean();
    return noted().map(value -> (value - mean) * (value - mean)).sum();
  }

  /// Products of the distances of neighbouring days from the mean, where both were noted.
  DoubleStream neighbours() {
    double mean = mean();
    DoubleStream.Builder products = DoubleStream.builder();
    for (int day = 1; day < values.size(); day++) {
      OptionalDouble yesterday = values.get(day - 1);
      OptionalDouble today = values.get(day);
      if (yesterday.isPresent() && today.isPresent()) {
        products.add((yesterday.getAsDouble() - mean) * (today.getAsDouble() - mean));
      }
    }
    return products.build();
  }
}
