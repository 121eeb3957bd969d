/// What a person tells about their pain, question by question: the questions as data, the answers,
/// and conditions over them that say yes, no or not told, and why. Start at `History`.
@NullMarked
package allay.programme.history;

import org.jspecify.annotations.NullMarked;
