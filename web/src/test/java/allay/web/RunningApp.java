package allay.web;

import allay.programme.access.Device;
import allay.programme.access.Devices;
import allay.programme.content.ContentProblem;
import allay.programme.diary.People;
import allay.programme.diary.Person;
import allay.programme.diary.PersonId;
import allay.store.Storage;
import allay.web.access.Lan;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The app on a free port, with a folder of its own.
final class RunningApp implements AutoCloseable {
  private final WebApp app;

  private RunningApp(WebApp app) {
    this.app = app;
  }

  static RunningApp start(Path folder, Clock clock) {
    return start(folder, Storage.sqlite(folder), clock, false);
  }

  /// Adds a person who has begun nothing, and gives them all devices.
  PersonId somebodyNew() {
    People people = parts(People.class).getFirst();
    PersonId id = new PersonId("person-" + people.all().size());
    people.add(new Person(id, ""));
    giveAllDevicesTo(id);
    return id;
  }

  void giveAllDevicesTo(PersonId person) {
    Devices devices = parts(Devices.class).getFirst();
    parts(People.class).getFirst().all().stream()
        .flatMap(each -> devices.of(each.id()).stream())
        .forEach(device -> devices.move(device.id(), person));
  }

  /// On the port of one that has ended, as browsers would find it again.
  static RunningApp start(Path folder, Clock clock, int port) {
    return start(
        new WebSettings(
            port,
            folder,
            Storage.sqlite(folder),
            false,
            Optional.empty(),
            clock,
            new SecureRandom()));
  }

  static RunningApp start(Path folder, Storage storage, Clock clock, boolean demo) {
    return start(
        new WebSettings(0, folder, storage, demo, Optional.empty(), clock, new SecureRandom()));
  }

  /// Open to a network of the given addresses, too.
  static RunningApp startWithLan(Path folder, Clock clock, Supplier<List<InetAddress>> addresses) {
    return startWithLan(folder, clock, addresses, 0);
  }

  static RunningApp startWithLan(
      Path folder, Clock clock, Supplier<List<InetAddress>> addresses, int port) {
    Lan lan = new Lan(port, addresses);
    return start(
        new WebSettings(
            0, folder, Storage.sqlite(folder), false, Optional.of(lan), clock, new SecureRandom()));
  }

  private static RunningApp start(WebSettings settings) {
    try {
      return new RunningApp(WebApp.start(settings));
    } catch (ContentProblem e) {
      throw new IllegalStateException(e);
    }
  }

  /// Host and port of each address in the network.
  List<String> networkHosts() {
    return app.networkHosts();
  }

  /// The parts of a kind that the app is made of.
  <T> List<T> parts(Class<T> type) {
    return app.parts(type);
  }

  List<Device> devices() {
    return parts(Devices.class).getFirst().of(WebApp.OWNER);
  }

  int port() {
    return URI.create(app.url()).getPort();
  }

  /// A link that opens the diary once.
  String link() {
    return app.newLink();
  }

  /// The address of a page.
  String at(String path) {
    return app.url() + path;
  }

  URI uri(String path) {
    return URI.create(at(path));
  }

  @Override
  public void close() {
    app.close();
  }
}
