package allay.programme.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A few words on some days, on days that they fit.
final class MadeUpNotes {
  private enum On {
    ANY_DAY,
    POOR_NIGHT,
    HARD_DAY,
    EASIER_DAY,
    TENSE_DAY,
    FEARFUL_DAY,
    WALK,
    SETBACK;

    boolean fits(MadeUpDay day) {
      return switch (this) {
        case ANY_DAY -> true;
        case POOR_NIGHT -> day.score(MadeUpTrack.SLEEP) <= 3;
        case HARD_DAY -> day.score(MadeUpTrack.PAIN) >= 7;
        case EASIER_DAY -> day.score(MadeUpTrack.PAIN) <= 3;
        case TENSE_DAY -> day.score(MadeUpTrack.STRESS) >= 7;
        case FEARFUL_DAY -> day.score(MadeUpTrack.FEAR) >= 6;
        case WALK -> day.dose(MadeUpPractice.WALK) > 0;
        case SETBACK -> MadeUpTrack.isInSetback(day.number()) && day.score(MadeUpTrack.PAIN) >= 6;
      };
    }
  }

  /// @param from the earliest day that it is written on
  private record Note(int from, On on, String text) {}

  private static final List<Note> NOTES =
      List.of(
          new Note(0, On.ANY_DAY, "First day of writing this. Not sure it will help. We will see."),
          new Note(6, On.POOR_NIGHT, "Awake at three again. Lay there and listened to the fridge."),
          new Note(
              14, On.TENSE_DAY, "An hour on hold with the insurance. Shoulders up to my ears."),
          new Note(22, On.HARD_DAY, "Could not find a way to sit. Went to bed with the radio."),
          new Note(
              30, On.WALK, "Did not feel like it. Only to the corner and back. Enough for today."),
          new Note(38, On.ANY_DAY, "Jo came for coffee. Tired afterwards, glad anyway."),
          new Note(
              46,
              On.FEARFUL_DAY,
              "Keep thinking something must be torn. I know what the doctor said."),
          new Note(54, On.EASIER_DAY, "Forgot about my back for most of a film."),
          new Note(62, On.WALK, "Down to the river and back, slowly. It smelled of rain."),
          new Note(
              70, On.SETBACK, "Everything is sore and I do not know why. It was going so well."),
          new Note(80, On.SETBACK, "Still bad. Cancelled Saturday. Made soup at least."),
          new Note(
              88,
              On.HARD_DAY,
              "Did the shopping in two goes. Snapped at everyone, said sorry later."),
          new Note(96, On.POOR_NIGHT, "Slept in pieces. The day went by in a fog."),
          new Note(108, On.ANY_DAY, "Nothing special today. So-so."));

  private MadeUpNotes() {}

  /// Notes by the number of their day, each on the first free day that it fits. One that fits no
  /// day is left out.
  static Map<Integer, String> on(List<MadeUpDay> days) {
    Map<Integer, String> notes = new HashMap<>();
    for (Note note : NOTES) {
      days.stream()
          .filter(day -> day.number() >= note.from() && !notes.containsKey(day.number()))
          .filter(note.on()::fits)
          .findFirst()
          .ifPresent(day -> notes.put(day.number(), note.text()));
    }
    return notes;
  }
}
