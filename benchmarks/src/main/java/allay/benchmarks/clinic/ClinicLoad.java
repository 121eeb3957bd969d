package allay.benchmarks.clinic;

import allay.programme.diary.Diaries;
import allay.programme.diary.Direction;
import allay.programme.diary.EntryHistory;
import allay.programme.diary.KeptColumn.Kind;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.Person;
import allay.programme.diary.PersonId;
import allay.store.Storage;
import allay.store.Store;
import allay.web.Links;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/// Paired devices of as many people check in on one server, each again and again with a pause in
/// between, as a browser does: load the form, send it, load the first page. Prints how long the
/// answers take, beside what the machine itself takes for the least that an answer needs, and
/// whether every acknowledged entry is there, once.
public final class ClinicLoad {
  private static final Clock CLOCK = Clock.system(ZoneId.systemDefault());

  private ClinicLoad() {}

  /// Devices, seconds, and the file to run the app from.
  public static void main(String[] arguments) throws Exception {
    int devices = Integer.parseInt(arguments[0]);
    Duration time = Duration.ofSeconds(Long.parseLong(arguments[1]));
    Path folder = Files.createTempDirectory("clinic");
    try (EmbeddedPostgres server = syncing()) {
      String url = server.getJdbcUrl("postgres", "postgres");
      Storage storage = Storage.postgres(url, "postgres", "");
      List<PersonId> people = people(storage, devices);
      Machine machine = Machine.measure(server.getPostgresDatabase());
      try (ServedApp app = ServedApp.start(Path.of(arguments[2]), folder, url)) {
        List<Device> paired = pair(app, storage, people);
        Answers answers = new Answers();
        Set<String> acknowledged = checkIn(paired, answers, time);
        answers.print(machine, devices, time);
        verify(storage, people, acknowledged);
      }
    }
  }

  /// The embedded server is made for tests and syncs nothing by itself; a clinic's does.
  private static EmbeddedPostgres syncing() throws IOException {
    return EmbeddedPostgres.builder()
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .start();
  }

  private static List<PersonId> people(Storage storage, int number) {
    List<PersonId> people = new ArrayList<>();
    try (Store store = Store.open(storage, CLOCK)) {
      Diaries diaries = store.diaries();
      for (int i = 0; i < number; i++) {
        PersonId person = new PersonId("patient-" + i);
        store.people().add(new Person(person, ""));
        for (String track : List.of("sleep", "stress", "activity", "fear", "pain")) {
          diaries.addColumn(person, Kind.TRACK, track, Direction.of(track));
        }
        people.add(person);
      }
    }
    return people;
  }

  private static List<Device> pair(ServedApp app, Storage storage, List<PersonId> people)
      throws Exception {
    SecureRandom random = new SecureRandom();
    List<Device> devices = new ArrayList<>();
    for (PersonId person : people) {
      URI link = app.address().resolve(Links.newPath(storage, person.text(), random, CLOCK));
      devices.add(Device.paired(link, devices.size()));
    }
    return devices;
  }

  private static Set<String> checkIn(List<Device> devices, Answers answers, Duration time)
      throws Exception {
    long end = System.nanoTime() + time.toNanos();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<List<String>>> running = new ArrayList<>();
      for (Device device : devices) {
        running.add(threads.submit(() -> device.checkInUntil(end, answers)));
      }
      List<String> acknowledged = new ArrayList<>();
      for (Future<List<String>> each : running) {
        acknowledged.addAll(each.get());
      }
      return Set.copyOf(acknowledged);
    }
  }

  private static void verify(Storage storage, List<PersonId> people, Set<String> acknowledged) {
    try (Store store = Store.open(storage, CLOCK)) {
      List<EntryHistory> kept =
          people.stream()
              .map(person -> store.diaries().of(person).orElseThrow())
              .map(KeptDiary::histories)
              .flatMap(List::stream)
              .toList();
      Set<String> ids =
          kept.stream()
              .filter(history -> history.versions().size() == 1)
              .map(history -> history.id().text())
              .collect(Collectors.toSet());
      long lost = acknowledged.stream().filter(id -> !ids.contains(id)).count();
      System.out.printf(
          "%,d entries acknowledged, %,d kept, %,d lost, %,d there twice%n",
          acknowledged.size(), kept.size(), lost, kept.size() - ids.size());
      if (lost > 0 || kept.size() != ids.size()) {
        throw new IllegalStateException("entries were lost or doubled");
      }
    }
  }
}
