package allay.programme.access;

import allay.programme.diary.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The devices that may open a diary, and the links that pair them, each once. When a method
/// returns, what it says is stored for good; when it throws, nothing was changed.
public interface Devices {
  /// Keeps a link that will pair one device with a person. It throws when there is no such person.
  ///
  /// @param until from this moment on the link opens nothing
  void offer(SecretHash link, PersonId person, Instant until);

  /// Whose diary a link would open now; empty when unknown, used or out of date.
  Optional<PersonId> offered(SecretHash link, Instant now);

  /// Uses a link up and keeps the device, both or neither. Of many callers at once exactly one gets
  /// the device.
  ///
  /// @param device of a secret that was made for it and never used before
  /// @return empty when the link is unknown, used or out of date
  /// @throws IllegalArgumentException when `Device.problem` has something to say about the name
  Optional<Device> pair(
      SecretHash link, SecretHash device, String name, Instant now, LocalDate today);

  /// The device whose secret has this hash; empty when there is none or it was revoked.
  Optional<Device> find(SecretHash device);

  /// The devices of a person, oldest first.
  List<Device> of(PersonId person);

  /// Gives a device another name.
  ///
  /// @return false when the person has no such device; nothing is changed then
  /// @throws IllegalArgumentException when `Device.problem` has something to say about the name
  boolean rename(PersonId person, DeviceId device, String name);

  /// From now on the device opens nothing.
  ///
  /// @return false when the person has no such device
  boolean revoke(PersonId person, DeviceId device);

  /// Notes that a device opened the diary. Writes at most once a day for each device, and never an
  /// earlier day than it has.
  void seen(DeviceId device, LocalDate day);

  /// The device opens another person's diary from now on, like when a made-up person is put aside.
  ///
  /// @return false when there is no such device or no such person; nothing is changed then
  boolean move(DeviceId device, PersonId to);

  /// Takes back every link that has not been used, whoever it is for.
  void withdrawLinks();
}
