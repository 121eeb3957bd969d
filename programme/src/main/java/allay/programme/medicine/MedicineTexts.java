package allay.programme.medicine;

import allay.programme.content.Content;
import allay.programme.content.Require;
import allay.programme.safety.HelpPage;
import java.util.Arrays;
import java.util.List;

/// Words around cautions, and the page about taking less of an opioid.
///
/// @param notReviewed stands with the cautions as long as not every one was reviewed by a clinician
/// @param notVerified stands with a caution that rests on a weak source
/// @param secondHand stands with a source that another site reports
/// @param nothingChecked stands with a name that Allay does not know
public record MedicineTexts(
    List<OfSeverity> severities,
    String notReviewed,
    String notVerified,
    String secondHand,
    String nothingChecked,
    HelpPage tapering) {
  /// A severity by name, and what to do about it.
  public record OfSeverity(Severity severity, String name, String what) {}

  /// @throws IllegalArgumentException when a severity has not exactly one name
  public MedicineTexts {
    severities = List.copyOf(severities);
    if (!severities.stream()
        .map(OfSeverity::severity)
        .toList()
        .equals(List.of(Severity.values()))) {
      throw new IllegalArgumentException(
          "\"severities\" names each of these once, in this order: "
              + Arrays.toString(Severity.values()));
    }
    Require.text(notReviewed, "notReviewed");
    Require.text(notVerified, "notVerified");
    Require.text(secondHand, "secondHand");
    Require.text(nothingChecked, "nothingChecked");
  }

  /// The texts that come with Allay.
  ///
  /// @throws IllegalStateException that names the file and the entry when one is not as it should
  ///   be
  public static MedicineTexts load() {
    Written words = Content.ofAllay(MedicineTexts.class, "words.yaml", Written.class);
    List<HelpPage> pages =
        Content.ofAllay(MedicineTexts.class, "tapering.yaml", Pages.class).pages();
    return new MedicineTexts(
        words.severities(),
        words.notReviewed(),
        words.notVerified(),
        words.secondHand(),
        words.nothingChecked(),
        pages.getFirst());
  }

  public OfSeverity of(Severity severity) {
    return severities.stream()
        .filter(words -> words.severity() == severity)
        .findFirst()
        .orElseThrow();
  }

  record Written(
      List<OfSeverity> severities,
      String notReviewed,
      String notVerified,
      String secondHand,
      String nothingChecked) {}

  record Pages(List<HelpPage> pages) {
    Pages {
      pages = Require.some(pages, "pages");
    }
  }
}
