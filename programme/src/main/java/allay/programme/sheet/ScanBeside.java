package allay.programme.sheet;

import allay.programme.evidence.ScanFinding;
import allay.programme.history.History;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// A finding of the person's own scan beside how common it is in people of their age without pain.
///
/// @param inHundred of 100 people without pain
public record ScanBeside(ScanFinding finding, int age, int inHundred) {
  private static final int DECADE = 10;

  /// The age of the people it is laid beside: the study gives one share for each ten years.
  public int theirAge() {
    return (age + DECADE / 2) / DECADE * DECADE;
  }

  /// Those findings that were told; empty without an age, and outside the ages of the study.
  public static List<ScanBeside> of(List<ScanFinding> findings, History history) {
    Set<String> told = history.chosen("findings");
    OptionalInt age = history.number("age");
    return age.isEmpty()
        ? List.of()
        : findings.stream()
            .filter(finding -> told.contains(finding.id()))
            .flatMap(finding ->
                finding.inHundred(age.getAsInt()).stream()
                    .mapToObj(share -> new ScanBeside(finding, age.getAsInt(), share)))
            .toList();
  }
}
