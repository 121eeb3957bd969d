package allay.model.dynamics;

import allay.benchmarks.calibration.Ranks;
import allay.model.random.Chance;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Simulation-based calibration of the personal model: a person from the prior, a diary from the
/// person, the posterior of the diary, and the rank of what the person was among its draws.
///
/// It lies in the model's package because it needs the prior and the draws, which the model hands
/// to nobody.
///
/// @param ranks of all diaries that a map could be made of
/// @param leftOut diaries of which a track hardly varied or had too few scores
/// @param notConverged diaries whose run did not converge
/// @param tooFew numbers of which too few draws were stable to be ranked
public record PersonalCalibration(Ranks ranks, int leftOut, int notConverged, int tooFew) {
  /// Ranks run from 0 to this.
  static final int DRAWS = 99;

  /// Nobody waits a minute for each of hundreds of diaries.
  private static final int EARLIER = 8;

  /// Fits diaries of this shape until `diaries` of them could be ranked.
  public static PersonalCalibration of(DiaryShape shape, int diaries, long seed) {
    List<ModelNumber> numbers = ModelNumber.all(shape);
    Ranks ranks = new Ranks(DRAWS);
    int ranked = 0;
    int leftOut = 0;
    int notConverged = 0;
    int tooFew = 0;
    KnownDiaryFit fit = new KnownDiaryFit(EARLIER);
    for (int number = 0; ranked < diaries; number++) {
      Chance chance = Chance.of(seed, number);
      KnownDiary diary = KnownDiary.of(PersonFromPrior.draw(shape, chance), shape, chance);
      if (!diary.canBeModelledWhole()) {
        leftOut++;
        continue;
      }
      Optional<PersonalDraw[][]> draws = fit.draws(diary.series(), number);
      if (draws.isEmpty()) {
        notConverged++;
        continue;
      }
      tooFew += rank(diary.truth(), draws.orElseThrow(), numbers, ranks);
      ranked++;
    }
    return new PersonalCalibration(ranks, leftOut, notConverged, tooFew);
  }

  /// How many numbers could not be ranked.
  private static int rank(
      PersonalDraw truth, PersonalDraw[][] byChain, List<ModelNumber> numbers, Ranks ranks) {
    PersonalDraw[] stable =
        Arrays.stream(byChain)
            .flatMap(Arrays::stream)
            .filter(draw -> Stability.isStable(draw.dayToDay()))
            .toArray(PersonalDraw[]::new);
    int tooFew = 0;
    for (ModelNumber number : numbers) {
      double itsTruth = number.of().applyAsDouble(truth);
      if (Double.isNaN(itsTruth)) {
        continue;
      }
      double[] draws =
          Arrays.stream(stable)
              .mapToDouble(number.of())
              .filter(value -> !Double.isNaN(value))
              .toArray();
      if (draws.length < DRAWS) {
        tooFew++;
      } else {
        ranks.add(number.kind().words(), number.name(), itsTruth, evenly(draws));
      }
    }
    return tooFew;
  }

  /// Far enough apart to be about independent: the verdict asks for 400 effective draws.
  private static double[] evenly(double[] draws) {
    return IntStream.range(0, DRAWS)
        .mapToDouble(i -> draws[(int) ((i + 0.5) * draws.length / DRAWS)])
        .toArray();
  }
}
