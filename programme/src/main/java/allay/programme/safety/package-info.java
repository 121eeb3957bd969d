/// When pain needs someone now, today, in the next days or at the next visit, and what helps when
/// one does not feel safe. Content is data, in the YAML files of this package's folder. Start at
/// `SafetyTexts`; what whoever runs Allay adds is `LocalHelp`.
@NullMarked
package allay.programme.safety;

import org.jspecify.annotations.NullMarked;
