package allay.programme.diary;

import allay.model.series.Score;
import allay.programme.diary.Entry.TimeOfDay;
import allay.programme.diary.PanelReader.Scale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Reads single fields: dates, times, scores and doses, as text made of ASCII digits.
///
/// @param shown how a message calls a value that cannot be used
record FieldReader(UnaryOperator<String> shown) {
  /// One person's own file: the value is found by itself.
  static final FieldReader OF_DIARY = new FieldReader(Shown::quoted);

  /// Many people's file: where columns are mixed up, a value is somebody's name or words.
  static final FieldReader OF_PANEL = new FieldReader(_ -> "what stands there");

  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /// So many decimals hold the shortest form of every double.
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}(\\.[0-9]{1,345})?");

  /// What statistics programs write, down to 1.5e-7.
  private static final Pattern ANY_NUMBER =
      Pattern.compile("[-+]?[0-9]{1,20}(\\.[0-9]{1,345})?([eE][-+]?[0-9]{1,3})?");

  private static final Pattern DAY = Pattern.compile("-?[0-9]{1,9}");

  private static final Pattern WITH_DECIMAL_COMMA = Pattern.compile("-?[0-9]{1,5},[0-9]{1,20}");

  LocalDate date(long line, String text) throws DiaryProblem {
    String field = text.strip();
    if (!DATE.matcher(field).matches()) {
      throw DiaryProblem.at(
          line, "date", shown.apply(field) + " is not a date; write year-month-day: 2026-03-01");
    }
    LocalDate date;
    try {
      date = LocalDate.parse(field);
    } catch (DateTimeException e) {
      throw DiaryProblem.at(
          line, "date", shown.apply(field) + " is not in the calendar; check month and day");
    }
    if (date.isBefore(Limits.EARLIEST_DATE)) {
      throw DiaryProblem.at(
          line,
          "date",
          shown.apply(field) + " is before " + Limits.EARLIEST_DATE + "; check the year");
    }
    return date;
  }

  /// A whole number of a day.
  int day(long line, String text) throws DiaryProblem {
    String field = text.strip();
    if (!DAY.matcher(field).matches()) {
      throw DiaryProblem.at(
          line,
          "day",
          shown.apply(field) + " is not a day; write a whole number, or call the column \"date\"");
    }
    return Integer.parseInt(field);
  }

  /// ISO local time, with or without an offset from UTC; empty or `NA` is unknown.
  Optional<TimeOfDay> time(long line, String text) throws DiaryProblem {
    String field = text.strip();
    if (isMissing(field)) {
      return Optional.empty();
    }
    try {
      return Optional.of(TimeOfDay.of(field));
    } catch (DateTimeException e) {
      throw DiaryProblem.at(
          line,
          "time",
          shown.apply(field) + " is not a time; write hours:minutes, 21:30 or 21:30+02:00");
    }
  }

  /// Score, dose or tick; empty or `NA` is missing.
  OptionalDouble value(long line, Column column, String text) throws DiaryProblem {
    return switch (column) {
      case Column.OfTrack(String name) ->
          number(
              line,
              name,
              text,
              NUMBER,
              value -> value <= Score.CEILING,
              "a score",
              "a number from 0 to 10");
      case Column.OfPractice(String name) ->
          number(
              line,
              Column.PRACTICE_PREFIX + name,
              text,
              NUMBER,
              value -> value <= Limits.LARGEST_DOSE,
              "a dose",
              "0, 1 or minutes up to 1440");
      case Column.OfGoodMoment(String name) ->
          number(
              line,
              Column.GOOD_MOMENT_PREFIX + name,
              text,
              NUMBER,
              Column.OfGoodMoment::isTick,
              "a tick",
              "1 for a good moment, 0 for none");
    };
  }

  /// A score of a panel; empty or `NA` is missing.
  OptionalDouble score(long line, String track, String text, Scale scale) throws DiaryProblem {
    return switch (scale) {
      case ZERO_TO_TEN -> value(line, new Column.OfTrack(track), text);
      case UNBOUNDED ->
          number(
              line, track, text, ANY_NUMBER, Double::isFinite, "a finite number", "one like -1.25");
    };
  }

  private OptionalDouble number(
      long line,
      String column,
      String text,
      Pattern form,
      DoublePredicate fits,
      String what,
      String right)
      throws DiaryProblem {
    String field = text.strip();
    if (isMissing(field)) {
      return OptionalDouble.empty();
    }
    if (WITH_DECIMAL_COMMA.matcher(field).matches()) {
      throw DiaryProblem.at(
          line,
          column,
          shown.apply(field) + " has a decimal comma; write it with a point, like 3.5");
    }
    double value = form.matcher(field).matches() ? Double.parseDouble(field) : Double.NaN;
    if (!fits.test(value)) {
      throw DiaryProblem.at(
          line,
          column,
          shown.apply(field) + " is not " + what + "; write " + right + ", or leave it empty");
    }
    return OptionalDouble.of(value);
  }

  static boolean isMissing(String text) {
    return text.isEmpty() || text.equals("NA");
  }
}
