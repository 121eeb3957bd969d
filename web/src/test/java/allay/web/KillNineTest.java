package allay.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.diary.Direction;
import allay.programme.diary.EntryHistory;
import allay.programme.diary.KeptColumn.Kind;
import allay.programme.diary.Person;
import allay.store.SqliteBackup;
import allay.store.Storage;
import allay.store.Store;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The app's process is killed again and again while browsers send entries. This shows that a crash
/// of the process loses nothing; that the disk is synced before an answer is given is asserted
/// where the setting is read, in the tests of `store`.
class KillNineTest {
  private static final int KILLS = 50;
  private static final int CLIENTS = 4;

  /// Before something without an answer is sent again.
  private static final Duration PAUSE = Duration.ofMillis(50);

  private static final Clock CLOCK = Clock.system(ZoneId.systemDefault());

  @Test
  void every_acknowledged_entry_outlives_fifty_kills_and_is_there_once(@TempDir Path folder)
      throws Exception {
    try (Store store = Store.open(Storage.sqlite(folder), CLOCK)) {
      store.people().add(new Person(WebApp.OWNER, ""));
      store.diaries().addColumn(WebApp.OWNER, Kind.TRACK, "pain", Direction.LOWER_IS_BETTER);
    }
    KilledApp app = KilledApp.start(folder, 0);
    URI address = URI.create(app.link());
    int port = address.getPort();
    Client device = new Client(HttpClient.newHttpClient(), "http://localhost:" + port);
    device.follow(app.link());
    String csrf = device.csrf("/check-in");

    AtomicBoolean goOn = new AtomicBoolean(true);
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    List<Thread> senders = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      Sender sender = new Sender(device, csrf, "client-" + client + "-", acknowledged, goOn::get);
      senders.add(
          Thread.ofPlatform().uncaughtExceptionHandler((_, e) -> failures.add(e)).start(sender));
    }
    Random random = new Random(9);
    for (int kill = 0; kill < KILLS; kill++) {
      int before = acknowledged.size();
      while (acknowledged.size() < before + CLIENTS && failures.isEmpty()) {
        Thread.sleep(5);
      }
      Thread.sleep(random.nextInt(60));
      app.kill();
      app = KilledApp.start(folder, port);
    }
    goOn.set(false);
    for (Thread sender : senders) {
      sender.join();
    }
    app.kill();

    assertThat(failures).isEmpty();
    assertThat(acknowledged).hasSizeGreaterThan(KILLS * CLIENTS);
    assertThat(SqliteBackup.isIntact(folder)).isTrue();
    try (Store store = Store.open(Storage.sqlite(folder), CLOCK)) {
      List<EntryHistory> kept = store.diaries().of(WebApp.OWNER).orElseThrow().histories();
      assertThat(kept).allMatch(history -> history.versions().size() == 1);
      assertThat(kept.stream().map(history -> history.id().text()).toList())
          .doesNotHaveDuplicates()
          .containsAll(acknowledged);
      assertThat(kept)
          .allMatch(history ->
              history.entry().orElseThrow().note().equals(Optional.of(history.id().text())));
    }
    System.out.printf(
        "%d kills, %d clients: %d entries acknowledged, all there once%n",
        KILLS, CLIENTS, acknowledged.size());
  }

  /// Sends entry after entry; one that got no answer is sent again until it gets one, as a phone
  /// does that was in a tunnel.
  private record Sender(
      Client device, String csrf, String ids, Set<String> acknowledged, BooleanSupplier goOn)
      implements Runnable {
    @Override
    public void run() {
      int number = 0;
      while (goOn.getAsBoolean()) {
        if (isAcknowledged(id(number))) {
          number++;
        } else {
          LockSupport.parkNanos(PAUSE.toNanos());
        }
      }
    }

    private String id(int number) {
      return UUID.nameUUIDFromBytes((ids + number).getBytes(UTF_8)).toString();
    }

    private boolean isAcknowledged(String id) {
      try {
        var answer =
            device.post(
                "/check-in",
                Map.of(
                    "csrf", csrf,
                    "id", id,
                    "day", LocalDate.now(CLOCK).toString(),
                    "value-1", "4",
                    "note", id));
        assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/?done=saved");
        acknowledged.add(id);
        return true;
      } catch (UncheckedIOException e) {
        return false;
      }
    }
  }
}
