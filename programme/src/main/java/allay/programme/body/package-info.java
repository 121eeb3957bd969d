/// The figure of a body on which places are shown and touched. Start at `BodyFigure`.
@NullMarked
package allay.programme.body;

import org.jspecify.annotations.NullMarked;
