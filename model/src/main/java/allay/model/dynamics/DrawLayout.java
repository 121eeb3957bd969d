package allay.model.dynamics;

import allay.model.linear.Lanes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How one posterior draw lies in a row of numbers: A, F, B0, B1, sigma, tau, then what the
/// read-outs and a refresh need of the days: the levels of the last 29 days (or of all, when there
/// are fewer), oldest first, and the deviations of the last day.
final class DrawLayout {
  /// Days between "now" and "four weeks ago".
  static final int FOUR_WEEKS = 28;

  private final Observations data;
  private final int tracks;
  private final int inputs;
  private final int levelDays;

  DrawLayout(Observations data) {
    this.data = data;
    tracks = data.tracks;
    inputs = data.inputs;
    levelDays = Math.min(data.days, FOUR_WEEKS + 1);
  }

  private boolean hasFourWeeks() {
    return data.days > FOUR_WEEKS;
  }

  /// The present draw of one chain.
  double[] row(ChainStates states, int lane) {
    int matrix = tracks * tracks;
    int inputMatrix = tracks * inputs;
    int sds = 2 * (matrix + inputMatrix);
    int days = levelDays * tracks;
    double[] row = new double[sds + 2 * tracks + days + tracks];
    Regressors regressors = data.regressors;
    for (int k = 0; k < tracks; k++) {
      for (int j = 0; j < tracks; j++) {
        row[k * tracks + j] = states.coefficient(k, regressors.today(j), lane);
        row[matrix + k * tracks + j] = states.coefficient(k, regressors.yesterday(j), lane);
      }
      for (int i = 0; i < inputs; i++) {
        int at = 2 * matrix + k * inputs + i;
        row[at] = states.coefficient(k, regressors.inputToday(i), lane);
        row[at + inputMatrix] = states.coefficient(k, regressors.inputYesterday(i), lane);
      }
    }
    int end = data.days * tracks;
    Lanes.copy(states.shockSd, 0, lane, row, sds, tracks);
    Lanes.copy(states.driftSd, 0, lane, row, sds + tracks, tracks);
    Lanes.copy(states.level, end - days, lane, row, sds + 2 * tracks, days);
    Lanes.copy(states.deviation, end - tracks, lane, row, sds + 2 * tracks + days, tracks);
    return row;
  }

  PersonalDraw draw(double[] row) {
    int matrix = tracks * tracks;
    int inputMatrix = tracks * inputs;
    int sds = 2 * matrix + 2 * inputMatrix;
    return new PersonalDraw(
        matrix(row, 0, tracks),
        matrix(row, matrix, tracks),
        matrix(row, 2 * matrix, inputs),
        matrix(row, 2 * matrix + inputMatrix, inputs),
        Arrays.copyOfRange(row, sds, sds + tracks),
        Arrays.copyOfRange(row, sds + tracks, sds + 2 * tracks),
        level(row, 0),
        hasFourWeeks() ? level(row, FOUR_WEEKS) : new double[0],
        Arrays.copyOfRange(row, row.length - tracks, row.length));
  }

  /// Levels of the day so many days before the last: 0 to 28, within the diary.
  double[] level(double[] row, int daysBefore) {
    int at = row.length - (2 + daysBefore) * tracks;
    return Arrays.copyOfRange(row, at, at + tracks);
  }

  private double[][] matrix(double[] row, int at, int columns) {
    double[][] matrix = new double[tracks][];
    for (int k = 0; k < tracks; k++) {
      matrix[k] = Arrays.copyOfRange(row, at + k * columns, at + (k + 1) * columns);
    }
    return matrix;
  }

  /// Positions of the parameters that the model has: not the zeros of A and B0.
  int[] parameters() {
    List<Integer> positions = new ArrayList<>();
    int matrix = tracks * tracks;
    int inputMatrix = tracks * inputs;
    for (int k = 0; k < tracks; k++) {
      for (int j = 0; j < k; j++) {
        positions.add(k * tracks + j);
      }
      for (int i = 0; i < inputs; i++) {
        if (data.regressors.actsSameDay(i, k)) {
          positions.add(2 * matrix + k * inputs + i);
        }
      }
    }
    for (int at = matrix; at < 2 * matrix; at++) {
      positions.add(at);
    }
    for (int at = 2 * matrix + inputMatrix; at < 2 * (matrix + inputMatrix + tracks); at++) {
      positions.add(at);
    }
    return positions.stream().mapToInt(Integer::intValue).sorted().toArray();
  }
}
