package allay.model.dynamics;

import allay.model.linear.BlockTridiagonal;
import allay.model.linear.Lanes;
import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Score;
import allay.model.series.Track;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import jdk.incubator.vector.DoubleVector;
import org.jspecify.annotations.NullMarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Each kernel of a sweep on a diary of 120 days and five tracks with one score in twenty missing
/// and ten at 0, eight chains at once; and how fast this machine multiplies and adds at all. In the
/// package of the kernels, because nobody else needs to see them.
@NullMarked
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class KernelBenchmark {
  private static final int DAYS = 120;
  private static final int TRACKS = 5;

  private final Observations data = new Observations(diary());
  private final Regressors regressors = data.regressors;
  private final PersonPrior prior = PersonPrior.of(Prior.standard(regressors), regressors);
  private final LaneChances chances = new LaneChances(1, 0);
  private final ChainStates states = states();
  private final DeviationPrecision precision = new DeviationPrecision(regressors, DAYS);
  private final LevelsAndMissingScores levels =
      new LevelsAndMissingScores(regressors, LevelKind.DRIFTING, DAYS);
  private final CensoredScores censored = new CensoredScores();
  private final Drift drift = new Drift(regressors, DAYS);
  private final DriftBetweenKnots betweenKnots = new DriftBetweenKnots(TRACKS, DAYS);
  private final List<ScaleBeyondBound> scales = Sampler.scales(data, LevelKind.DRIFTING);
  private final Equations equations = new Equations(regressors);
  private final Sampler sampler = new Sampler(regressors, LevelKind.DRIFTING, DAYS);
  private final double[] numbers = new double[DAYS * TRACKS * Lanes.COUNT];
  private final double[] products = new double[4 * TRACKS * TRACKS * Lanes.COUNT];

  public KernelBenchmark() {
    for (int i = 0; i < 200; i++) {
      sampler.sweep(data, scales, prior, states, chances);
    }
    precision.refresh(data, states);
  }

  private static DailySeries diary() {
    Chance chance = Chance.of(5);
    return new DailySeries(
        IntStream.range(0, TRACKS)
            .mapToObj(k ->
                new Track(
                    "track " + k,
                    IntStream.range(0, DAYS).mapToObj(t -> score(t, k, chance)).toList()))
            .toList(),
        List.of());
  }

  private static Score score(int t, int k, Chance chance) {
    if (chance.uniform() < 0.05) {
      return Score.missing();
    }
    return Score.of(
        k == 0 && t % 12 == 3 ? Score.FLOOR : Math.clamp(5 + chance.gaussian(), 0.1, 9.9));
  }

  private ChainStates states() {
    ChainStates all = new ChainStates(DAYS, regressors);
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      all.load(lane, Starts.dispersed(data, Prior.standard(regressors), chances.of(lane)));
    }
    return all;
  }

  @Benchmark
  public void sweep() {
    sampler.sweep(data, scales, prior, states, chances);
  }

  @Benchmark
  public void precisionOfDeviations() {
    precision.refresh(data, states);
  }

  @Benchmark
  public double[] pull() {
    precision.pull(states.score, numbers);
    return numbers;
  }

  @Benchmark
  public BlockTridiagonal levelsFactored() {
    return levels.factor(data, prior, states, precision);
  }

  @Benchmark
  public void levelsDrawn() {
    levels.draw(data, prior, states, precision, chances);
  }

  @Benchmark
  public void censoredScores() {
    censored.draw(data, states, precision, chances);
  }

  @Benchmark
  public void driftCentred() {
    drift.drawCentred(data, prior, states, chances);
  }

  @Benchmark
  public void driftBetweenKnots() {
    betweenKnots.draw(data, prior, states, precision, chances);
  }

  @Benchmark
  public void stretchesAboutBounds() {
    for (ScaleBeyondBound scale : scales) {
      scale.draw(prior, states, precision, chances);
    }
  }

  @Benchmark
  public void driftNonCentred() {
    drift.drawNonCentred(data, prior, states, precision, chances);
  }

  @Benchmark
  public double[] lagProducts() {
    for (int lane = 0; lane < Lanes.COUNT; lane += Lanes.WIDTH) {
      LagProducts.sum(states.deviation, DAYS, TRACKS, products, 2 * TRACKS, lane);
    }
    return products;
  }

  @Benchmark
  public void equations() {
    equations.draw(data, prior, states, chances);
  }

  @Benchmark
  public double[] gaussians() {
    chances.gaussians(numbers, DAYS * TRACKS);
    return numbers;
  }

  /// 8,192 steps of eight sums that do not wait for each other, with nothing loaded: 65,536
  /// instructions, each `Lanes.WIDTH` multiplications and additions.
  @Benchmark
  public double peakOfFusedMultiplyAdd() {
    DoubleVector factor = Lanes.all(0.999_999);
    DoubleVector a = Lanes.all(1);
    DoubleVector b = Lanes.all(2);
    DoubleVector c = Lanes.all(3);
    DoubleVector d = Lanes.all(4);
    DoubleVector e = Lanes.all(5);
    DoubleVector f = Lanes.all(6);
    DoubleVector g = Lanes.all(7);
    DoubleVector h = Lanes.all(8);
    for (int i = 0; i < 8_192; i++) {
      a = a.fma(factor, factor);
      b = b.fma(factor, factor);
      c = c.fma(factor, factor);
      d = d.fma(factor, factor);
      e = e.fma(factor, factor);
      f = f.fma(factor, factor);
      g = g.fma(factor, factor);
      h = h.fma(factor, factor);
    }
    return a.add(b).add(c).add(d).add(e).add(f).add(g).add(h).lane(0);
  }
}
