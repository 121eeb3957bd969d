package allay.programme.vignettes;

import allay.programme.history.History;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// The criteria of 2016, counted from the paper and not with the code under test: (index of 7 or
/// more and severity of 5 or more, or index of 4 to 6 and severity of 9 or more), pain in at least
/// 4 of 5 regions without jaw, chest and belly, for three months.
///
/// @param index how many of 19 places hurt
/// @param regions how many of 5
/// @param severity what was told of it; what was not told counts as nothing
/// @param highest severity if what was not told were as bad as can be
record FibromyalgiaByHand(int index, long regions, int severity, int highest, boolean threeMonths) {
  private static final List<Set<String>> REGIONS =
      List.of(
          Set.of("shoulder-left", "upper-arm-left", "lower-arm-left"),
          Set.of("shoulder-right", "upper-arm-right", "lower-arm-right"),
          Set.of("hip-left", "upper-leg-left", "lower-leg-left"),
          Set.of("hip-right", "upper-leg-right", "lower-leg-right"),
          Set.of("neck", "upper-back", "lower-back"));

  private static final Set<String> IN_NO_REGION = Set.of("jaw-left", "jaw-right", "chest", "belly");

  private static final List<String> GRADED = List.of("tired", "unrefreshed", "foggy");

  private static final Set<String> HALF_YEAR = Set.of("headaches", "belly-cramps", "low-mood");

  private static final Set<String> THREE_MONTHS =
      Set.of("3-to-12-months", "1-to-5-years", "over-5-years");

  static FibromyalgiaByHand of(History history) {
    Set<String> where = history.chosen("where");
    long inRegions = REGIONS.stream().flatMap(Set::stream).filter(where::contains).count();
    long outside = IN_NO_REGION.stream().filter(where::contains).count();
    int severity = GRADED.stream().mapToInt(one -> grade(history, one, 0)).sum();
    int highest = GRADED.stream().mapToInt(one -> grade(history, one, 3)).sum();
    int symptoms = (int) history.chosen("half-year").stream().filter(HALF_YEAR::contains).count();
    boolean told = history.answer("half-year").isPresent();
    return new FibromyalgiaByHand(
        (int) (inRegions + outside),
        REGIONS.stream().filter(one -> !Collections.disjoint(one, where)).count(),
        severity + symptoms,
        highest + (told ? symptoms : HALF_YEAR.size()),
        !Collections.disjoint(THREE_MONTHS, history.chosen("since")));
  }

  private static int grade(History history, String question, int untold) {
    return history.chosen(question).stream().mapToInt(Integer::parseInt).findFirst().orElse(untold);
  }

  boolean met() {
    return met(severity);
  }

  /// Whether they can be met, given what was not told.
  boolean possible() {
    return met(highest);
  }

  private boolean met(int withSeverity) {
    return threeMonths
        && regions >= 4
        && ((index >= 7 && withSeverity >= 5) || (index >= 4 && index <= 6 && withSeverity >= 9));
  }
}
