/// The evidence sheet: what speaks for and against a learned alarm in one person's case, gathered
/// from what they told and noted, and from what they add. Start at `EvidenceSheet`.
@NullMarked
package allay.programme.sheet;

import org.jspecify.annotations.NullMarked;
