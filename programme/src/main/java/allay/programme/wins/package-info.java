/// Good news from a person's own diary, said before any number and only when their own ups and
/// downs do not explain it. Start at `Wins`.
@NullMarked
package allay.programme.wins;

import org.jspecify.annotations.NullMarked;
