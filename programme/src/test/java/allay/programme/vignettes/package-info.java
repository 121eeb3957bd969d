/// Written histories with what medicine expects of the safety check and of the patterns, stated
/// before the rules were. Start at `Vignette`; the histories are YAML in this package's folder.
@NullMarked
package allay.programme.vignettes;

import org.jspecify.annotations.NullMarked;
