/// All that one person keeps as a file, and back. Start at `Exchange`; a store implements
/// `Transfers`.
@NullMarked
package allay.programme.exchange;

import org.jspecify.annotations.NullMarked;
