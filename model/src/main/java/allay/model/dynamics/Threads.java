package allay.model.dynamics;

import allay.model.dynamics.PersonalMap.PainThread;
import allay.model.posterior.Chains;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The ways that lead to the outcome: simple paths of at most three arrows from a track,
///
///     effect e = product over its arrows a -> b of C[b,a] / (1 - F[b,b])
///     weight   = |e| x long-run sd of the first track's z,   share = weight / sum over all paths
final class Threads {
  static final int ARROWS_AT_MOST = 3;

  /// Per path.
  private final double[] effects;

  private final double[] weights;
  private final double totalWeight;

  private Threads(PersonalDraw draw, List<int[]> paths) {
    double[][] held = HeldEffects.of(draw);
    boolean stable = Stability.isStable(draw.dayToDay());
    double[] sds = stable ? StationarySds.of(draw) : new double[draw.tracks()];
    effects = new double[paths.size()];
    weights = new double[paths.size()];
    double sum = 0;
    for (int i = 0; i < effects.length; i++) {
      effects[i] = HeldEffects.along(paths.get(i), held);
      weights[i] = Math.abs(effects[i]) * sds[paths.get(i)[0]];
      sum += weights[i];
    }
    totalWeight = sum;
  }

  /// All simple paths of at most `ARROWS_AT_MOST` arrows that end in `outcome`.
  static List<int[]> pathsTo(int outcome, int tracks) {
    List<int[]> all = new ArrayList<>();
    List<int[]> longest = List.of(new int[] {outcome});
    for (int arrows = 1; arrows <= ARROWS_AT_MOST; arrows++) {
      longest = longest.stream().flatMap(path -> startedEarlier(path, tracks).stream()).toList();
      all.addAll(longest);
    }
    return all;
  }

  private static List<int[]> startedEarlier(int[] path, int tracks) {
    List<int[]> longer = new ArrayList<>();
    for (int start = 0; start < tracks; start++) {
      int first = start;
      if (Arrays.stream(path).noneMatch(track -> track == first)) {
        int[] extended = new int[path.length + 1];
        extended[0] = first;
        System.arraycopy(path, 0, extended, 1, path.length);
        longer.add(extended);
      }
    }
    return longer;
  }

  /// The paths whose effect has one sign with a probability of at least
  /// `PersonalMap.SIGN_SURE_ENOUGH`, the one with the largest median weight first.
  static List<PainThread> of(PosteriorDraws posterior, Ledger ledger) {
    List<int[]> paths = pathsTo(posterior.outcomeIndex(), posterior.tracks().size());
    PerDraw<Threads> draws = posterior.draws().map(draw -> new Threads(draw, paths));
    return IntStream.range(0, paths.size())
        .mapToObj(i -> ranked(i, paths.get(i), posterior, draws, ledger))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingDouble(Ranked::weight).reversed())
        .map(Ranked::thread)
        .toList();
  }

  private record Ranked(PainThread thread, double weight) {}

  private static Optional<Ranked> ranked(
      int i, int[] path, PosteriorDraws posterior, PerDraw<Threads> draws, Ledger ledger) {
    return draws
        .whereDefined(draw -> draw.effects[i])
        .filter(effect -> effect.probabilityOfSign() >= PersonalMap.SIGN_SURE_ENOUGH)
        .flatMap(effect ->
            draws
                .whereDefined(draw -> draw.weights[i] / draw.totalWeight)
                .map(share -> ranked(i, path, posterior, draws, effect, share, ledger)));
  }

  private static Ranked ranked(
      int i,
      int[] path,
      PosteriorDraws posterior,
      PerDraw<Threads> draws,
      Chains effect,
      Chains share,
      Ledger ledger) {
    List<String> names = Arrays.stream(path).mapToObj(posterior.tracks()::get).toList();
    String name = "thread " + String.join(" -> ", names);
    boolean onlyPath = posterior.tracks().size() == 2;
    double medianShare = onlyPath ? 1 : ledger.enter(name + " share", share).median();
    return new Ranked(
        new PainThread(
            names, ledger.interval(name, effect), effect.probabilityOfSign(), medianShare),
        draws.whereDefined(draw -> draw.weights[i]).map(Chains::median).orElse(0.0));
  }
}
