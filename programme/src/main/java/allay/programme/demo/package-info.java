/// The made-up person that a visitor meets: four months of a diary drawn from the model, with what
/// was put in, so that a map can be held against it. Start at `MadeUpPerson`.
@NullMarked
package allay.programme.demo;

import org.jspecify.annotations.NullMarked;
