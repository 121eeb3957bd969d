@NullMarked
package allay.programme.questionnaire;

import org.jspecify.annotations.NullMarked;
