/// The safety check: where it hurts, what goes with it, which signs are there, whom to see and how
/// soon. Start at `SafetyController`.
@NullMarked
package allay.web.safety;

import org.jspecify.annotations.NullMarked;
