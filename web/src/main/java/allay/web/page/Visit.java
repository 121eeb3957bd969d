package allay.web.page;

import allay.programme.access.Device;
import allay.programme.demo.MadeUpPerson;
import allay.programme.diary.PersonId;
import java.util.Optional;

/// Who is looking, from a device that may.
///
/// @param csrf hidden in every form, so that no other site can send one
/// @param here address of the page, without what it was told to say once
/// @param changes number of the change to the diary that a notice on this page is about
public record Visit(Device device, Csrf csrf, String here, Optional<Long> changes) {
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
