package allay.programme.pattern;

import java.util.SortedSet;

/// An indicator that holds.
///
/// @param because the answers that made it so, as in `Judgement`
public record Reason(Indicator indicator, SortedSet<String> because) {}
