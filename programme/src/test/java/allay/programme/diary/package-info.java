@NullMarked
package allay.programme.diary;

import org.jspecify.annotations.NullMarked;
