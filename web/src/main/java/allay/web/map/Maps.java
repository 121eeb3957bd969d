package allay.web.map;

import allay.programme.diary.KeptDiary;
import allay.programme.diary.People;
import allay.programme.diary.PersonId;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/// Everybody's maps, worked out in the background, one after the other in the order of asking.
/// Nobody waits for one: what passed its verdict last is shown until a newer one has passed. Kept
/// in memory alone.
@Component
public final class Maps {
  private final Map<PersonId, MapWork> works = new ConcurrentHashMap<>();
  private final ExecutorService queue =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("maps").factory());
  private final People people;
  private final Clock clock;

  Maps(People people, Clock clock) {
    this.people = people;
    this.clock = clock;
  }

  /// Where the map of a diary stands. Asking is what starts the work on a diary that has changed; a
  /// diary that is as it was when it was answered starts none.
  public MapState look(PersonId person, KeptDiary diary) {
    Optional<MapQuestion> question = MapQuestion.of(diary);
    if (question.isEmpty()) {
      forget(person);
      return MapState.NOTHING_YET;
    }
    MapState state = work(person).look(question.get());
    if (people.find(person).isEmpty()) {
      // Erased after the diary was read: nothing of it may stay here.
      forget(person);
    }
    return state;
  }

  /// Stops the work until the diary changes or the person asks again.
  public void stop(PersonId person) {
    Optional.ofNullable(works.get(person)).ifPresent(MapWork::stop);
  }

  /// Takes up work that was stopped or broke.
  public void resume(PersonId person) {
    Optional.ofNullable(works.get(person)).ifPresent(MapWork::resume);
  }

  /// Drops a map with all that it came from; to be called after a person was erased.
  public void forget(PersonId person) {
    Optional.ofNullable(works.remove(person)).ifPresent(MapWork::end);
  }

  private MapWork work(PersonId person) {
    return works.computeIfAbsent(person, _ -> new MapWork(queue, clock));
  }

  @PreDestroy
  void end() {
    works.values().forEach(MapWork::end);
    queue.shutdownNow();
  }
}
