package allay.programme.diary;

import java.time.Instant;
import java.util.Optional;

/// What an entry said from one moment on, until the next version replaced it.
///
/// @param number from 1
/// @param content empty when the entry was deleted
public record EntryVersion(int number, Instant since, Optional<KeptEntry> content) {}
