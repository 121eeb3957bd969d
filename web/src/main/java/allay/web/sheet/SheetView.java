package allay.web.sheet;

import allay.programme.evidence.Claim;
import allay.programme.pattern.Standing;
import allay.programme.sheet.Barrier;
import allay.programme.sheet.EvidenceSheet;
import allay.programme.sheet.Origin;
import allay.programme.sheet.ScanBeside;
import allay.programme.sheet.SheetLine;
import allay.programme.sheet.SheetWords;
import allay.programme.sheet.Side;
import java.util.List;
import java.util.Optional;

/// What the sheet shows.
///
/// @param told whether the history holds anything yet
/// @param scans findings that were told, with figures
/// @param barriers those that the person holds first
public record SheetView(
    EvidenceSheet sheet,
    SheetWords words,
    boolean told,
    List<ScanBeside> scans,
    BeliefOverTime belief,
    List<BarrierView> barriers) {
  /// A thought with its answer.
  ///
  /// @param held whether the person ticked it
  /// @param claims on which the answer rests
  public record BarrierView(Barrier barrier, boolean held, List<Claim> claims) {}

  public SheetView {
    scans = List.copyOf(scans);
    barriers = List.copyOf(barriers);
  }

  public List<Side> sides() {
    return List.of(Side.values());
  }

  /// Where a line comes from, in words.
  public static String basis(SheetLine line) {
    return switch (line.origin()) {
      case Origin.Told(var _, Optional<Standing> standing) ->
          "from what you told" + standing.map(known -> "; " + standing(known)).orElse("");
      case Origin.Seen(String basis, Standing standing) ->
          "from your diary: %s; %s".formatted(basis, standing(standing));
      case Origin.Own _ -> "your own words";
    };
  }

  /// How well it is known that such a line says anything.
  static String standing(Standing standing) {
    return switch (standing) {
      case STUDY -> "studies looked at this";
      case EXPERT_LIST -> "people who treat pain go by this";
      case GUESS -> "a guess, hold it lightly";
    };
  }
}
