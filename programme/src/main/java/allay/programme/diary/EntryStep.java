package allay.programme.diary;

import java.util.Optional;

/// What a store is to do with an entry: write one more version, or answer without writing.
public sealed interface EntryStep {
  /// One more version; empty content deletes.
  record Append(Optional<KeptEntry> content) implements EntryStep {}

  record Answer(EntryChange change) implements EntryStep {}

  /// A new entry. Sent again it is stored once, also when it was edited or deleted since.
  static EntryStep add(Optional<EntryHistory> known, KeptEntry entry) {
    if (known.isEmpty()) {
      return new Append(Optional.of(entry));
    }
    EntryVersion now = known.get().current();
    return new Answer(
        known.get().everSaid(entry) ? new EntryChange.Already(now) : new EntryChange.Conflict(now));
  }

  /// New content for an entry, also for a deleted one.
  ///
  /// @param replaces number of the version that the person saw
  static EntryStep edit(Optional<EntryHistory> known, KeptEntry entry, int replaces) {
    if (known.isEmpty()) {
      return new Answer(new EntryChange.NotFound());
    }
    EntryVersion now = known.get().current();
    if (now.content().equals(Optional.of(entry))) {
      return new Answer(new EntryChange.Already(now));
    }
    return now.number() == replaces
        ? new Append(Optional.of(entry))
        : new Answer(new EntryChange.Conflict(now));
  }

  static EntryStep delete(Optional<EntryHistory> known) {
    if (known.isEmpty()) {
      return new Answer(new EntryChange.NotFound());
    }
    EntryVersion now = known.get().current();
    return now.content().isEmpty()
        ? new Answer(new EntryChange.Already(now))
        : new Append(Optional.empty());
  }
}
