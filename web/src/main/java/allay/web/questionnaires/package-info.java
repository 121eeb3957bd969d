/// Questionnaires: the list, one page of items each, what the answers add up to, how it went over
/// time, and files that a person brings along.
@NullMarked
package allay.web.questionnaires;

import org.jspecify.annotations.NullMarked;
