package allay.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.diary.Person;
import allay.programme.diary.PersonId;
import allay.store.Storage;
import allay.store.Store;
import allay.web.map.MapState.Work;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Maps of several people on a real store.
class MapsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);
  private static final PersonId ANN = new PersonId("ann");
  private static final PersonId BEN = new PersonId("ben");
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  private Store store;
  private Maps maps;

  @BeforeEach
  void open(@TempDir Path folder) {
    store = Store.open(Storage.sqlite(folder), CLOCK);
    store.people().add(new Person(ANN, "Ann"));
    store.people().add(new Person(BEN, "Ben"));
    maps = new Maps(store.people(), CLOCK);
  }

  @AfterEach
  void close() {
    maps.end();
    store.close();
  }

  @Test
  void each_person_gets_a_map_of_their_own_diary() {
    maps.look(ANN, ShortDiary.ofDays(30));
    maps.look(BEN, ShortDiary.ofDays(35));
    assertThat(done(ANN, 30).shown().orElseThrow().report().days()).isEqualTo(30);
    assertThat(done(BEN, 35).shown().orElseThrow().report().days()).isEqualTo(35);
  }

  @Test
  void an_empty_diary_asks_nothing_and_leaves_nothing() {
    done(ANN, 30);
    assertThat(maps.look(ANN, ShortDiary.ofDays(0))).isEqualTo(MapState.NOTHING_YET);
    assertThat(maps.look(ANN, ShortDiary.ofDays(30)).shown()).isEmpty();
  }

  @Test
  void what_was_read_before_a_person_was_erased_is_not_kept() {
    var read = ShortDiary.ofDays(30);
    done(ANN, 30);
    store.people().erase(ANN);
    maps.forget(ANN);
    maps.look(ANN, read);
    maps.resume(ANN);
    store.people().add(new Person(ANN, "Ann"));
    assertThat(maps.look(ANN, read).shown()).isEmpty();
  }

  @Test
  void stopping_where_nothing_goes_on_does_nothing() {
    maps.stop(BEN);
    maps.resume(BEN);
    assertThat(maps.look(BEN, ShortDiary.ofDays(0)).work()).isEqualTo(new Work.NothingYet());
  }

  private MapState done(PersonId person, int days) {
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    MapState state = maps.look(person, ShortDiary.ofDays(days));
    while (!(state.work() instanceof Work.Done)) {
      assertThat(System.nanoTime()).as("waited too long at " + state.work()).isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      state = maps.look(person, ShortDiary.ofDays(days));
    }
    return state;
  }
}
