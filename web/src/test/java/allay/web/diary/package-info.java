@NullMarked
package allay.web.diary;

import org.jspecify.annotations.NullMarked;
