package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Input;
import allay.model.series.Score;
import allay.model.series.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForecastEvaluationTest {
  private static final Settings SETTINGS = new Settings(1, 0);

  private static Optional<Worth> worth(DailySeries diary) {
    return PersonalModel.worth(diary, "pain", SETTINGS, Progress.silent());
  }

  private static DailySeries diary(double[][] nextDay, double[] shockSd, int days, long seed) {
    Chance chance = Chance.of(seed);
    Simulation.Dynamics person =
        Simulation.Dynamics.withoutInputs(new double[2][2], nextDay, shockSd);
    double[][] levels = Simulation.driftingLevels(new double[] {5, 5}, new double[2], days, chance);
    double[][] z = Simulation.deviations(person, new double[days][0], chance);
    return Simulation.diary(List.of("sleep", "pain"), levels, z);
  }

  private static DailySeries whiteNoise(int days, long seed) {
    return diary(new double[2][2], new double[] {1.2, 1.2}, days, seed);
  }

  @Test
  void a_person_whose_pain_follows_last_night_s_sleep_is_foretold_better_than_by_both_rules() {
    double[][] sleepMovesPain = {{0, 0}, {-1.3, 0}};
    Worth worth = worth(diary(sleepMovesPain, new double[] {1.3, 0.4}, 84, 61)).orElseThrow();
    assertThat(worth.beatsBaselines()).isTrue();
    assertThat(worth.crps()).isLessThan(0.6 * Math.min(worth.crpsYesterday(), worth.crpsMean()));
    assertThat(worth.logScore())
        .isGreaterThan(Math.max(worth.logScoreYesterday(), worth.logScoreMean()) + 0.5);
  }

  @Test
  void white_noise_is_not_foretold_better_than_by_its_mean() {
    Worth worth = worth(whiteNoise(70, 62)).orElseThrow();
    assertThat(worth.beatsBaselines()).isFalse();
    assertThat(worth.crps()).isCloseTo(worth.crpsMean(), within(0.1 * worth.crpsMean()));
    assertThat(worth.crps()).isLessThan(worth.crpsYesterday());
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 28, 41})
  void less_than_six_weeks_are_too_few(int days) {
    assertThat(worth(whiteNoise(days, 63))).isEmpty();
  }

  @Test
  void what_cannot_be_modelled_by_then_is_left_out_of_that_week_s_fit() {
    DailySeries noise = whiteNoise(70, 68);
    double[] minutes = IntStream.range(0, 70).mapToDouble(t -> t < 46 ? 0 : t % 2 * 20).toArray();
    double[] mood = IntStream.range(0, 70).mapToDouble(t -> t < 40 ? -1 : 3 + t % 3).toArray();
    List<Track> tracks = new ArrayList<>(noise.tracks());
    tracks.addFirst(Diaries.track("mood", mood));
    DailySeries diary = new DailySeries(tracks, List.of(Diaries.input("walk", 2, minutes)));
    List<String> fittedWith = new ArrayList<>();
    Optional<Worth> withAll =
        worthOf(
            diary,
            before -> {
              fittedWith.add(names(before));
              return drifting(before);
            });
    String little = "[sleep, pain] []";
    String all = "[mood, sleep, pain] [walk after 2]";
    assertThat(fittedWith).containsExactly(little, little, all, all);
    assertThat(withAll).isEqualTo(worthOf(noise, ForecastEvaluationTest::drifting));
  }

  private static String names(DailySeries series) {
    List<String> tracks = series.tracks().stream().map(Track::name).toList();
    List<String> inputs =
        series.inputs().stream()
            .map(input -> input.name() + " after " + input.tracksBefore())
            .toList();
    return tracks + " " + inputs;
  }

  @Test
  void an_outcome_that_hardly_varies_is_not_foretold() {
    DailySeries noise = whiteNoise(60, 64);
    Track flat = Diaries.track("pain", IntStream.range(0, 60).mapToDouble(t -> 4).toArray());
    assertThat(worth(new DailySeries(List.of(noise.tracks().getFirst(), flat), List.of())))
        .isEmpty();
  }

  private static Optional<PersonalDraw[][]> asItIs(DailySeries before) {
    return Optional.of(new PersonalDraw[][] {{known(before)}});
  }

  /// A draw that knows how the diaries of this test come about: pain is 5 give or take a point.
  private static PersonalDraw known(DailySeries before) {
    int tracks = before.tracks().size();
    double[] one = Draws.ones(tracks);
    double[] five = IntStream.range(0, tracks).mapToDouble(k -> 5).toArray();
    double[][] none = new double[tracks][tracks];
    double[][] noInput = new double[tracks][before.inputs().size()];
    double[] still = new double[tracks];
    return new PersonalDraw(none, none, noInput, noInput, one, still, five, five, still);
  }

  /// One whose levels drift, so that every score teaches it something.
  private static Optional<PersonalDraw[][]> drifting(DailySeries before) {
    PersonalDraw draw = known(before);
    Arrays.fill(draw.driftSd(), 0.5);
    return Optional.of(new PersonalDraw[][] {{draw}});
  }

  private static Optional<Worth> worthOf(
      DailySeries diary, Function<DailySeries, Optional<PersonalDraw[][]>> fit) {
    return new ForecastEvaluation(diary, "pain").worth(fit, Chance.of(65));
  }

  private static DailySeries scoredBefore(int scored) {
    double[] pain =
        IntStream.range(0, 60).mapToDouble(t -> t >= 32 || t < scored ? 3 + t % 4 : -1).toArray();
    return new DailySeries(List.of(Diaries.track("pain", pain)), List.of());
  }

  @ParameterizedTest
  @ValueSource(ints = {13, 14})
  void fourteen_scores_before_the_last_four_weeks_are_enough_and_thirteen_are_not(int scored) {
    assertThat(worthOf(scoredBefore(scored), ForecastEvaluationTest::asItIs).isPresent())
        .isEqualTo(scored == 14);
  }

  private static double[] everyThirdDay(int days) {
    return IntStream.range(0, days).mapToDouble(t -> t % 3 == 0 ? t : 0).toArray();
  }

  @Test
  void yesterday_s_dose_enters_as_it_was_scaled_before_that_week() {
    Input walk = Diaries.input("walk", 1, everyThirdDay(60));
    Input hardlyEver =
        Diaries.input("rest", 0, IntStream.range(0, 60).mapToDouble(t -> t < 50 ? 0 : 1).toArray());
    DailySeries diary = new DailySeries(scoredBefore(32).tracks(), List.of(hardlyEver, walk));
    double effect = -0.7;
    Worth worth =
        worthOf(
                diary,
                before -> {
                  PersonalDraw draw = known(before);
                  draw.inputNextDay()[0][before.inputs().size() - 1] = effect;
                  return Optional.of(new PersonalDraw[][] {{draw}});
                })
            .orElseThrow();
    List<Score> pain = diary.tracks().getFirst().scores();
    double expected =
        mean(
            pain,
            (p, t) -> {
              int origin = 32 + (t - 32) / 7 * 7;
              Input before = new Input("walk", 1, walk.doses().subList(0, origin));
              double dose = DoseScale.of(before).standardised(walk.doses().get(t - 1));
              return PredictiveDistribution.normal(5 + effect * dose, 1).logScore(p.get(t));
            });
    assertThat(worth.logScore()).isCloseTo(expected, within(1e-9));
  }

  @Test
  void every_week_is_fitted_on_the_days_before_it_alone() {
    List<Integer> fittedOn = new ArrayList<>();
    DailySeries diary = whiteNoise(50, 66);
    DailySeries walked =
        new DailySeries(diary.tracks(), List.of(Diaries.input("walk", 1, everyThirdDay(50))));
    worthOf(
        walked,
        before -> {
          fittedOn.add(before.days());
          assertThat(before.tracks().get(1).scores())
              .isEqualTo(diary.tracks().get(1).scores().subList(0, before.days()));
          assertThat(before.inputs()).extracting(Input::name).containsExactly("walk");
          return asItIs(before);
        });
    assertThat(fittedOn).containsExactly(22, 29, 36, 43);
  }

  @Test
  void one_fit_that_does_not_converge_leaves_nothing_to_say() {
    assertThat(
            worthOf(
                whiteNoise(50, 67),
                before -> before.days() < 36 ? asItIs(before) : Optional.empty()))
        .isEmpty();
  }

  @Test
  void the_scores_are_means_over_the_scored_days_of_the_last_four_weeks() {
    DailySeries diary = scoredBefore(32);
    List<Score> pain = new ArrayList<>(diary.tracks().getFirst().scores());
    pain.set(40, Score.missing());
    Worth worth =
        worthOf(
                new DailySeries(List.of(new Track("pain", pain)), List.of()),
                ForecastEvaluationTest::asItIs)
            .orElseThrow();
    assertThat(worth.crps())
        .isCloseTo(
            mean(
                pain,
                (p, t) ->
                    PredictiveDistribution.normal(5, 1).continuousRankedProbabilityScore(p.get(t))),
            within(1e-12));
    assertThat(worth.crpsYesterday())
        .isCloseTo(
            mean(
                pain,
                (p, t) ->
                    Baselines.asYesterday(p.subList(0, t))
                        .continuousRankedProbabilityScore(p.get(t))),
            within(1e-12));
    assertThat(worth.logScoreMean())
        .isCloseTo(
            mean(pain, (p, t) -> Baselines.asOnAverage(p.subList(0, t)).logScore(p.get(t))),
            within(1e-12));
  }

  private static double mean(List<Score> pain, ToDoubleBiFunction<List<Score>, Integer> score) {
    return IntStream.range(32, 60)
        .filter(t -> pain.get(t).isScored())
        .mapToDouble(t -> score.applyAsDouble(pain, t))
        .average()
        .orElseThrow();
  }
}
