package allay.model.dynamics;

import allay.model.linear.Lanes;
import allay.model.random.Chance;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Eight streams of chance, one for each chain.
final class LaneChances {
  private final Chance[] chances;

  /// The streams that belong to `seed`, the numbers of `path` and the chain.
  LaneChances(long seed, long... path) {
    chances =
        IntStream.range(0, Lanes.COUNT)
            .mapToObj(lane -> Chance.of(seed, with(path, lane)))
            .toArray(Chance[]::new);
  }

  private static long[] with(long[] path, long last) {
    long[] longer = Arrays.copyOf(path, path.length + 1);
    longer[path.length] = last;
    return longer;
  }

  Chance of(int lane) {
    return chances[lane];
  }

  /// Fills the first `count` numbers of each lane with independent standard normals.
  void gaussians(double[] lanes, int count) {
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      Chance chance = chances[lane];
      for (int i = 0; i < count; i++) {
        lanes[Lanes.at(i, lane)] = chance.gaussian();
      }
    }
  }
}
