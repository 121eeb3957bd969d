package allay.programme.demo;

import static allay.programme.demo.MadeUpTrack.PAIN;
import static allay.programme.demo.MadeUpTrack.SLEEP;

import allay.model.random.Chance;
import allay.programme.diary.Entry.TimeOfDay;
import allay.programme.diary.EntryHistory;
import allay.programme.diary.EntryId;
import allay.programme.diary.EntryVersion;
import allay.programme.diary.KeptEntry;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the made-up person wrote down of their days: most evenings, now and then in the morning
/// too, now and then nothing; and once they mended an evening the morning after.
///
/// @param firstDay the date of day 0
/// @param zone where they live
record MadeUpWriting(LocalDate firstDay, ZoneId zone, Chance chance) {
  private static final int DAYS_LEFT_OUT = 8;
  private static final int DAYS_WRITTEN_TWICE = 6;
  private static final double SCORE_LEFT_OUT = 0.03;

  /// Points of pain by which a morning lies above its day, and the evening below.
  private static final double STIFF_MORNING = 0.6;

  private static final LocalTime MORNING = LocalTime.of(7, 0);
  private static final LocalTime EVENING = LocalTime.of(20, 0);

  /// Within so many minutes of these times.
  private static final int MINUTES = 120;

  /// The first evening from here on that is written once and without a note is mended.
  private static final int MENDED_FROM = 45;

  private static final String MENDED = "Had put in the sleep of the night before, by mistake.";

  List<EntryHistory> of(List<MadeUpDay> days) {
    Set<Integer> leftOut = someDays(DAYS_LEFT_OUT, Set.of());
    Set<Integer> twice = someDays(DAYS_WRITTEN_TWICE, leftOut);
    List<MadeUpDay> written = days.stream().filter(day -> !leftOut.contains(day.number())).toList();
    Map<Integer, String> notes = MadeUpNotes.on(written);
    List<EntryHistory> histories = new ArrayList<>();
    boolean isMended = false;
    for (MadeUpDay day : written) {
      Optional<String> note = Optional.ofNullable(notes.get(day.number()));
      if (twice.contains(day.number())) {
        histories.add(morning(day));
        histories.add(laterEvening(day, note));
      } else if (!isMended && day.number() >= MENDED_FROM && note.isEmpty()) {
        histories.add(mended(day));
        isMended = true;
      } else {
        histories.add(once(day, moment(day, EVENING), values(day, 0), note));
      }
    }
    return histories;
  }

  /// Numbers of days, the first and the last never among them.
  private Set<Integer> someDays(int count, Set<Integer> without) {
    Set<Integer> some = new HashSet<>();
    while (some.size() < count) {
      int number = 1 + (int) (chance.uniform() * (MadeUpDay.DAYS - 2));
      if (!without.contains(number)) {
        some.add(number);
      }
    }
    return some;
  }

  private EntryHistory morning(MadeUpDay day) {
    Map<Integer, Double> values = new HashMap<>();
    values.put(SLEEP.number(), day.score(SLEEP));
    values.put(PAIN.number(), day.score(PAIN, STIFF_MORNING));
    return once(day, moment(day, MORNING), values, Optional.empty());
  }

  private EntryHistory laterEvening(MadeUpDay day, Optional<String> note) {
    Map<Integer, Double> values = values(day, -STIFF_MORNING);
    values.remove(SLEEP.number());
    return once(day, moment(day, EVENING), values, note);
  }

  private EntryHistory mended(MadeUpDay day) {
    Map<Integer, Double> right = values(day, 0);
    right.put(SLEEP.number(), day.score(SLEEP));
    Map<Integer, Double> wrong = new HashMap<>(right);
    wrong.put(SLEEP.number(), day.score(SLEEP, day.score(SLEEP) < 5 ? 3 : -3));
    ZonedDateTime evening = moment(day, EVENING);
    KeptEntry first = entry(day, evening, wrong, Optional.empty());
    KeptEntry second = entry(day, evening, right, Optional.of(MENDED));
    ZonedDateTime morningAfter = moment(day, MORNING).plusDays(1);
    return new EntryHistory(
        first.id(),
        List.of(
            new EntryVersion(1, evening.toInstant(), Optional.of(first)),
            new EntryVersion(2, morningAfter.toInstant(), Optional.of(second))));
  }

  /// All that a check-in asks for.
  ///
  /// @param abovePain points by which pain at that time lay above its day
  private Map<Integer, Double> values(MadeUpDay day, double abovePain) {
    Map<Integer, Double> values = new HashMap<>();
    for (MadeUpTrack track : MadeUpTrack.values()) {
      if (chance.uniform() >= SCORE_LEFT_OUT) {
        values.put(track.number(), day.score(track, track == PAIN ? abovePain : 0));
      }
    }
    for (MadeUpPractice practice : MadeUpPractice.values()) {
      if (day.dose(practice) > 0) {
        values.put(practice.number(), day.dose(practice));
      }
    }
    for (MadeUpGoodMoment moment : MadeUpGoodMoment.values()) {
      if (chance.uniform() < moment.probability(day)) {
        values.put(moment.number(), 1.0);
      }
    }
    return values;
  }

  private ZonedDateTime moment(MadeUpDay day, LocalTime from) {
    long minutes = (long) (MINUTES * chance.uniform());
    return firstDay.plusDays(day.number()).atTime(from.plusMinutes(minutes)).atZone(zone);
  }

  private static EntryHistory once(
      MadeUpDay day, ZonedDateTime at, Map<Integer, Double> values, Optional<String> note) {
    KeptEntry entry = entry(day, at, values, note);
    return new EntryHistory(
        entry.id(), List.of(new EntryVersion(1, at.toInstant(), Optional.of(entry))));
  }

  private static KeptEntry entry(
      MadeUpDay day, ZonedDateTime at, Map<Integer, Double> values, Optional<String> note) {
    String part = at.toLocalTime().isBefore(LocalTime.NOON) ? "morning" : "evening";
    return new KeptEntry(
        new EntryId("day-" + (day.number() + 1) + "-" + part),
        at.toLocalDate(),
        Optional.of(new TimeOfDay(at.toLocalTime(), Optional.of(at.getOffset()))),
        values,
        note);
  }
}
