package allay.programme.vignettes;

import allay.programme.content.Require;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// What medicine expects of a history.
///
/// @param tier more than one where medicine allows it
/// @param pauses empty where the tier may lie on either side, or where medicine sees no reason to
///   pause gentle movement although someone should be told soon
/// @param finds ids of signs; at least one of them is to be found and not cleared
/// @param fits patterns that fit
/// @param someSigns patterns that fit or show some signs
/// @param notFits patterns that do not fit, whatever else is said of them
/// @param notEnoughTold patterns of which too little was told
/// @param discuss ids of illnesses that are to be named as worth asking a doctor about
/// @param notDiscuss ids of illnesses that are not
/// @param fibromyalgia whether the criteria of 2016 are met
record Expectation(
    List<Tier> tier,
    Optional<Boolean> pauses,
    Optional<List<String>> finds,
    Optional<List<String>> fits,
    Optional<List<String>> someSigns,
    Optional<List<String>> notFits,
    Optional<List<String>> notEnoughTold,
    Optional<List<String>> discuss,
    Optional<List<String>> notDiscuss,
    Optional<Boolean> fibromyalgia) {
  Expectation {
    tier = Require.some(tier, "tier");
  }

  /// The least soon of those that medicine allows.
  Tier latest() {
    return Collections.max(tier);
  }

  boolean dangerous() {
    return tier.stream().allMatch(Tier::stops);
  }

  boolean ordinary() {
    return tier.stream().noneMatch(Tier::stops);
  }
}
