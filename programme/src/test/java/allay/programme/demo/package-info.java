@NullMarked
package allay.programme.demo;

import org.jspecify.annotations.NullMarked;
