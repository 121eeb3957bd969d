package allay.web.checkin;

import allay.programme.diary.Entry.TimeOfDay;
import allay.programme.diary.EntryId;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptEntry;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads a filled-in form about an entry. What cannot be read is named, each in one sentence, and
/// nothing is dropped in silence.
public final class EntryForm {
  private final Fields fields;
  private final List<String> problems = new ArrayList<>();

  private EntryForm(Fields fields) {
    this.fields = fields;
  }

  /// What a form says.
  public sealed interface Read {
    record AnEntry(KeptEntry entry) implements Read {}

    /// At least one sentence on what is wrong and what would be right.
    record Problems(List<String> sentences) implements Read {
      public Problems {
        sentences = List.copyOf(sentences);
      }
    }
  }

  /// What a form says about the columns that it asked for.
  ///
  /// @param columns those that the form asked for
  /// @param before what the entry said until now: what the form does not ask for stays, and so does
  ///   the offset of a time that is not changed
  public static Read read(Fields fields, List<KeptColumn> columns, Optional<KeptEntry> before) {
    return new EntryForm(fields).read(columns, before);
  }

  private Read read(List<KeptColumn> columns, Optional<KeptEntry> before) {
    Optional<LocalDate> day = day();
    Optional<TimeOfDay> time = time(before);
    Map<Integer, Double> values = new TreeMap<>();
    before.ifPresent(entry -> values.putAll(entry.values()));
    for (KeptColumn column : columns) {
      if (!isLeftUnticked(column, values)) {
        values.remove(column.number());
      }
      amount(column).ifPresent(amount -> values.put(column.number(), amount));
    }
    if (problems.isEmpty() && values.isEmpty() && fields.note().isEmpty()) {
      problems.add("Nothing is chosen yet. One answer is enough.");
    }
    if (!problems.isEmpty()) {
      return new Read.Problems(problems);
    }
    try {
      return new Read.AnEntry(
          new KeptEntry(
              new EntryId(fields.get(Fields.ID).orElse("")),
              day.orElseThrow(),
              time,
              values,
              note(before)));
    } catch (IllegalArgumentException e) {
      return new Read.Problems(List.of("It could not be read: " + e.getMessage() + "."));
    }
  }

  /// A browser sends nothing for a box without a tick, so "not done" and nothing noted look alike.
  private static boolean isLeftUnticked(KeptColumn column, Map<Integer, Double> before) {
    return column.kind() != KeptColumn.Kind.TRACK && before.getOrDefault(column.number(), 1.0) == 0;
  }

  private Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(fields.get(Fields.DAY).orElse("")));
    } catch (DateTimeException e) {
      problems.add("The day is missing. Choose one in the calendar.");
      return Optional.empty();
    }
  }

  private Optional<TimeOfDay> time(Optional<KeptEntry> before) {
    Optional<String> text = fields.get(Fields.TIME);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      TimeOfDay written = TimeOfDay.of(text.get().strip());
      Optional<TimeOfDay> kept = before.flatMap(KeptEntry::time);
      LocalTime now = written.time();
      return kept.filter(each -> each.time().equals(now) && written.offset().isEmpty())
          .or(() -> Optional.of(written));
    } catch (DateTimeException e) {
      problems.add("The time is written like 21:30.");
      return Optional.empty();
    }
  }

  /// Browsers send line breaks in a form of their own; a note that differs in nothing else stays as
  /// it was.
  private Optional<String> note(Optional<KeptEntry> before) {
    Optional<String> written = fields.get(Fields.NOTE).map(EntryForm::withPlainLineBreaks);
    Optional<String> kept = before.flatMap(KeptEntry::note);
    return kept.map(EntryForm::withPlainLineBreaks).equals(written) ? kept : written;
  }

  private static String withPlainLineBreaks(String text) {
    return text.replace("\r\n", "\n");
  }

  private Optional<Double> amount(KeptColumn column) {
    Optional<String> text =
        fields
            .get(Fields.minutes(column.number()))
            .or(() -> fields.get(Fields.value(column.number())));
    Optional<Double> amount = text.flatMap(Amounts::parse);
    if (text.isPresent() && amount.filter(each -> fits(column, each)).isEmpty()) {
      problems.add(column.name() + ": " + scale(column));
      return Optional.empty();
    }
    return amount;
  }

  private static boolean fits(KeptColumn column, double amount) {
    return amount >= 0 && amount <= most(column);
  }

  private static double most(KeptColumn column) {
    return switch (column.kind()) {
      case TRACK -> 10;
      case PRACTICE -> 1440;
      case GOOD_MOMENT -> 1;
    };
  }

  private static String scale(KeptColumn column) {
    return switch (column.kind()) {
      case TRACK -> "a score is a number from 0 to 10.";
      case PRACTICE -> "minutes are a number from 0 to 1440.";
      case GOOD_MOMENT -> "it is ticked, or it is not.";
    };
  }
}
