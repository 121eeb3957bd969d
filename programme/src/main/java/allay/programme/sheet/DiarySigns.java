package allay.programme.sheet;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalMap;
import allay.model.series.DailySeries;
import allay.model.series.Score;
import allay.model.series.Track;
import allay.programme.map.MapReport;
import allay.programme.pattern.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/// What a diary adds to the sheet by itself: how far pain jumps, days that are nearly free of it,
/// and what its map has seen.
final class DiarySigns {
  /// Fewer scored pairs of days say nothing.
  static final int FEWEST_PAIRS = 14;

  /// Points from one day to the next. Three of ten is well above the two points that people in pain
  /// call an important change (Dworkin et al. 2008, doi 10.1016/j.jpain.2007.09.005).
  static final double JUMP = 3;

  static final int FEWEST_JUMPS = 3;

  /// Scores up to here count as hardly any pain.
  static final double NEARLY_NONE = 1;

  static final int FEWEST_FREE_DAYS = 3;

  /// Tracks whose arrow to pain speaks for an alarm that moods and nights turn up (rows 54 and 74).
  private static final Set<String> OF_THE_ALARM = Set.of("stress", "fear", "mood", "sleep");

  private DiarySigns() {}

  static List<SheetLine> of(DailySeries days, String outcome, Optional<MapReport> report) {
    List<SheetLine> lines = new ArrayList<>();
    days.tracks().stream()
        .filter(track -> track.name().equals(outcome))
        .forEach(track -> lines.addAll(counted(track)));
    report.stream()
        .map(MapReport::result)
        .filter(MapResult.Converged.class::isInstance)
        .map(result -> ((MapResult.Converged) result).map())
        .forEach(map -> seen(map).forEach(lines::add));
    return lines;
  }

  private static List<SheetLine> counted(Track pain) {
    List<OptionalDouble> scores = pain.scores().stream().map(DiarySigns::value).toList();
    int pairs = 0;
    int jumps = 0;
    int free = 0;
    int scored = 0;
    for (int day = 0; day < scores.size(); day++) {
      OptionalDouble today = scores.get(day);
      OptionalDouble before = day == 0 ? OptionalDouble.empty() : scores.get(day - 1);
      if (today.isEmpty()) {
        continue;
      }
      scored++;
      free += today.getAsDouble() <= NEARLY_NONE ? 1 : 0;
      if (before.isPresent()) {
        pairs++;
        jumps += Math.abs(today.getAsDouble() - before.getAsDouble()) >= JUMP ? 1 : 0;
      }
    }
    List<SheetLine> lines = new ArrayList<>();
    if (pairs >= FEWEST_PAIRS && jumps >= FEWEST_JUMPS) {
      lines.add(
          line(
              "diary-jumps",
              Side.FOR,
              "On %d days my pain was three points or more away from the day before. Tissue does not change that fast."
                  .formatted(jumps),
              "counted in %d pairs of days".formatted(pairs),
              Standing.EXPERT_LIST));
    }
    if (pairs >= FEWEST_PAIRS && free >= FEWEST_FREE_DAYS) {
      lines.add(
          line(
              "diary-free-days",
              Side.FOR,
              "On %d days there was hardly any pain.".formatted(free),
              "scores of 0 or 1 among %d days".formatted(scored),
              Standing.EXPERT_LIST));
    }
    return lines;
  }

  private static OptionalDouble value(Score score) {
    return switch (score) {
      case Score.AtFloor _ -> OptionalDouble.of(Score.FLOOR);
      case Score.AtCeiling _ -> OptionalDouble.of(Score.CEILING);
      case Score.Inside(double value) -> OptionalDouble.of(value);
      case Score.Missing _ -> OptionalDouble.empty();
    };
  }

  private static Stream<SheetLine> seen(PersonalMap map) {
    return map.arrows().stream()
        .filter(arrow -> arrow.to().equals(map.outcome()) && arrow.isSeen())
        .flatMap(arrow -> seen(arrow).stream());
  }

  private static Optional<SheetLine> seen(Arrow arrow) {
    String from = arrow.from().name();
    String when = arrow.when() == Arrow.When.SAME_DAY ? "the same day" : "the next day";
    if (OF_THE_ALARM.contains(from)) {
      return Optional.of(
          line(
              "diary-" + from + "-" + arrow.when().name().toLowerCase(Locale.ROOT),
              Side.FOR,
              "In my diary, pain moves with %s, %s.".formatted(from, when),
              "seen in your map; that is not proof of a cause",
              Standing.EXPERT_LIST));
    }
    if (from.equals("activity") && arrow.mean() > 0 && arrow.when() == Arrow.When.SAME_DAY) {
      return Optional.of(
          line(
              "diary-activity",
              Side.AGAINST,
              "In my diary, days with more activity are days with more pain. Load may play a part.",
              "seen in your map; an alarm can learn this, too",
              Standing.GUESS));
    }
    return Optional.empty();
  }

  private static SheetLine line(
      String id, Side side, String text, String basis, Standing standing) {
    return new SheetLine(id, side, text, new Origin.Seen(basis, standing), false);
  }
}
