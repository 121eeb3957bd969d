package allay.web.access;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A one-time link on a page.
///
/// @param until when it opens nothing any more, in the zone of the machine
public record ShownLink(String address, ZonedDateTime until) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  /// Like `14:05`.
  public String time() {
    return TIME.format(until);
  }

  public QrPicture picture() {
    return QrPicture.of(address);
  }
}
