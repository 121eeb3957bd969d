/// The `allay` command, one class for each subcommand. Start at `Allay` and `MapCommand`.
@NullMarked
package allay.cli;

import org.jspecify.annotations.NullMarked;
