package allay.web.exchange;

import allay.programme.diary.DiaryPlan;
import allay.programme.diary.Entry.TimeOfDay;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptEntry;
import allay.web.page.Days;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An entry that says one thing in the diary and another in the file.
///
/// @param day the entry's day in the diary, or in the file when it is deleted here
public record Difference(String day, List<Change> changes) {
  private static final String NOTHING = "nothing";

  /// One thing in which they differ; each side in a few words.
  public record Change(String what, String here, String inFile) {}

  public Difference {
    changes = List.copyOf(changes);
  }

  static Difference of(DiaryPlan.Differing differing, List<KeptColumn> columns) {
    Optional<KeptEntry> here = differing.here().content();
    Optional<KeptEntry> inFile = differing.inFile();
    String day = here.or(() -> inFile).map(entry -> Days.full(entry.date())).orElse("");
    if (here.isEmpty() || inFile.isEmpty()) {
      return new Difference(
          day, List.of(new Change("the entry", presence(here), presence(inFile))));
    }
    List<Change> changes = new ArrayList<>();
    compare(changes, "day", Days.full(here.get().date()), Days.full(inFile.get().date()));
    compare(changes, "time", time(here.get()), time(inFile.get()));
    columns.forEach(column ->
        compare(changes, column.name(), value(here.get(), column), value(inFile.get(), column)));
    if (!here.get().note().equals(inFile.get().note())) {
      changes.add(new Change("note", note(here.get()), note(inFile.get())));
    }
    return new Difference(day, changes);
  }

  private static String presence(Optional<KeptEntry> entry) {
    return entry.isPresent() ? "there" : "deleted";
  }

  private static void compare(List<Change> changes, String what, String here, String inFile) {
    if (!here.equals(inFile)) {
      changes.add(new Change(what, here, inFile));
    }
  }

  private static String time(KeptEntry entry) {
    return entry.time().map(TimeOfDay::text).orElse(NOTHING);
  }

  private static String value(KeptEntry entry, KeptColumn column) {
    return Optional.ofNullable(entry.values().get(column.number()))
        .map(value -> new BigDecimal(value.toString()).stripTrailingZeros().toPlainString())
        .orElse(NOTHING);
  }

  private static String note(KeptEntry entry) {
    return entry.note().map(text -> "\u201c" + Excerpt.of(text) + "\u201d").orElse(NOTHING);
  }
}
