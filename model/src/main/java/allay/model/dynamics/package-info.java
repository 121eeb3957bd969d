/// The personal dynamic model: what moves with this person's pain. Start at `PersonalModel` and
/// `MapResult`.
@NullMarked
package allay.model.dynamics;

import org.jspecify.annotations.NullMarked;
