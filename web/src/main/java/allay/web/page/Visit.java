package allay.web.page;

import allay.programme.access.Device;
import allay.programme.demo.MadeUpPerson;
import allay.programme.diary.PersonId;

/// Who is looking, from a device that may.
///
/// @param csrf hidden in every form, so that no other site can send one
public record Visit(Device device, Csrf csrf) {
  /// Name and value of the hidden field.
  public record Csrf(String field, String value) {}

  public PersonId person() {
    return device.person();
  }

  /// Whether the diary is that of a made-up person.
  public boolean isMadeUp() {
    return person().equals(MadeUpPerson.ID);
  }

  /// Whether the diary is the one that is kept at home.
  public boolean isOwner() {
    return person().equals(Owner.ID);
  }
}
