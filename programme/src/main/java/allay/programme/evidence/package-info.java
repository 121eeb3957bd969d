/// What Allay says about the world outside a diary: each claim with how sure it is, how large, and
/// where it was read. Start at `Claims`.
@NullMarked
package allay.programme.evidence;

import org.jspecify.annotations.NullMarked;
