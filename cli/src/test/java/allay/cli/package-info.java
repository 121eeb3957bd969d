@NullMarked
package allay.cli;

import org.jspecify.annotations.NullMarked;
