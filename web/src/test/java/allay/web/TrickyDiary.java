package allay.web;

import allay.programme.diary.Diaries;
import allay.programme.diary.Direction;
import allay.programme.diary.Entry.TimeOfDay;
import allay.programme.diary.EntryId;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptColumn.Kind;
import allay.programme.diary.KeptEntry;
import allay.programme.diary.PersonId;
import allay.programme.told.Statement;
import allay.programme.told.Statements;
import allay.programme.told.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/// Writes a diary and tells things at random, with edits and deletions, out of all that breaks
/// forms and files. The same seed writes the same.
final class TrickyDiary {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 10, 1);
  private static final Instant FIRST_TIME = Instant.parse("2026-10-01T08:00:00Z");
  private static final int ENTRIES = 30;

  private static final List<String> SPLINTERS =
      List.of(
          "\"",
          ",",
          ";",
          "\n",
          "\r",
          "\r\n",
          "\r\n------boundary7MA4YWxkTrZu0gW--\r\n",
          "\t",
          " ",
          "'",
          "\\n",
          "=1+1",
          "&amp;",
          "%22",
          "%",
          "<script>",
          "${name}",
          "\uFEFF",
          "\u2028",
          "\u202E",
          "e\u0301",
          "\uD83E\uDDD8\u200D\u2640\uFE0F",
          "中文",
          "word");

  private final Random random;
  private final PersonId person;
  private final Diaries diaries;
  private final Statements statements;

  TrickyDiary(long seed, PersonId person, RunningApp app) {
    this.random = new Random(seed);
    this.person = person;
    this.diaries = app.parts(Diaries.class).getFirst();
    this.statements = app.parts(Statements.class).getFirst();
  }

  void write() {
    add(Kind.TRACK, "Sleep", "low, \"energy\"", "\uD83D\uDE00 <b>mood</b>", "pain");
    add(Kind.PRACTICE, "walk & rest");
    add(Kind.GOOD_MOMENT, "a \"calm\" moment");
    for (int i = 0; i < ENTRIES; i++) {
      KeptEntry entry = entry(new EntryId(text(2) + i));
      diaries.add(person, entry);
      switch (random.nextInt(4)) {
        case 0 -> diaries.edit(person, entry(entry.id()), 1);
        case 1 -> diaries.delete(person, entry.id());
        default -> {}
      }
      tell(FIRST_TIME.plusMillis(i * 700L));
    }
  }

  /// Something about one of three subjects, or that it no longer holds.
  private void tell(Instant at) {
    Subject subject = Subject.of("history", "question-" + random.nextInt(3));
    statements.add(
        person,
        random.nextInt(5) == 0
            ? Statement.takenBack(subject, at)
            : Statement.of(
                subject, at, Map.of(text(3), List.of(text(9), random.nextDouble(), true))));
  }

  private void add(Kind kind, String... names) {
    for (String name : names) {
      diaries.addColumn(person, kind, name, Direction.UNKNOWN);
    }
  }

  private KeptEntry entry(EntryId id) {
    Map<Integer, Double> values = new TreeMap<>();
    for (KeptColumn column : diaries.of(person).orElseThrow().columns()) {
      if (random.nextBoolean()) {
        boolean tick = column.kind() == Kind.GOOD_MOMENT;
        values.put(column.number(), tick ? random.nextInt(2) : random.nextDouble() * 10);
      }
    }
    Optional<TimeOfDay> time =
        random.nextBoolean() ? Optional.of(TimeOfDay.of("21:30+02:00")) : Optional.empty();
    LocalDate date = FIRST_DAY.plusDays(random.nextInt(ENTRIES));
    return new KeptEntry(id, date, time, values, Optional.of(text(random.nextInt(40))));
  }

  private String text(int splinters) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < splinters; i++) {
      text.append(SPLINTERS.get(random.nextInt(SPLINTERS.size())));
    }
    return text.toString();
  }
}
