/// Patterns of pain side by side, and what to take to a doctor. No diagnosis.
@NullMarked
package allay.web.patterns;

import org.jspecify.annotations.NullMarked;
