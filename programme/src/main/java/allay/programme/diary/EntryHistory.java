package allay.programme.diary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All versions of one entry, the earliest first. Nothing is ever overwritten.
///
/// @param versions at least one, numbered 1, 2, 3 ...
public record EntryHistory(EntryId id, List<EntryVersion> versions) {
  public EntryHistory {
    versions = List.copyOf(versions);
    for (int i = 0; i < versions.size(); i++) {
      if (versions.get(i).number() != i + 1) {
        throw new IllegalArgumentException("versions are numbered 1, 2, 3 ...");
      }
    }
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("an entry has a version");
    }
  }

  public EntryVersion current() {
    return versions.getLast();
  }

  /// What it says now; empty when it was deleted.
  public Optional<KeptEntry> entry() {
    return current().content();
  }

  /// When the version was replaced by the next; empty for the current one.
  public Optional<Instant> replaced(EntryVersion version) {
    return version.number() == versions.size()
        ? Optional.empty()
        : Optional.of(versions.get(version.number()).since());
  }

  boolean everSaid(KeptEntry content) {
    return versions.stream().anyMatch(version -> version.content().equals(Optional.of(content)));
  }
}
