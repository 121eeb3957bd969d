package allay.model.dynamics;

import allay.model.series.DailySeries;
import allay.model.series.Score;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A day after those that a run was made on.
///
/// @param doses per input, in the usual doses of the run's days, less their mean
/// @param scores per track
/// @param order the tracks: those inside the scale, those at a bound, those not scored
@SuppressWarnings("ArrayRecordComponent") // read by each of thousands of draws, never compared
record NewDay(double[] doses, Score[] scores, int[] order) {
  static NewDay of(DailySeries series, int t, List<DoseScale> scales) {
    double[] doses =
        IntStream.range(0, scales.size())
            .mapToDouble(i -> scales.get(i).standardised(series.inputs().get(i).doses().get(t)))
            .toArray();
    return of(
        doses, series.tracks().stream().map(track -> track.scores().get(t)).toArray(Score[]::new));
  }

  static NewDay of(double[] doses, Score[] scores) {
    int[] order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingInt(k -> place(scores[k])))
            .mapToInt(Integer::intValue)
            .toArray();
    return new NewDay(doses, scores, order);
  }

  private static int place(Score score) {
    return switch (score) {
      case Score.Inside _ -> 0;
      case Score.AtFloor _, Score.AtCeiling _ -> 1;
      case Score.Missing _ -> 2;
    };
  }
}
