@NullMarked
package allay.model;

import org.jspecify.annotations.NullMarked;
