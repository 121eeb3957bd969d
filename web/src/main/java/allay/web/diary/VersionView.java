package allay.web.diary;

import allay.programme.diary.EntryHistory;
import allay.programme.diary.EntryVersion;
import allay.programme.diary.KeptColumn;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One version of an entry, and how it differs from the one before.
///
/// @param since when it was written
/// @param until when it was replaced; empty for what stands now
/// @param changes sentences
/// @param content empty when the entry was deleted
public record VersionView(
    int number,
    String since,
    Optional<String> until,
    List<String> changes,
    Optional<EntryView> content) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);

  public VersionView {
    changes = List.copyOf(changes);
  }

  /// The newest first.
  static List<VersionView> of(EntryHistory history, List<KeptColumn> columns, ZoneId zone) {
    List<VersionView> views = new ArrayList<>();
    Optional<EntryVersion> before = Optional.empty();
    for (EntryVersion version : history.versions()) {
      views.addFirst(
          new VersionView(
              version.number(),
              moment(version.since(), zone),
              history.replaced(version).map(end -> moment(end, zone)),
              changes(before, version, columns),
              version.content().map(entry -> EntryView.of(entry, columns))));
      before = Optional.of(version);
    }
    return views;
  }

  private static String moment(Instant moment, ZoneId zone) {
    return MOMENT.format(moment.atZone(zone));
  }

  private static List<String> changes(
      Optional<EntryVersion> before, EntryVersion version, List<KeptColumn> columns) {
    if (before.isEmpty()) {
      return List.of("Noted for the first time.");
    }
    if (version.content().isEmpty()) {
      return List.of("Deleted.");
    }
    return before
        .get()
        .content()
        .map(earlier -> EntryDifference.of(columns, earlier, version.content().get()))
        .orElse(List.of("Brought back."));
  }
}
