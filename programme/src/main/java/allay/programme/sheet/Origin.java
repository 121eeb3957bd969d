package allay.programme.sheet;

import allay.programme.pattern.Standing;
import java.util.Optional;
import java.util.SortedSet;

/// Where a line of the sheet comes from.
public sealed interface Origin {
  /// The history.
  ///
  /// @param because the answers that made it so, as in `Judgement`
  /// @param standing how well it is known that this says anything; empty for a hint to ask
  record Told(SortedSet<String> because, Optional<Standing> standing) implements Origin {}

  /// The diary, counted or read off its map.
  ///
  /// @param basis what it was counted from, in words
  record Seen(String basis, Standing standing) implements Origin {}

  /// The person's own words.
  record Own() implements Origin {}
}
