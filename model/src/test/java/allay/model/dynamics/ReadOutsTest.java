package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;
import static org.assertj.core.api.Assertions.within;

import allay.model.dynamics.PersonalMap.LevelChange;
import allay.model.dynamics.PersonalMap.LevelPath;
import allay.model.posterior.Chains;
import allay.model.posterior.Diagnostics;
import allay.model.posterior.Interval;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.rng.simple.RandomSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ReadOutsTest {
  private static final Interval ROUGH = Interval.of(Chains.of(new double[][] {{4, 5}}));
  private static final List<Interval> ROUGH_PATH = Collections.nCopies(40, ROUGH);

  private final SplittableRandom random = new SplittableRandom(31);

  private ReadOuts readOuts(PosteriorDraws posterior) {
    return ReadOuts.of(
        posterior,
        Prior.standard(new Regressors(posterior.tracks().size(), posterior.tracksBeforeInput())),
        posterior.tracks().stream().map(track -> new LevelPath(track, ROUGH_PATH)).toList(),
        RandomSource.XO_RO_SHI_RO_128_PP.create(1L));
  }

  /// Draws scattered a little around `centre`.
  private PersonalDraw around(PersonalDraw centre) {
    return new PersonalDraw(
        scattered(centre.sameDay(), true),
        scattered(centre.nextDay(), false),
        scattered(centre.inputSameDay(), false),
        scattered(centre.inputNextDay(), false),
        scattered(centre.shockSd()),
        scattered(Draws.ones(centre.tracks())),
        scattered(centre.levelNow()),
        scattered(centre.levelFourWeeksAgo()),
        scattered(centre.deviationNow()));
  }

  private double[][] scattered(double[][] matrix, boolean lower) {
    double[][] scattered = Matrices.copy(matrix);
    for (int row = 0; row < matrix.length; row++) {
      for (int column = 0; column < (lower ? row : matrix[row].length); column++) {
        scattered[row][column] += 0.05 * random.nextGaussian();
      }
    }
    return scattered;
  }

  private double[] scattered(double[] values) {
    double[] scattered = values.clone();
    for (int i = 0; i < values.length; i++) {
      scattered[i] += 0.05 * random.nextGaussian();
    }
    return scattered;
  }

  @Test
  void every_printed_number_reaches_the_verdict_once_and_can_be_diagnosed() {
    PersonalDraw centre = Draws.randomStable(4, random);
    ReadOuts readOuts = readOuts(Draws.posterior(4, 250, () -> around(centre)));
    PersonalMap map = readOuts.map();
    int ripples = 4 * 4 * Ripples.DAYS - 10;
    int whatIfs = 4 * 3 + 4;
    int arrows = 6 + 16 + 8;

    assertThat(map.probabilityStable()).isEqualTo(1);
    assertThat(map.arrows()).hasSize(arrows);
    assertThat(map.whatIf()).hasSize(whatIfs);
    assertThat(map.correlations()).hasSize(6);
    assertThat(readOuts.printed())
        .hasSize(
            arrows
                + 2 * 4
                + 6
                + whatIfs
                + ripples
                + map.loops().size()
                + 1
                + 3
                + 4
                + 2 * map.threads().size()
                + 2 * 4
                + 7);
    assertThat(readOuts.printed()).extracting(Ledger.Quantity::name).doesNotHaveDuplicates();
    assertThat(readOuts.printed())
        .allSatisfy(
            quantity -> assertThat(Diagnostics.of(quantity.chains()).rHat()).isBetween(0.9, 1.1));
  }

  @Test
  void one_track_alone_still_has_a_map() {
    PersonalDraw centre = Draws.of(new double[1][1], new double[][] {{0.4}});
    ReadOuts readOuts = readOuts(Draws.posterior(4, 250, () -> around(centre)));
    PersonalMap map = readOuts.map();

    assertThat(map.arrows()).hasSize(1);
    assertThat(map.shares().getFirst().share().median()).isEqualTo(1);
    assertThat(map.feedback()).isEmpty();
    assertThat(map.loops()).isEmpty();
    assertThat(map.threads()).isEmpty();
    assertThat(readOuts.printed())
        .allSatisfy(
            quantity -> assertThat(Diagnostics.of(quantity.chains()).rHat()).isBetween(0.9, 1.1));
  }

  @Test
  void draws_that_explode_take_the_long_run_and_the_levels_with_them_but_not_the_arrows() {
    PersonalDraw calm = Draws.of(new double[2][2], new double[][] {{0.3, 0.1}, {0.1, 0.3}});
    PersonalDraw explosive = Draws.of(new double[2][2], new double[][] {{0.6, 0.8}, {0.8, 0.6}});
    ReadOuts readOuts =
        readOuts(
            Draws.posterior(2, 500, () -> around(random.nextDouble() < 0.1 ? explosive : calm)));
    PersonalMap map = readOuts.map();

    assertThat(map.probabilityStable()).isBetween(0.85, 0.95);
    assertThat(map.whatIf()).isEmpty();
    assertThat(map.loops()).isEmpty();
    assertThat(map.feedback()).isEmpty();
    assertThat(map.threads()).isEmpty();
    assertThat(map.levels()).isEmpty();
    assertThat(map.levelPaths()).isEmpty();
    assertThat(readOuts.printed()).noneMatch(quantity -> quantity.name().startsWith("level"));
    assertThat(map.arrows()).hasSize(5);
    assertThat(map.ripples()).hasSize(4);
    assertThat(map.shares()).hasSize(2);
  }

  @Test
  void a_few_draws_that_explode_are_left_out_of_the_long_run() {
    PersonalDraw calm = Draws.of(new double[2][2], new double[][] {{0.3, 0.1}, {0.1, 0.3}});
    PersonalDraw explosive = Draws.of(new double[2][2], new double[][] {{0.6, 0.8}, {0.8, 0.6}});
    PosteriorDraws posterior =
        Draws.posterior(2, 1_000, () -> around(random.nextDouble() < 0.02 ? explosive : calm));
    ReadOuts readOuts = readOuts(posterior);

    assertThat(readOuts.map().probabilityStable()).isBetween(0.96, 0.995);
    assertThat(readOuts.map().whatIf()).hasSize(2);
    assertThat(readOuts.map().levels()).hasSize(2);
    LevelChange told = readOuts.map().levels().getFirst();
    assertThat(readOuts.map().levelPaths())
        .hasSize(2)
        .first()
        .extracting(LevelPath::days, InstanceOfAssertFactories.list(Interval.class))
        .hasSize(40)
        .contains(ROUGH, atIndex(12))
        .contains(told.fourWeeksAgo().orElseThrow().level(), atIndex(11))
        .contains(told.now(), atIndex(39));
    assertThat(readOuts.printed())
        .filteredOn(quantity -> quantity.name().startsWith("what if"))
        .allMatch(quantity -> quantity.chains().length() < 1_000)
        .allMatch(quantity -> quantity.chains().quantile(1) < 1);
  }

  @Test
  void an_arrow_says_how_much_the_diary_taught() {
    PersonalDraw centre = Draws.randomStable(3, random);
    List<Arrow> arrows = readOuts(Draws.posterior(4, 1_000, () -> around(centre))).map().arrows();

    // Posterior sd 0.05 beside prior sds 0.3 (carry-over, same day), 0.2 (next day), 1 (input).
    assertThat(arrows)
        .allSatisfy(arrow ->
            assertThat(arrow.learned())
                .isCloseTo(1 - 0.0025 / Math.pow(priorSd(arrow), 2), within(0.01)));
  }

  private static double priorSd(Arrow arrow) {
    if (arrow.from() instanceof Source.OfInput) {
      return 1;
    }
    return arrow.isCarryOver() || arrow.when() == Arrow.When.SAME_DAY ? 0.3 : 0.2;
  }

  @Test
  void an_input_has_no_same_day_arrow_to_what_the_day_asks_for_before_it() {
    assertThat(Link.all(3, new int[] {2}))
        .filteredOn(Link::isFromInput)
        .filteredOn(link -> link.when() == Arrow.When.SAME_DAY)
        .containsExactly(new Link(Link.Kind.INPUT_SAME_DAY, 0, 2));
  }

  @Test
  void levels_compare_with_four_weeks_ago_only_when_the_diary_is_that_long() {
    PersonalDraw sameAsEver = Draws.of(new double[1][1], new double[][] {{0.4}});
    PersonalDraw tooShort =
        new PersonalDraw(
            sameAsEver.sameDay(),
            sameAsEver.nextDay(),
            sameAsEver.inputSameDay(),
            sameAsEver.inputNextDay(),
            sameAsEver.shockSd(),
            sameAsEver.driftSd(),
            new double[] {4.5},
            new double[0],
            sameAsEver.deviationNow());
    PersonalDraw fell =
        new PersonalDraw(
            sameAsEver.sameDay(),
            sameAsEver.nextDay(),
            sameAsEver.inputSameDay(),
            sameAsEver.inputNextDay(),
            sameAsEver.shockSd(),
            sameAsEver.driftSd(),
            new double[] {4.5},
            new double[] {6},
            sameAsEver.deviationNow());

    assertThat(readOuts(Draws.posterior(2, 50, () -> around(tooShort))).map().levels())
        .allMatch(level -> level.fourWeeksAgo().isEmpty());
    assertThat(readOuts(Draws.posterior(2, 50, () -> around(fell))).map().levels())
        .allMatch(level -> level.fourWeeksAgo().orElseThrow().probabilityLower() == 1);
  }

  @Test
  void a_draw_that_is_no_number_is_never_hidden_from_the_verdict() {
    PersonalDraw calm = Draws.of(new double[2][2], new double[][] {{0.3, 0.1}, {0.1, 0.3}});
    PosteriorDraws posterior = Draws.posterior(2, 500, () -> around(calm));
    posterior.byChain()[1][7].nextDay()[1][0] = Double.NaN;

    assertThat(readOuts(posterior).printed())
        .filteredOn(quantity -> quantity.name().equals("arrow t0 -> t1 next day"))
        .hasSize(1)
        .allMatch(quantity -> Double.isNaN(Diagnostics.of(quantity.chains()).rHat()));
  }
}
