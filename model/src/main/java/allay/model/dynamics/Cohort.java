package allay.model.dynamics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What many people's diaries taught, as the prior of one person more: each quantity is normal
/// around the cohort's mean, with the variance between people plus what is unsure about the mean.
///
/// A coefficient is what a track adds to another given the cohort's other tracks. A diary with
/// fewer or more tracks may use the cohort, but what the cohort taught is then only near to what
/// the diary asks.
///
/// @param tracks names in the order of the day
/// @param people how many taught it
/// @param level of the first day, per track
/// @param sameDay A: row "on", column "from", only columns before the row; so row k holds k entries
/// @param nextDay F: row "on", column "from"
/// @param logShockSd log sigma, per track
/// @param logDriftSd log tau, per track; empty when the cohort's levels were held constant
public record Cohort(
    List<String> tracks,
    int people,
    List<Spread> level,
    List<List<Spread>> sameDay,
    List<List<Spread>> nextDay,
    List<Spread> logShockSd,
    List<Spread> logDriftSd) {

  private static final Normal UNKNOWN_LOG_SHOCK_SD = ofAnyone(Population.LOG_SHOCK_SD);
  private static final Normal UNKNOWN_LOG_DRIFT_SD = ofAnyone(Population.LOG_DRIFT_SD);

  /// Someone of a population of which nothing is known but the priors of its mean and sd.
  private static Normal ofAnyone(Normal populationMean) {
    return new Normal(
        populationMean.mean(), Math.hypot(populationMean.sd(), Population.LOG_SD_SCALE));
  }

  /// Mean and sd of a quantity over people, in points of a 0-10 scale, per day; of logarithms for
  /// sigma and tau.
  ///
  /// @param sd root of `E[sd between people squared] + Var[mean]`
  public record Spread(double mean, double sd) {
    public Spread {
      if (!Double.isFinite(mean) || !(sd > 0 && Double.isFinite(sd))) {
        throw new IllegalArgumentException("a spread has a finite mean and an sd above 0");
      }
    }

    Normal normal() {
      return new Normal(mean, sd);
    }
  }

  public Cohort {
    tracks = List.copyOf(tracks);
    level = List.copyOf(level);
    sameDay = sameDay.stream().map(List::copyOf).toList();
    nextDay = nextDay.stream().map(List::copyOf).toList();
    logShockSd = List.copyOf(logShockSd);
    logDriftSd = List.copyOf(logDriftSd);
    int count = tracks.size();
    boolean fits =
        level.size() == count
            && sameDay.size() == count
            && nextDay.size() == count
            && logShockSd.size() == count
            && (logDriftSd.isEmpty() || logDriftSd.size() == count);
    for (int k = 0; fits && k < count; k++) {
      fits = sameDay.get(k).size() == k && nextDay.get(k).size() == count;
    }
    if (count == 0 || !fits || tracks.stream().distinct().count() != count) {
      throw new IllegalArgumentException("the cohort's parts do not fit its tracks");
    }
  }

  /// Which of `names`, tracks in the order of a diary's day, the cohort knows.
  public List<String> known(List<String> names) {
    return names.stream().filter(tracks::contains).toList();
  }

  /// Whether the tracks that both know stand in the same order in the diary's day and in the
  /// cohort's: else the same-day effects mean something else.
  public boolean hasOrderOf(List<String> names) {
    return known(names).equals(tracks.stream().filter(names::contains).toList());
  }

  /// The prior of a diary with the tracks `names`. Where the cohort does not know a track, the
  /// default; for its sigma and tau what a panel expects of a person before any diary, because
  /// logarithms of all tracks are normal or of none.
  ///
  /// @throws IllegalArgumentException when the order of the tracks differs
  Prior prior(List<String> names, Regressors regressors) {
    if (!hasOrderOf(names)) {
      throw new IllegalArgumentException("the cohort asks for the tracks in another order");
    }
    Prior prior = Prior.standard(regressors);
    int tracksHere = names.size();
    Normal[] logShock = new Normal[tracksHere];
    Normal[] logDrift = new Normal[tracksHere];
    for (int k = 0; k < tracksHere; k++) {
      int mine = tracks.indexOf(names.get(k));
      logShock[k] = mine < 0 ? UNKNOWN_LOG_SHOCK_SD : logShockSd.get(mine).normal();
      logDrift[k] =
          mine < 0 || logDriftSd.isEmpty() ? UNKNOWN_LOG_DRIFT_SD : logDriftSd.get(mine).normal();
      if (mine >= 0) {
        prior.firstLevel()[k] = level.get(mine).normal();
        putArrows(prior.coefficients()[k], mine, k, names, regressors);
      }
    }
    return new Prior(
        prior.coefficients(),
        prior.firstLevel(),
        Optional.of(logShock),
        logDriftSd.isEmpty() ? Optional.empty() : Optional.of(logDrift));
  }

  private void putArrows(Normal[] row, int mine, int k, List<String> names, Regressors regressors) {
    for (int j = 0; j < names.size(); j++) {
      int from = tracks.indexOf(names.get(j));
      if (from >= 0) {
        row[regressors.yesterday(j)] = nextDay.get(mine).get(from).normal();
        if (j < k) {
          row[regressors.today(j)] = sameDay.get(mine).get(from).normal();
        }
      }
    }
  }

  /// @param spreads every quantity's, in the order of `Population.entries` without the statistic:
  ///   levels, F row by row, A row by row below the diagonal, log sigma, log tau
  static Cohort of(List<String> tracks, int people, LevelKind level, List<Spread> spreads) {
    int count = tracks.size();
    List<Spread> left = new ArrayList<>(spreads);
    List<Spread> levels = take(left, count);
    List<List<Spread>> nextDay = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      nextDay.add(take(left, count));
    }
    List<List<Spread>> sameDay = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      sameDay.add(take(left, k));
    }
    List<Spread> shocks = take(left, count);
    List<Spread> drifts = level == LevelKind.DRIFTING ? take(left, count) : List.of();
    return new Cohort(tracks, people, levels, sameDay, nextDay, shocks, drifts);
  }

  private static List<Spread> take(List<Spread> left, int count) {
    List<Spread> head = left.subList(0, count);
    List<Spread> taken = List.copyOf(head);
    head.clear();
    return taken;
  }
}
