/// Texts that are kept as data beside the code: reading them strictly, and what they have in
/// common. Start at `Content`.
@NullMarked
package allay.programme.content;

import org.jspecify.annotations.NullMarked;
