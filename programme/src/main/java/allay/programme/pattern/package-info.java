/// Patterns of pain that a history speaks for or against, and named illnesses worth asking a doctor
/// about. No diagnosis: a fit follows from published criteria as far as they can be told, and what
/// needs an examination stays open. Content is data, in the YAML files of this package's folder.
/// Start at `PatternRules`.
@NullMarked
package allay.programme.pattern;

import org.jspecify.annotations.NullMarked;
