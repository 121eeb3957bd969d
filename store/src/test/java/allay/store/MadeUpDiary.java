package allay.store;

import allay.programme.diary.Diaries;
import allay.programme.diary.Direction;
import allay.programme.diary.Entry.TimeOfDay;
import allay.programme.diary.EntryId;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptColumn.Kind;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import allay.programme.diary.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/// Writes a diary at random, with all that is known to break exports. The same seed writes the same
/// diary.
final class MadeUpDiary {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
  private static final int DAYS = 12;
  private static final int ENTRIES = 40;

  private static final List<String> SPLINTERS =
      List.of(
          "\"",
          "\"\"",
          ",",
          ";",
          "\n",
          "\r",
          "\r\n",
          "\t",
          " ",
          "   ",
          "'",
          "\\",
          "\\n",
          "=1+1",
          "+",
          "-",
          "@",
          "#",
          "NA",
          "null",
          "{}",
          "<b>&amp;</b>",
          "%s",
          "\uD83D\uDE00",
          "\uD83E\uDDD8\u200D\u2640\uFE0F",
          "e\u0301",
          "\u00E9",
          "\uFEFF",
          "\u2028",
          "\u00A0",
          "\u0007",
          "\u202E",
          "中文",
          "word");

  private final Random random;
  private final PersonId person;
  private final Diaries diaries;

  MadeUpDiary(long seed, PersonId person, Diaries diaries) {
    this.random = new Random(seed);
    this.person = person;
    this.diaries = diaries;
  }

  void write() {
    List.of("pain", "Sleep", "low, \"energy\"", "=own;", "Fatigue\u0301", "\uD83D\uDE00 mood", "NA")
        .forEach(name -> diaries.addColumn(person, Kind.TRACK, name, any(Direction.values())));
    List.of("walk", "breathing, slow", "Sleep")
        .forEach(name -> diaries.addColumn(person, Kind.PRACTICE, name, Direction.UNKNOWN));
    List.of("a calm, \"slow\" moment", "Sleep", "did:walk", "good:")
        .forEach(name -> diaries.addColumn(person, Kind.GOOD_MOMENT, name, Direction.UNKNOWN));
    rearrange();
    for (int i = 0; i < ENTRIES; i++) {
      change(i);
    }
    KeptColumn last = diary().columns().getLast();
    diaries.changeColumn(person, last.renamed(last.name() + " (old)").withArchived(true));
  }

  private KeptDiary diary() {
    return diaries.of(person).orElseThrow();
  }

  private void rearrange() {
    List<Integer> numbers = new ArrayList<>();
    diary().columns().forEach(column -> numbers.add(column.number()));
    Collections.shuffle(numbers, random);
    diaries.arrangeColumns(person, numbers);
  }

  /// Adds an entry; now and then edits, deletes or undoes, too.
  private void change(int number) {
    KeptEntry entry = entry(new EntryId(text(3) + number));
    diaries.add(person, entry);
    switch (random.nextInt(6)) {
      case 0, 1 -> diaries.edit(person, entry(entry.id()), 1);
      case 2 -> diaries.delete(person, entry.id());
      case 3 -> diaries.undo(person, diary().changes());
      default -> {}
    }
  }

  private KeptEntry entry(EntryId id) {
    return new KeptEntry(id, FIRST_DAY.plusDays(random.nextInt(DAYS)), time(), values(), note());
  }

  private Optional<TimeOfDay> time() {
    LocalTime time =
        switch (random.nextInt(3)) {
          case 0 -> LocalTime.of(random.nextInt(24), random.nextInt(60));
          case 1 -> LocalTime.ofSecondOfDay(random.nextInt(86_400));
          default -> LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L));
        };
    return switch (random.nextInt(4)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new TimeOfDay(time, Optional.empty()));
      case 2 -> Optional.of(new TimeOfDay(time, Optional.of(ZoneOffset.UTC)));
      default ->
          Optional.of(
              new TimeOfDay(
                  time, Optional.of(ZoneOffset.ofTotalSeconds(random.nextInt(-64_800, 64_801)))));
    };
  }

  private Map<Integer, Double> values() {
    Map<Integer, Double> values = new TreeMap<>();
    for (KeptColumn column : diary().columns()) {
      if (random.nextBoolean()) {
        values.put(column.number(), value(column.kind()));
      }
    }
    return values;
  }

  private double value(Kind kind) {
    return switch (kind) {
      case TRACK -> value(10);
      case PRACTICE -> value(1440);
      case GOOD_MOMENT -> random.nextInt(2);
    };
  }

  private double value(double most) {
    return switch (random.nextInt(5)) {
      case 0 -> 0;
      case 1 -> most;
      case 2 -> Double.MIN_VALUE;
      case 3 -> random.nextInt(11);
      default -> random.nextDouble() * most;
    };
  }

  private Optional<String> note() {
    return switch (random.nextInt(6)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of("");
      case 2 -> Optional.of("  ");
      case 3 -> Optional.of(text(20_000));
      default -> Optional.of(text(12));
    };
  }

  private String text(int splinters) {
    return text(random, splinters);
  }

  static String text(Random random, int splinters) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < splinters; i++) {
      text.append(SPLINTERS.get(random.nextInt(SPLINTERS.size())));
    }
    return text.toString();
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
