package allay.model.linear;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// Eight chains side by side: what one chain keeps in `numbers[i]`, eight keep in `numbers[8 i] ..
/// numbers[8 i + 7]`, one in each lane. All of them do the same arithmetic at the same time, in as
/// few steps as the machine's registers allow: kernels go over `for (lane = 0; lane < COUNT; lane
/// += WIDTH)`.
///
/// Only operations that IEEE 754 defines to the last bit are used on lanes (+, -, *, /, sqrt, fma),
/// so a draw does not depend on how wide the machine is.
public final class Lanes {
  /// Chains that run in lockstep.
  public static final int COUNT = 8;

  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;

  /// Lanes that one instruction handles here: 8 with AVX-512, 4 with AVX2, 2 with NEON.
  public static final int WIDTH = SPECIES.length();

  private Lanes() {}

  /// Number `index` of the lanes from `lane` on.
  public static DoubleVector get(double[] numbers, int index, int lane) {
    return DoubleVector.fromArray(SPECIES, numbers, index * COUNT + lane);
  }

  public static void put(DoubleVector value, double[] numbers, int index, int lane) {
    value.intoArray(numbers, index * COUNT + lane);
  }

  /// The same number in each lane.
  public static DoubleVector all(double value) {
    return DoubleVector.broadcast(SPECIES, value);
  }

  /// `sum - a b`, rounded once.
  public static DoubleVector minusProduct(DoubleVector sum, DoubleVector a, DoubleVector b) {
    return a.neg().fma(b, sum);
  }

  /// Where number `index` of one lane stands.
  public static int at(int index, int lane) {
    return index * COUNT + lane;
  }

  /// Copies `count` numbers of one lane, from number `index` on, to `one` from `at` on.
  public static void copy(double[] numbers, int index, int lane, double[] one, int at, int count) {
    for (int i = 0; i < count; i++) {
      one[at + i] = numbers[(index + i) * COUNT + lane];
    }
  }
}
