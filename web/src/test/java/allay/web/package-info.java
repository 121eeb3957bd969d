@NullMarked
package allay.web;

import org.jspecify.annotations.NullMarked;
