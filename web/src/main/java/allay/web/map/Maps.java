package allay.web.map;

import allay.programme.diary.KeptDiary;
import allay.programme.diary.PersonId;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/// Everybody's maps, worked out in the background, one after the other. Nobody waits for one: what
/// passed its verdict last is shown until a newer one has passed.
@Component
public final class Maps {
  private final Map<PersonId, MapWork> works = new ConcurrentHashMap<>();
  private final ExecutorService queue =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("maps").factory());
  private final Clock clock;

  Maps(Clock clock) {
    this.clock = clock;
  }

  /// Where the map of a diary stands. Asking is what starts the work on a diary that has changed.
  public MapState look(PersonId person, KeptDiary diary) {
    Optional<MapQuestion> question = MapQuestion.of(diary);
    if (question.isEmpty()) {
      forget(person);
      return new MapState(Optional.empty(), new MapState.Work.NothingYet());
    }
    return work(person).look(question.get());
  }

  /// Stops the work until the diary changes or the person asks again.
  public void stop(PersonId person) {
    work(person).stop();
  }

  /// Takes up work that was stopped.
  public void resume(PersonId person) {
    work(person).resume();
  }

  /// Drops a map with all that it came from.
  public void forget(PersonId person) {
    Optional.ofNullable(works.remove(person)).ifPresent(MapWork::stop);
  }

  private MapWork work(PersonId person) {
    return works.computeIfAbsent(person, _ -> new MapWork(queue, clock));
  }

  @PreDestroy
  void end() {
    works.values().forEach(MapWork::stop);
    queue.shutdownNow();
  }
}
