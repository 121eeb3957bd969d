/// Small dense and block-banded linear algebra on flat arrays.
@NullMarked
package allay.model.linear;

import org.jspecify.annotations.NullMarked;
