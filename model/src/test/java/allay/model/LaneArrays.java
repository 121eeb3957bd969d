package allay.model;

import allay.model.linear.BlockTridiagonal;
import allay.model.linear.Lanes;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Plain arrays put into lanes and taken out of them.
public final class LaneArrays {
  private LaneArrays() {}

  /// Eight arrays of one length side by side.
  public static double[] of(IntFunction<double[]> ofLane) {
    double[] lanes = new double[ofLane.apply(0).length * Lanes.COUNT];
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      put(ofLane.apply(lane), lanes, lane);
    }
    return lanes;
  }

  /// The first numbers of one lane.
  public static void put(double[] numbers, double[] lanes, int lane) {
    for (int i = 0; i < numbers.length; i++) {
      lanes[Lanes.at(i, lane)] = numbers[i];
    }
  }

  /// The first `count` numbers of one lane.
  public static double[] lane(double[] lanes, int count, int lane) {
    return IntStream.range(0, count).mapToDouble(i -> lanes[Lanes.at(i, lane)]).toArray();
  }

  /// Runs a kernel over all lanes.
  public static void each(LaneKernel kernel) {
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      kernel.run(lane);
    }
  }

  /// Replaces the linear term of every lane by the mean.
  public static void takeMean(BlockTridiagonal block) {
    double[] silence = new double[block.vector().length];
    each(lane -> block.solveDraw(silence, lane));
  }

  /// What is done to as many lanes as the machine handles at once, from `lane` on.
  public interface LaneKernel {
    void run(int lane);
  }
}
