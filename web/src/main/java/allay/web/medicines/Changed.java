package allay.web.medicines;

import allay.programme.medicine.MedicineList;
import allay.programme.told.Told;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The change that a page tells of and can take back: an entry, and how many statements there are
/// about it. In an address: `last=ID.3`.
public record Changed(String id, int statements) {
  private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{1,40})\\.([0-9]{1,6})");

  static Changed of(Told told, String id) {
    return new Changed(id, MedicineList.statements(told, id));
  }

  /// What an address names, unless it was changed once more since.
  static Optional<Changed> read(Optional<String> last, Told told) {
    return last.map(FORM::matcher)
        .filter(Matcher::matches)
        .map(found -> new Changed(found.group(1), Integer.parseInt(found.group(2))))
        .filter(changed -> changed.equals(of(told, changed.id)));
  }

  String on(String path) {
    return path + "?last=" + id + "." + statements;
  }
}
