package allay.programme.evidence;

import allay.programme.content.Require;
import java.util.List;
import java.util.OptionalInt;

/// How many of 100 people **without** pain have something on a scan of the lower back, by age.
///
/// @param id stays the same when words change
/// @param name in plain words
/// @param inReports the words that a scan report uses for it
/// @param at20to80 people in 100 at 20, 30, 40, 50, 60, 70 and 80 years
/// @param claim id of the claim that says where the numbers come from
public record ScanFinding(
    String id, String name, List<String> inReports, List<Integer> at20to80, String claim) {
  public static final int YOUNGEST = 20;
  public static final int OLDEST = 80;
  private static final int STEP = 10;

  /// @throws IllegalArgumentException when a part is blank, or there are not seven shares from 0 to
  ///   100
  public ScanFinding {
    Require.text(id, "id");
    Require.text(name, "name");
    inReports = Require.lines(inReports, "inReports");
    at20to80 = List.copyOf(at20to80);
    Require.text(claim, "claim");
    if (at20to80.size() != 1 + (OLDEST - YOUNGEST) / STEP
        || at20to80.stream().anyMatch(share -> share < 0 || share > 100)) {
      throw new IllegalArgumentException("\"at20to80\" needs seven numbers from 0 to 100");
    }
  }

  /// Of 100 people without pain who are about this old; empty below 15 and above 84 years, where
  /// the study does not speak.
  public OptionalInt inHundred(int age) {
    int decade = Math.floorDiv(age - YOUNGEST + STEP / 2, STEP);
    return decade >= 0 && decade < at20to80.size()
        ? OptionalInt.of(at20to80.get(decade))
        : OptionalInt.empty();
  }
}
