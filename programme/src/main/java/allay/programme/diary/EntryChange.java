package allay.programme.diary;

/// What became of a change to an entry.
public sealed interface EntryChange {
  /// It is stored; this is what stands now.
  record Done(EntryVersion now) implements EntryChange {}

  /// It was stored before; nothing was changed. `now` is what stands, which may be newer.
  record Already(EntryVersion now) implements EntryChange {}

  /// The id belongs to an entry that says something else, or the entry was changed meanwhile.
  /// Nothing was changed; `now` is what stands.
  record Conflict(EntryVersion now) implements EntryChange {}

  /// It breaks a rule; a plain sentence says which. Nothing was changed.
  record Refused(String why) implements EntryChange {}

  /// There is no such person or entry.
  record NotFound() implements EntryChange {}
}
