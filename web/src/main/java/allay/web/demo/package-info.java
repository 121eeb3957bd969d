@NullMarked
package allay.web.demo;

import org.jspecify.annotations.NullMarked;
