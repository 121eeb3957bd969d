package allay.model.dynamics;

import allay.model.dynamics.PersonalMap.PainThread;
import allay.model.posterior.Chains;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The ways that lead to the outcome: simple paths of at most three arrows from a track,
///
///     effect e = product over its arrows a -> b of C[b,a] / (1 - F[b,b])
///     weight   = |e| x long-run sd of the first track's z,   share = weight / sum over all paths
final class Threads {
  static final int ARROWS_AT_MOST = 3;

  private final double[][] effects;
  private final double[] sds;
  private final double totalWeight;

  private Threads(PersonalDraw draw, List<int[]> paths) {
    this.effects = HeldEffects.of(draw);
    boolean stable = Stability.isStable(draw.dayToDay());
    this.sds = stable ? StationarySds.of(draw) : new double[draw.tracks()];
    this.totalWeight = paths.stream().mapToDouble(this::weight).sum();
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

  private double effect(int[] path) {
    return HeldEffects.along(path, effects);
  }

  private double weight(int[] path) {
    return Math.abs(effect(path)) * sds[path[0]];
  }

  private double share(int[] path) {
    return weight(path) / totalWeight;
  }

  /// The paths whose effect has one sign with a probability of at least
  /// `PersonalMap.SIGN_SURE_ENOUGH`, the one with the largest median weight first.
  static List<PainThread> of(PosteriorDraws posterior, Ledger ledger) {
    List<int[]> paths = pathsTo(posterior.outcomeIndex(), posterior.tracks().size());
    PerDraw<Threads> draws = posterior.draws().map(draw -> new Threads(draw, paths));
    return paths.stream()
        .map(path -> ranked(path, posterior, draws, ledger))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingDouble(Ranked::weight).reversed())
        .map(Ranked::thread)
        .toList();
  }

  private record Ranked(PainThread thread, double weight) {}

  private static Optional<Ranked> ranked(
      int[] path, PosteriorDraws posterior, PerDraw<Threads> draws, Ledger ledger) {
    return draws
        .whereDefined(draw -> draw.effect(path))
        .filter(effect -> effect.probabilityOfSign() >= PersonalMap.SIGN_SURE_ENOUGH)
        .flatMap(effect ->
            draws
                .whereDefined(draw -> draw.share(path))
                .map(share -> ranked(path, posterior, draws, effect, share, ledger)));
  }

  private static Ranked ranked(
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
        draws.whereDefined(draw -> draw.weight(path)).map(Chains::median).orElse(0.0));
  }
}
