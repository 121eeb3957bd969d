package allay.store;

import static java.util.Comparator.comparing;

import allay.programme.access.Device;
import allay.programme.access.DeviceId;
import allay.programme.access.Devices;
import allay.programme.access.SecretHash;
import allay.programme.diary.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Devices and links in a database. Moments and days are compared here, because there they are
/// text. What gives someone a link or a device locks the person first, as erasing them does.
final class SqlDevices implements Devices {
  private static final String DEVICES =
      "SELECT id, person, name, since, last_seen FROM device WHERE ";

  private final Database database;

  SqlDevices(Database database) {
    this.database = database;
  }

  private record Link(PersonId person, Instant until) {
    static Link of(ResultSet row) throws SQLException {
      return new Link(
          new PersonId(row.getString("person")), Instant.parse(row.getString("valid_until")));
    }

    boolean isOpen(Instant now) {
      return now.isBefore(until);
    }
  }

  private static Device device(ResultSet row) throws SQLException {
    return new Device(
        new DeviceId(row.getString("id")),
        new PersonId(row.getString("person")),
        row.getString("name"),
        Instant.parse(row.getString("since")),
        LocalDate.parse(row.getString("last_seen")));
  }

  @Override
  public void offer(SecretHash link, PersonId person, Instant until) {
    database.write(session -> {
      ColumnTable.lock(session, person);
      return session.update(
          "INSERT INTO device_link (hash, person, valid_until) VALUES (?, ?, ?)",
          link.text(),
          person.text(),
          until.toString());
    });
  }

  @Override
  public Optional<PersonId> offered(SecretHash link, Instant now) {
    return database
        .read(session -> link(session, link))
        .filter(found -> found.isOpen(now))
        .map(Link::person);
  }

  private static Optional<Link> link(Session session, SecretHash hash) throws SQLException {
    return session.first(
        "SELECT person, valid_until FROM device_link WHERE hash = ?", Link::of, hash.text());
  }

  /// Whoever deletes the link has it. One that is out of date is deleted, too.
  @Override
  public Optional<Device> pair(
      SecretHash link, SecretHash device, String name, Instant now, LocalDate today) {
    return database.write(session -> {
      Optional<Link> found = link(session, link);
      if (found.isEmpty()
          || !ColumnTable.lock(session, found.get().person())
          || session.update("DELETE FROM device_link WHERE hash = ?", link.text()) == 0
          || !found.get().isOpen(now)) {
        return Optional.empty();
      }
      Device paired = new Device(DeviceId.of(device), found.get().person(), name, now, today);
      insert(session, device, paired);
      return Optional.of(paired);
    });
  }

  private static void insert(Session session, SecretHash hash, Device device) throws SQLException {
    session.update(
        "INSERT INTO device (hash, id, person, name, since, last_seen) VALUES (?, ?, ?, ?, ?, ?)",
        hash.text(),
        device.id().text(),
        device.person().text(),
        device.name(),
        device.since().toString(),
        device.lastSeen().toString());
  }

  @Override
  public Optional<Device> find(SecretHash device) {
    return database.read(
        session -> session.first(DEVICES + "hash = ?", SqlDevices::device, device.text()));
  }

  @Override
  public List<Device> of(PersonId person) {
    List<Device> devices =
        database.read(
            session -> session.query(DEVICES + "person = ?", SqlDevices::device, person.text()));
    return devices.stream()
        .sorted(comparing(Device::since).thenComparing(device -> device.id().text()))
        .toList();
  }

  @Override
  public boolean rename(PersonId person, DeviceId device, String name) {
    return database.write(session -> {
      Optional<Device> known =
          session.first(
              DEVICES + "person = ? AND id = ?", SqlDevices::device, person.text(), device.text());
      return known.isPresent()
          && session.update(
                  "UPDATE device SET name = ? WHERE person = ? AND id = ?",
                  known.get().renamed(name).name(),
                  person.text(),
                  device.text())
              == 1;
    });
  }

  @Override
  public boolean revoke(PersonId person, DeviceId device) {
    return database.write(session ->
        session.update(
                "DELETE FROM device WHERE person = ? AND id = ?", person.text(), device.text())
            == 1);
  }

  /// Looks before it writes, so that an opening does not wait for whoever is writing; of many first
  /// ones in a day one writes.
  @Override
  public void seen(DeviceId device, LocalDate day) {
    database
        .read(session -> session.first(DEVICES + "id = ?", SqlDevices::device, device.text()))
        .map(Device::lastSeen)
        .filter(before -> before.isBefore(day))
        .ifPresent(before ->
            database.write(session ->
                session.update(
                    "UPDATE device SET last_seen = ? WHERE id = ? AND last_seen = ?",
                    day.toString(),
                    device.text(),
                    before.toString())));
  }

  @Override
  public boolean move(DeviceId device, PersonId to) {
    return database.write(session ->
        ColumnTable.lock(session, to)
            && session.update("UPDATE device SET person = ? WHERE id = ?", to.text(), device.text())
                == 1);
  }

  @Override
  public void withdrawLinks() {
    database.write(session -> session.update("DELETE FROM device_link"));
  }
}
