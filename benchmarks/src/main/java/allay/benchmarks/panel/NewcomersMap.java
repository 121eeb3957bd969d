package allay.benchmarks.panel;

import allay.benchmarks.panel.MadeUpPeople.MadeUp;
import allay.model.dynamics.Arrow;
import allay.model.dynamics.Cohort;
import allay.model.dynamics.LevelKind;
import allay.model.dynamics.MapResult;
import allay.model.dynamics.PanelModel;
import allay.model.dynamics.PanelResult;
import allay.model.dynamics.PersonalModel;
import allay.model.dynamics.Progress;
import allay.model.dynamics.Settings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How many days does a newcomer's map need, with and without what a cohort taught? Prints a
/// Markdown table for `docs/validation.md`.
public final class NewcomersMap {
  private static final int TRACKS = 3;
  private static final int COHORT = 60;
  private static final int COHORT_DAYS = 60;
  private static final int[] DAYS = {14, 21, 28, 42, 60, 90};
  private static final long COHORT_SEED = 7_001;
  private static final long NEWCOMER_SEED = 7_002;

  /// An arrow from this size on is one that a person would like to be told.
  private static final double WORTH_TELLING = 0.2;

  private NewcomersMap() {}

  /// Simulates, fits and prints.
  ///
  /// @param arguments how many newcomers
  public static void main(String[] arguments) {
    int newcomers = Integer.parseInt(arguments[0]);
    int threads = Runtime.getRuntime().availableProcessors();
    System.err.printf("A cohort of %d people, %d days each%n", COHORT, COHORT_DAYS);
    Cohort cohort = cohort(threads);
    System.out.println(
        """
        | days | prior | maps | error of an arrow (RMSE) | 90 % intervals hold | arrows of 0.2 or more that are seen | seen with the wrong sign |
        |---|---|---|---|---|---|---|\
        """);
    MadeUpPeople people = new MadeUpPeople(NEWCOMER_SEED, TRACKS);
    for (int days : DAYS) {
      System.out.println(row(days, "default", tally(people, newcomers, days, Optional.empty())));
      System.out.println(row(days, "cohort", tally(people, newcomers, days, Optional.of(cohort))));
    }
  }

  private static Cohort cohort(int threads) {
    PanelResult result =
        PanelModel.fit(
            new MadeUpPeople(COHORT_SEED, TRACKS).panel(COHORT, COHORT_DAYS),
            LevelKind.DRIFTING,
            new Settings(1, 0),
            threads,
            Progress.silent());
    return switch (result) {
      case PanelResult.Converged converged -> converged.cohort();
      case PanelResult.NotConverged stopped ->
          throw new IllegalStateException("the cohort did not converge: " + stopped);
    };
  }

  /// Counts over the arrows between different tracks, and carry-overs.
  private static final class Tally {
    private int maps;
    private int arrows;
    private double squaredError;
    private int covered;
    private int large;
    private int largeSeen;
    private int wrongSign;

    void add(Arrow arrow, double truth) {
      arrows++;
      squaredError += (arrow.mean() - truth) * (arrow.mean() - truth);
      covered += arrow.low90() <= truth && truth <= arrow.high90() ? 1 : 0;
      boolean seen = arrow.low90() > 0 || arrow.high90() < 0;
      if (Math.abs(truth) >= WORTH_TELLING && !arrow.isCarryOver()) {
        large++;
        largeSeen += seen && arrow.mean() * truth > 0 ? 1 : 0;
      }
      wrongSign += seen && arrow.mean() * truth < 0 ? 1 : 0;
    }
  }

  private static Tally tally(
      MadeUpPeople people, int newcomers, int days, Optional<Cohort> cohort) {
    Tally tally = new Tally();
    List<String> tracks = people.tracks();
    for (int i = 0; i < newcomers; i++) {
      MadeUp person = people.person(i, days);
      MapResult result =
          PersonalModel.map(person.series(), "pain", cohort, new Settings(1, 0), Progress.silent());
      if (result instanceof MapResult.Converged converged) {
        tally.maps++;
        for (Arrow arrow : converged.map().arrows()) {
          int to = tracks.indexOf(arrow.to());
          int from = tracks.indexOf(arrow.from().name());
          double[][] truth =
              arrow.when() == Arrow.When.SAME_DAY ? person.sameDay() : person.nextDay();
          tally.add(arrow, truth[to][from]);
        }
      }
    }
    return tally;
  }

  private static String row(int days, String prior, Tally tally) {
    return String.format(
        Locale.ROOT,
        "| %d | %s | %d | %.3f | %.1f %% | %.0f %% of %d | %.1f %% |",
        days,
        prior,
        tally.maps,
        Math.sqrt(tally.squaredError / tally.arrows),
        100.0 * tally.covered / tally.arrows,
        100.0 * tally.largeSeen / Math.max(tally.large, 1),
        tally.large,
        100.0 * tally.wrongSign / tally.arrows);
  }
}
