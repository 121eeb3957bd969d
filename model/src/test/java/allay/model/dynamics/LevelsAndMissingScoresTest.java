package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.linear.BlockTridiagonal;
import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Dose;
import allay.model.series.Input;
import allay.model.series.Score;
import allay.model.series.Track;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;

/// Two tracks, six days, missing scores (a whole day among them), a score at a bound, an input: the
/// block against the dense joint Gaussian, which is built forwards from independent shocks and then
/// conditioned on what is known.
class LevelsAndMissingScoresTest {
  private static final int DAYS = 6;
  private static final int TRACKS = 2;
  private static final Prior PRIOR = Prior.standard(TRACKS);
  private static final Score NONE = Score.missing();

  private static final DailySeries SERIES =
      new DailySeries(
          List.of(
              new Track("sleep", scores(6.2, 5.1, -1, -1, 4.4, 7.3)),
              new Track("pain", scores(3.0, -1, 4.2, -1, 0, 2.5))),
          List.of(
              new Input(
                  "walk",
                  1,
                  IntStream.of(0, 1, 0, 2, 1, 0).mapToObj(dose -> Dose.of(dose)).toList())));

  private final Observations data = new Observations(SERIES);
  private final State state = state();

  private static List<Score> scores(double... values) {
    return IntStream.range(0, values.length)
        .mapToObj(t -> values[t] < 0 ? NONE : Score.of(values[t]))
        .toList();
  }

  private State state() {
    State start = Starts.dispersed(data, PRIOR, Chance.of(5));
    start.sameDay[TRACKS] = -0.4;
    System.arraycopy(new double[] {0.5, -0.2, 0.3, 0.6}, 0, start.nextDay, 0, 4);
    System.arraycopy(new double[] {0, -0.7}, 0, start.inputSameDay, 0, 2);
    System.arraycopy(new double[] {0.4, -0.3}, 0, start.inputNextDay, 0, 2);
    System.arraycopy(new double[] {0.8, 1.3}, 0, start.shockSd, 0, 2);
    System.arraycopy(new double[] {0.2, 0.35}, 0, start.driftSd, 0, 2);
    return start;
  }

  @Test
  void mean_and_covariance_equal_those_of_the_dense_joint_gaussian() {
    Dense expected = conditioned(forwards());
    int n = expected.mean().length;

    BlockTridiagonal block = filled();
    assertThat(block.length()).isEqualTo(n);
    block.factor();
    block.solveMean();
    double[] mean = inDenseOrder(block.vector());
    for (int i = 0; i < n; i++) {
      assertThat(mean[i]).as("mean %d", i).isCloseTo(expected.mean()[i], within(1e-9));
    }
    for (int j = 0; j < n; j++) {
      double[] column = inDenseOrder(covarianceColumn(blockPosition(j)));
      for (int i = 0; i < n; i++) {
        assertThat(column[i])
            .as("covariance %d, %d", i, j)
            .isCloseTo(expected.covariance().get(i, j), within(1e-9));
      }
    }
  }

  @Test
  void draws_have_that_mean_and_covariance() {
    Dense expected = conditioned(forwards());
    int n = expected.mean().length;
    int draws = 200_000;
    Chance chance = Chance.of(11);
    double[] sum = new double[n];
    double[] squares = new double[n];
    BlockTridiagonal block = filled();
    double[] linear = block.vector().clone();
    block.factor();
    double[] noise = new double[n];
    for (int d = 0; d < draws; d++) {
      System.arraycopy(linear, 0, block.vector(), 0, n);
      for (int i = 0; i < n; i++) {
        noise[i] = chance.gaussian();
      }
      block.solveDraw(noise);
      double[] draw = inDenseOrder(block.vector());
      for (int i = 0; i < n; i++) {
        sum[i] += draw[i];
        squares[i] += Math.pow(draw[i] - expected.mean()[i], 2);
      }
    }
    for (int i = 0; i < n; i++) {
      double variance = expected.covariance().get(i, i);
      double standardError = Math.sqrt(variance / draws);
      assertThat(sum[i] / draws).isCloseTo(expected.mean()[i], within(5 * standardError));
      assertThat(squares[i] / draws / variance).isCloseTo(1, within(5 * Math.sqrt(2.0 / draws)));
    }
  }

  private BlockTridiagonal filled() {
    DeviationPrecision precision = new DeviationPrecision(data, PRIOR);
    precision.refresh(state);
    return new LevelsAndMissingScores(data, PRIOR).fill(state, precision);
  }

  private double[] covarianceColumn(int position) {
    BlockTridiagonal block = filled();
    block.factor();
    java.util.Arrays.fill(block.vector(), 0);
    block.vector()[position] = 1;
    block.solveMean();
    return block.vector();
  }

  /// Dense order: all levels day by day, then the missing scores day by day.
  private int[] denseOrder() {
    BlockTridiagonal block = filled();
    int[] position = new int[block.length()];
    int at = 0;
    for (int t = 0; t < DAYS; t++) {
      for (int k = 0; k < TRACKS; k++) {
        position[at++] = block.vectorAt(t) + k;
      }
    }
    for (int t = 0; t < DAYS; t++) {
      for (int i = 0; i < data.missingTracks(t).length; i++) {
        position[at++] = block.vectorAt(t) + TRACKS + i;
      }
    }
    return position;
  }

  private int blockPosition(int dense) {
    return denseOrder()[dense];
  }

  private double[] inDenseOrder(double[] vector) {
    return IntStream.of(denseOrder()).mapToDouble(position -> vector[position]).toArray();
  }

  private record Dense(double[] mean, DMatrixRMaj covariance) {}

  /// Mean and covariance of all levels, then all scores, as linear maps of independent shocks.
  private Dense forwards() {
    int half = DAYS * TRACKS;
    DMatrixRMaj map = new DMatrixRMaj(2 * half, 2 * half);
    double[] mean = new double[2 * half];
    double[][] deviation = new double[half][2 * half];
    double[] deviationMean = new double[half];
    for (int t = 0; t < DAYS; t++) {
      for (int k = 0; k < TRACKS; k++) {
        int at = t * TRACKS + k;
        if (t == 0) {
          mean[at] = PRIOR.firstLevel().mean();
          map.set(at, at, PRIOR.firstLevel().sd());
          deviation[at][half + at] = PRIOR.firstDeviation().sd();
        } else {
          mean[at] = mean[at - TRACKS];
          for (int s = 0; s < 2 * half; s++) {
            map.set(at, s, map.get(at - TRACKS, s));
          }
          map.set(at, at, state.driftSd[k]);
          propagate(deviation, deviationMean, t, k);
          deviation[at][half + at] += state.shockSd[k];
        }
        mean[half + at] = mean[at] + deviationMean[at];
        for (int s = 0; s < 2 * half; s++) {
          map.set(half + at, s, map.get(at, s) + deviation[at][s]);
        }
      }
    }
    return new Dense(mean, CommonOps_DDRM.multTransB(map, map, null));
  }

  private void propagate(double[][] deviation, double[] deviationMean, int t, int k) {
    int at = t * TRACKS + k;
    for (int j = 0; j < TRACKS; j++) {
      double today = state.sameDay[k * TRACKS + j];
      double yesterday = state.nextDay[k * TRACKS + j];
      deviationMean[at] += today * deviationMean[t * TRACKS + j];
      deviationMean[at] += yesterday * deviationMean[(t - 1) * TRACKS + j];
      for (int s = 0; s < deviation[at].length; s++) {
        deviation[at][s] +=
            today * deviation[t * TRACKS + j][s] + yesterday * deviation[(t - 1) * TRACKS + j][s];
      }
    }
    deviationMean[at] += state.inputSameDay[k] * data.dose[t];
    deviationMean[at] += state.inputNextDay[k] * data.dose[t - 1];
  }

  /// Given every score that is not missing; the one at the bound at its present hidden value.
  private Dense conditioned(Dense joint) {
    int half = DAYS * TRACKS;
    int[] known = IntStream.range(half, 2 * half).filter(at -> !isMissing(at - half)).toArray();
    int[] unknown =
        IntStream.range(0, 2 * half).filter(at -> at < half || isMissing(at - half)).toArray();
    DMatrixRMaj inverse = part(joint.covariance(), known, known);
    CommonOps_DDRM.invert(inverse);
    DMatrixRMaj cross = part(joint.covariance(), unknown, known);
    DMatrixRMaj gain = CommonOps_DDRM.mult(cross, inverse, null);
    DMatrixRMaj covariance = part(joint.covariance(), unknown, unknown);
    CommonOps_DDRM.subtractEquals(covariance, CommonOps_DDRM.multTransB(gain, cross, null));
    double[] mean = new double[unknown.length];
    for (int i = 0; i < unknown.length; i++) {
      mean[i] = joint.mean()[unknown[i]];
      for (int j = 0; j < known.length; j++) {
        double surprise = state.score[known[j] - half] - joint.mean()[known[j]];
        mean[i] += gain.get(i, j) * surprise;
      }
    }
    return new Dense(mean, covariance);
  }

  private boolean isMissing(int at) {
    return data.kind(at / TRACKS, at % TRACKS) == Observations.Kind.MISSING;
  }

  private static DMatrixRMaj part(DMatrixRMaj whole, int[] rows, int[] columns) {
    DMatrixRMaj part = new DMatrixRMaj(rows.length, columns.length);
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        part.set(i, j, whole.get(rows[i], columns[j]));
      }
    }
    return part;
  }
}
