/// What can feed pain, what feeds what, and what acts on it; and which of it a person's history
/// lights up. Start at `ToldMap`.
@NullMarked
package allay.programme.drivers;

import org.jspecify.annotations.NullMarked;
