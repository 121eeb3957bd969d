package allay.benchmarks;

import allay.model.random.Chance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The diaries of twenty people who do not exist, drawn from the multilevel model with constant
/// levels: `examples/panel.csv`. Levels and effects of each person are normal around means; scores
/// have one decimal and end at 0 and 10, and some are left out.
public final class MadeUpPanel {
  static final List<String> TRACKS = List.of("sleep", "stress", "pain");
  static final int PEOPLE = 20;
  static final int DAYS = 30;

  private static final double[] MEAN_LEVEL = {6, 4, 5};
  private static final double LEVEL_SD = 1;

  /// F, row "on", column "from".
  private static final double[][] MEAN_NEXT_DAY = {
    {0.2, 0, -0.1},
    {-0.1, 0.3, 0.1},
    {-0.2, 0.15, 0.35}
  };

  /// A, row "on", column "from".
  private static final double[][] MEAN_SAME_DAY = {
    {0, 0, 0},
    {-0.2, 0, 0},
    {-0.25, 0.3, 0}
  };

  private static final double COEFFICIENT_SD = 0.08;
  private static final double SHOCK_SD = 0.9;
  private static final double MISSING = 0.05;

  /// Days before the first that is written, so that it does not matter where a person starts.
  private static final int RUN_IN = 30;

  private static final long SEED = 1;

  private MadeUpPanel() {}

  /// Writes the file.
  ///
  /// @param arguments where to
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), csv());
  }

  /// The whole file.
  static String csv() {
    StringBuilder rows = new StringBuilder("person,day," + String.join(",", TRACKS) + "\n");
    for (int person = 1; person <= PEOPLE; person++) {
      List<String> days = days(Chance.of(SEED, person));
      for (int day = 1; day <= DAYS; day++) {
        rows.append(person).append(',').append(day).append(days.get(day - 1)).append('\n');
      }
    }
    return rows.toString();
  }

  private static List<String> days(Chance chance) {
    int tracks = TRACKS.size();
    double[] level = new double[tracks];
    for (int k = 0; k < tracks; k++) {
      level[k] = MEAN_LEVEL[k] + LEVEL_SD * chance.gaussian();
    }
    double[][] nextDay = around(MEAN_NEXT_DAY, tracks, chance);
    double[][] sameDay = around(MEAN_SAME_DAY, 0, chance);
    double[] yesterday = new double[tracks];
    List<String> days = new ArrayList<>();
    for (int day = -RUN_IN; day < DAYS; day++) {
      double[] today = new double[tracks];
      StringBuilder row = new StringBuilder();
      for (int k = 0; k < tracks; k++) {
        today[k] = SHOCK_SD * chance.gaussian();
        for (int j = 0; j < tracks; j++) {
          today[k] += nextDay[k][j] * yesterday[j] + sameDay[k][j] * today[j];
        }
        row.append(',').append(score(level[k] + today[k], chance.uniform()));
      }
      if (day >= 0) {
        days.add(row.toString());
      }
      yesterday = today;
    }
    return days;
  }

  /// @param upTo columns of each row that differ between people; with 0 only those before the row
  private static double[][] around(double[][] mean, int upTo, Chance chance) {
    double[][] own = new double[mean.length][mean.length];
    for (int k = 0; k < mean.length; k++) {
      for (int j = 0; j < Math.max(upTo, k); j++) {
        own[k][j] = mean[k][j] + COEFFICIENT_SD * chance.gaussian();
      }
    }
    return own;
  }

  private static String score(double felt, double uniform) {
    return uniform < MISSING ? "" : String.format(Locale.ROOT, "%.1f", Math.clamp(felt, 0.0, 10.0));
  }
}
