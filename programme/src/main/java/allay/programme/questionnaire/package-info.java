/// Standard questionnaires and others that a person brings along: what they ask, what was answered,
/// and what the answers add up to. Start at `Questionnaire`, `Instruments` and `Scale`.
@NullMarked
package allay.programme.questionnaire;

import org.jspecify.annotations.NullMarked;
