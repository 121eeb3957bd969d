package allay.model.dynamics;

import allay.model.dynamics.MapResult.Seconds;
import allay.model.posterior.Verdict;
import java.util.List;

/// The answer to "what do these people have in common, and how do they differ?". Only `Converged`
/// holds numbers.
public sealed interface PanelResult {
  record Converged(
      List<PopulationParameter> population,
      List<PersonPosterior> people,
      Cohort cohort,
      Verdict verdict,
      Seconds seconds)
      implements PanelResult {
    public Converged {
      population = List.copyOf(population);
      people = List.copyOf(people);
    }
  }

  /// The run reached its bound and still failed the verdict.
  record NotConverged(Verdict verdict, Seconds seconds) implements PanelResult {}

  /// The mean over people, or the sd between them, of one person-level quantity.
  ///
  /// @param name as in the literature's programs, `f_bar[1]`: level mean `mu`, next-day effects `f`
  ///   row by row, same-day effects `a` row by row below the diagonal, log sigma `ls`, log tau
  ///   `lt`; `bar` for the mean, `sd` for the sd
  /// @param mean posterior mean
  /// @param sd posterior standard deviation
  /// @param low90 lower end of the central 90 % interval
  /// @param high90 its upper end
  /// @param effectiveSampleSize bulk
  record PopulationParameter(
      String name,
      Quantity of,
      Statistic statistic,
      double mean,
      double sd,
      double low90,
      double high90,
      double effectiveSampleSize) {}

  enum Statistic {
    MEAN_OVER_PEOPLE,
    SD_BETWEEN_PEOPLE
  }

  /// A person-level quantity of the model.
  sealed interface Quantity {
    /// The slow level of a track; on the first day where it drifts.
    record Level(String track) implements Quantity {}

    record Effect(String from, String to, Arrow.When when) implements Quantity {}

    /// The natural logarithm of the size of a track's daily shocks.
    record LogShockSd(String track) implements Quantity {}

    /// The natural logarithm of how fast a track's level drifts.
    record LogDriftSd(String track) implements Quantity {}
  }

  /// What is known of one person: posterior means and sds.
  ///
  /// @param level of each track, on the person's last day
  /// @param sameDay A, row "on", column "from"; row k holds the k tracks before it
  /// @param nextDay F, row "on", column "from"
  /// @param shockSd sigma of each track
  /// @param driftSd tau of each track; empty where the level is constant
  record PersonPosterior(
      String person,
      List<Estimated> level,
      List<List<Estimated>> sameDay,
      List<List<Estimated>> nextDay,
      List<Estimated> shockSd,
      List<Estimated> driftSd) {}

  /// Posterior mean and standard deviation.
  record Estimated(double mean, double sd) {}
}
