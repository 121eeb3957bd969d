package allay.programme.demo;

import allay.model.random.Chance;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.People;
import allay.programme.diary.Person;
import allay.programme.diary.PersonId;
import allay.programme.exchange.Everything;
import allay.programme.exchange.ImportPlan;
import allay.programme.exchange.Transfers;
import allay.programme.exchange.Transfers.Imported;
import allay.programme.told.Told;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Someone who does not exist, with four months of a diary drawn from the personal dynamic model,
/// so that a visitor can look around before writing anything of their own.
///
/// The diary ends yesterday by the given clock; today is left open for a check-in. The same seed
/// gives the same days and words on any date. What moves them is known (`drivers`), which no real
/// diary can offer.
public final class MadeUpPerson {
  public static final PersonId ID = new PersonId("made-up");
  public static final String NAME = "Robin";

  /// The four months that the app shows: of the first 200 seeds one whose map sees every link that
  /// was put in and foretells the next day better than simple guesses do. Most seeds show less.
  public static final long SEED = 119;

  private static final long DAYS_STREAM = 0;
  private static final long WRITING_STREAM = 1;

  private MadeUpPerson() {}

  /// Every effect that was put in, carry-overs too; all others are zero. A map finds them as far as
  /// four months of whole numbers and gaps allow.
  public static List<Driver> drivers() {
    return Drivers.ALL;
  }

  /// The diary, as if it had been kept day by day in the clock's zone.
  public static KeptDiary diary(Clock clock, long seed) {
    LocalDate firstDay = LocalDate.now(clock).minusDays(MadeUpDay.DAYS);
    List<MadeUpDay> days = MadeUpDay.all(Chance.of(seed, DAYS_STREAM));
    MadeUpWriting writing =
        new MadeUpWriting(firstDay, clock.getZone(), Chance.of(seed, WRITING_STREAM));
    return new KeptDiary(0, MadeUpColumn.all(), writing.of(days));
  }

  /// What the person told about themselves, most of it on the first day of the diary.
  public static Told told(Clock clock) {
    return MadeUpTold.of(LocalDate.now(clock).minusDays(MadeUpDay.DAYS), clock.getZone());
  }

  /// Puts the made-up person among the others, in place of an earlier one and all that a visitor
  /// wrote there. Nobody else is touched. For `undo` the four months are one step.
  ///
  /// @throws IllegalStateException when someone else changed the made-up diary meanwhile
  public static void moveIn(People people, Transfers transfers, Clock clock, long seed) {
    if (people.find(ID).isPresent()) {
      people.erase(ID);
    }
    people.add(new Person(ID, NAME));
    long changes = transfers.of(ID).map(all -> all.diary().changes()).orElse(0L);
    Everything all = new Everything(diary(clock, seed), told(clock));
    Imported imported =
        transfers.carryOut(ID, ImportPlan.of(all, changes), ImportPlan.WhereDifferent.KEEP_DIARY);
    if (!(imported instanceof Imported.Done)) {
      throw new IllegalStateException("the made-up diary was changed while it was filled");
    }
  }
}
