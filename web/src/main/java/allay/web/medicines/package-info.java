/// The person's own list of medicines and supplements, what to mind about it, and a note to bring
/// along.
@NullMarked
package allay.web.medicines;

import org.jspecify.annotations.NullMarked;
