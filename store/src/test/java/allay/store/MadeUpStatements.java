package allay.store;

import allay.programme.diary.PersonId;
import allay.programme.told.Statement;
import allay.programme.told.Statements;
import allay.programme.told.Subject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Tells things at random, with all that is known to break exports, also by a clock that is put
/// back. The same seed tells the same.
final class MadeUpStatements {
  private static final Instant FIRST = Instant.parse("2026-01-05T08:00:00Z");
  private static final int TIMES = 40;

  private static final List<Subject> SUBJECTS =
      List.of(
          new Subject("history/where"),
          new Subject("history/body-safe"),
          new Subject("medicine/3f0e._-A"),
          new Subject("plan/flare/9"));

  private final Random random;
  private final PersonId person;
  private final Statements statements;

  MadeUpStatements(long seed, PersonId person, Statements statements) {
    this.random = new Random(seed);
    this.person = person;
    this.statements = statements;
  }

  void write() {
    Instant at = FIRST;
    for (int i = 0; i < TIMES; i++) {
      at = at.plusMillis(random.nextInt(-2_000, 90_000));
      List<Statement> told = new ArrayList<>();
      for (int more = random.nextInt(1, 5); more > 0; more--) {
        told.add(statement(at));
      }
      statements.add(person, told);
    }
  }

  private Statement statement(Instant at) {
    Subject subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
    return switch (random.nextInt(6)) {
      case 0 -> Statement.takenBack(subject, at);
      case 1 -> new Statement(subject, at, Optional.of("null"));
      default -> Statement.of(subject, at, value(3));
    };
  }

  private Object value(int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 5)) {
      case 0 -> random.nextBoolean();
      case 1 -> random.nextLong();
      case 2 -> random.nextGaussian() * Math.pow(10, random.nextInt(-300, 300));
      case 3 -> new BigDecimal("1." + random.nextInt(10) + "0".repeat(random.nextInt(30)));
      case 4 -> text(random.nextInt(20) == 0 ? 20_000 : 6);
      case 5 -> List.of(value(depth - 1), value(depth - 1));
      default -> Map.of(text(3) + "a", value(depth - 1), text(3) + "b", value(depth - 1));
    };
  }

  private String text(int splinters) {
    return MadeUpDiary.text(random, splinters);
  }
}
