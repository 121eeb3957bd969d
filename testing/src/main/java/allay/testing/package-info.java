/// What the tests of several modules look with; no part of the product.
@NullMarked
package allay.testing;

import org.jspecify.annotations.NullMarked;
