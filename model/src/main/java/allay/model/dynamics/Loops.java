package allay.model.dynamics;

import allay.model.dynamics.PersonalMap.Loop;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Closed paths of two or three tracks and their gain:
///
///     gain of i1 -> ... -> in -> i1 = product over its arrows a -> b of C[b,a] / (1 - F[b,b])
///
/// Above 0 the loop keeps a push going (two negative arrows do, too), below 0 it dampens it.
final class Loops {
  private Loops() {}

  /// Each loop once, from `outcome` when it is on it, else from its first track in the day; closed:
  /// the last entry repeats the first.
  static List<int[]> closedPaths(int tracks, int outcome) {
    List<int[]> paths = new ArrayList<>();
    for (int start = 0; start < tracks; start++) {
      for (int second = 0; second < tracks; second++) {
        if (startsBefore(start, second, outcome)) {
          paths.add(new int[] {start, second, start});
          for (int third = 0; third < tracks; third++) {
            if (third != second && startsBefore(start, third, outcome)) {
              paths.add(new int[] {start, second, third, start});
            }
          }
        }
      }
    }
    return paths;
  }

  private static boolean startsBefore(int start, int other, int outcome) {
    return other != start && other != outcome && (start == outcome || start < other);
  }

  /// The loops whose gain has one sign with a probability of at least
  /// `PersonalMap.SIGN_SURE_ENOUGH`, the strongest first.
  ///
  /// @param effects of `HeldEffects`
  static List<Loop> of(PosteriorDraws posterior, PerDraw<double[][]> effects, Ledger ledger) {
    return closedPaths(posterior.tracks().size(), posterior.outcomeIndex()).stream()
        .map(path -> loop(path, posterior, effects, ledger))
        .flatMap(Optional::stream)
        .sorted((a, b) -> Double.compare(Math.abs(b.gain().median()), Math.abs(a.gain().median())))
        .toList();
  }

  private static Optional<Loop> loop(
      int[] path, PosteriorDraws posterior, PerDraw<double[][]> effects, Ledger ledger) {
    List<String> through =
        Arrays.stream(path, 0, path.length - 1).mapToObj(posterior.tracks()::get).toList();
    return effects
        .whereDefined(draw -> HeldEffects.along(path, draw))
        .filter(gain -> gain.probabilityOfSign() >= PersonalMap.SIGN_SURE_ENOUGH)
        .map(gain ->
            new Loop(
                through,
                ledger.interval("loop " + String.join(" -> ", through), gain),
                gain.probabilityOfSign()));
  }
}
