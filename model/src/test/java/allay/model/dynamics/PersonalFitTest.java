package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.dynamics.PersonalMap.ForecastDay;
import allay.model.posterior.Interval;
import allay.model.posterior.Verdict;
import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Dose;
import allay.model.series.Input;
import allay.model.series.Score;
import allay.model.series.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalFitTest {
  private static final int DAYS = 90;
  private static final int EFFECTIVE = 3000;
  private static final DailySeries DIARY = diary(DAYS + 40);
  private static final PersonalFit FIT = fit(DIARY.firstDays(DAYS), 1);

  /// Two tracks and a practice that lowers pain; a pain of 0 now and then, one day in ten missing.
  private static DailySeries diary(int days) {
    Chance chance = Chance.of(5);
    double[][] doses = new double[days][1];
    List<Dose> taken = new ArrayList<>();
    for (int t = 0; t < days; t++) {
      boolean walked = chance.uniform() < 0.5;
      doses[t][0] = walked ? 0.5 : -0.5;
      taken.add(Dose.of(walked ? 20 : 0));
    }
    Simulation.Dynamics person =
        new Simulation.Dynamics(
            new double[][] {{0, 0}, {-0.4, 0}},
            new double[][] {{0.3, 0}, {0.1, 0.4}},
            new double[][] {{0}, {-0.7}},
            new double[][] {{0.3}, {0}},
            new double[] {1, 1},
            1);
    double[][] levels =
        Simulation.driftingLevels(new double[] {6, 3}, new double[] {0.05, 0.05}, days, chance);
    DailySeries whole =
        Simulation.diary(
            List.of("sleep", "pain"), levels, Simulation.deviations(person, doses, chance));
    List<Track> tracks =
        whole.tracks().stream()
            .map(track ->
                new Track(
                    track.name(),
                    track.scores().stream()
                        .map(score -> chance.uniform() < 0.1 ? Score.missing() : score)
                        .toList()))
            .toList();
    return new DailySeries(tracks, List.of(new Input("walk", 1, taken)));
  }

  private static PersonalModel.Fitted fitted(DailySeries series, long seed) {
    return PersonalModel.fit(
        series, "pain", Optional.empty(), new Settings(seed, EFFECTIVE), Progress.silent());
  }

  private static PersonalFit fit(DailySeries series, long seed) {
    return fitted(series, seed).fit().orElseThrow();
  }

  private static MapResult.Converged refreshed(Refresh refresh) {
    assertThat(refresh).isInstanceOf(Refresh.Refreshed.class);
    return ((Refresh.Refreshed) refresh).result();
  }

  private static DailySeries with(DailySeries series, int track, int day, Score score) {
    List<Track> tracks = new ArrayList<>(series.tracks());
    List<Score> scores = new ArrayList<>(tracks.get(track).scores());
    scores.set(day, score);
    tracks.set(track, new Track(tracks.get(track).name(), scores));
    return new DailySeries(tracks, series.inputs());
  }

  private static void assertNeedsRun(Refresh refresh, Refresh.Why... oneOf) {
    assertThat(refresh)
        .isInstanceOfSatisfying(
            Refresh.NeedsRun.class, needs -> assertThat(needs.why()).isIn((Object[]) oneOf));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void a_refreshed_map_is_that_of_a_run_on_all_days(long seed) {
    DailySeries longer = DIARY.firstDays(DAYS + 2);
    MapResult.Converged fresh = refreshed(fit(DIARY.firstDays(DAYS), seed).refresh(longer));
    MapResult.Converged run = (MapResult.Converged) fitted(longer, seed + 100).result();
    double errors = Math.sqrt(1 / fresh.verdict().essMin() + 1 / run.verdict().essMin());
    PersonalMap ours = fresh.map();
    PersonalMap theirs = run.map();

    for (int a = 0; a < theirs.arrows().size(); a++) {
      Arrow arrow = theirs.arrows().get(a);
      assertThat(ours.arrows().get(a).mean())
          .as(arrow.toString())
          .isCloseTo(arrow.mean(), within(4 * errors * arrow.sd()));
      assertThat(ours.arrows().get(a).sd() / arrow.sd()).isCloseTo(1, within(4 * errors));
    }
    for (int k = 0; k < theirs.tracks().size(); k++) {
      double sigma = theirs.noise().get(k).sigma().mean();
      assertThat(ours.noise().get(k).sigma().mean())
          .isCloseTo(sigma, within(4 * errors * theirs.noise().get(k).sigma().sd()));
      double tau = theirs.noise().get(k).tau().mean();
      assertThat(ours.noise().get(k).tau().mean())
          .isCloseTo(tau, within(4 * errors * theirs.noise().get(k).tau().sd()));
      assertSame(ours.levels().get(k).now(), theirs.levels().get(k).now(), errors);
      assertSame(
          ours.levels().get(k).fourWeeksAgo().orElseThrow().level(),
          theirs.levels().get(k).fourWeeksAgo().orElseThrow().level(),
          errors);
      List<Interval> path = ours.levelPaths().get(k).days();
      assertThat(path).hasSize(DAYS + 2);
      for (int t = 0; t < path.size(); t++) {
        assertSame(path.get(t), theirs.levelPaths().get(k).days().get(t), 2 * errors);
      }
    }
    assertForecastsAgree(ours.forecast(), theirs.forecast(), errors);
    assertThat(ours.probabilityStable()).isCloseTo(theirs.probabilityStable(), within(0.05));
  }

  /// Medians and ends of the interval are known to about twice the error of the mean.
  private static void assertSame(Interval ours, Interval theirs, double errors) {
    double sd = (theirs.high90() - theirs.low90()) / 3.29;
    assertThat(ours.median()).isCloseTo(theirs.median(), within(6 * errors * sd));
    assertThat(ours.low90()).isCloseTo(theirs.low90(), within(12 * errors * sd));
    assertThat(ours.high90()).isCloseTo(theirs.high90(), within(12 * errors * sd));
  }

  private static void assertForecastsAgree(
      List<ForecastDay> ours, List<ForecastDay> theirs, double errors) {
    List<ToDoubleFunction<ForecastDay>> numbers =
        List.of(ForecastDay::mean, ForecastDay::low50, ForecastDay::high50);
    for (int day = 0; day < theirs.size(); day++) {
      double sd = (theirs.get(day).high50() - theirs.get(day).low50()) / 1.35;
      for (ToDoubleFunction<ForecastDay> number : numbers) {
        assertThat(number.applyAsDouble(ours.get(day)))
            .isCloseTo(number.applyAsDouble(theirs.get(day)), within(6 * errors * sd));
      }
    }
  }

  @Test
  void the_verdict_says_what_it_was_refreshed_from_and_what_it_is_worth_now() {
    Verdict verdict = refreshed(FIT.refresh(DIARY.firstDays(DAYS + 1))).verdict();
    Verdict.Reweighing reweighing = verdict.reweighing().orElseThrow();
    assertThat(verdict.converged()).isTrue();
    assertThat(verdict.essMin()).isBetween(400.0, EFFECTIVE * reweighing.efficiency());
    assertThat(reweighing.days()).isEqualTo(DAYS);
    assertThat(reweighing.newDays()).isEqualTo(1);
    assertThat(reweighing.paretoShape()).isLessThan(0.7);
    assertThat(reweighing.efficiency()).isBetween(0.3, 0.95);
  }

  @Test
  void the_same_days_give_the_same_map_to_the_last_bit() {
    DailySeries longer = DIARY.firstDays(DAYS + 1);
    PersonalMap map = refreshed(FIT.refresh(longer)).map();
    assertThat(refreshed(FIT.refresh(longer)).map()).isEqualTo(map);
    assertThat(refreshed(fit(DIARY.firstDays(DAYS), 1).refresh(longer)).map()).isEqualTo(map);
    assertThat(refreshed(FIT.refresh(DIARY.firstDays(DAYS + 2))).map()).isNotEqualTo(map);
  }

  @Test
  void a_day_without_scores_leaves_every_draw_its_weight() {
    DailySeries longer = DIARY.firstDays(DAYS + 1);
    for (int k = 0; k < 2; k++) {
      longer = with(longer, k, DAYS, Score.missing());
    }
    Verdict.Reweighing reweighing =
        refreshed(FIT.refresh(longer)).verdict().reweighing().orElseThrow();
    assertThat(reweighing.efficiency()).isCloseTo(1, within(1e-9));
    assertThat(reweighing.paretoShape()).isZero();
  }

  @Test
  void a_ten_after_months_of_two_needs_a_run() {
    Chance chance = Chance.of(2);
    List<Score> scores =
        IntStream.range(0, 120)
            .mapToObj(t -> Score.of(2 + 0.3 * Math.clamp(chance.gaussian(), -3, 3)))
            .toList();
    PersonalFit calm = fit(new DailySeries(List.of(new Track("pain", scores)), List.of()), 1);
    List<Score> leaps = new ArrayList<>(scores);
    leaps.add(Score.of(10));
    assertNeedsRun(
        calm.refresh(new DailySeries(List.of(new Track("pain", leaps)), List.of())),
        Refresh.Why.UNRELIABLE_WEIGHTS,
        Refresh.Why.TOO_FEW_EFFECTIVE_DRAWS);
    leaps.set(120, Score.of(2.2));
    refreshed(calm.refresh(new DailySeries(List.of(new Track("pain", leaps)), List.of())));
  }

  @Test
  void many_days_use_the_draws_up() {
    assertNeedsRun(
        FIT.refresh(DIARY.firstDays(DAYS + PersonalFit.MOST_NEW_DAYS)),
        Refresh.Why.UNRELIABLE_WEIGHTS,
        Refresh.Why.TOO_FEW_EFFECTIVE_DRAWS);
    assertNeedsRun(
        FIT.refresh(DIARY.firstDays(DAYS + PersonalFit.MOST_NEW_DAYS + 1)),
        Refresh.Why.TOO_MANY_NEW_DAYS);
  }

  @Test
  void an_earlier_day_that_was_changed_needs_a_run_and_so_does_no_new_day() {
    DailySeries longer = DIARY.firstDays(DAYS + 1);
    assertNeedsRun(
        FIT.refresh(with(longer, 0, 20, Score.of(9.5))),
        Refresh.Why.NOT_THE_SAME_DIARY_WITH_NEW_DAYS);
    assertNeedsRun(
        FIT.refresh(DIARY.firstDays(DAYS)), Refresh.Why.NOT_THE_SAME_DIARY_WITH_NEW_DAYS);
    assertNeedsRun(
        FIT.refresh(DIARY.firstDays(DAYS - 1)), Refresh.Why.NOT_THE_SAME_DIARY_WITH_NEW_DAYS);
  }

  @Test
  void a_practice_whose_usual_dose_is_another_one_now_needs_a_run() {
    DailySeries longer = DIARY.firstDays(DAYS + 1);
    List<Dose> mixed = new ArrayList<>(longer.inputs().getFirst().doses());
    for (int t = 0; t < DAYS - 1; t++) {
      mixed.set(t, Dose.of(t % 2 == 0 ? 20 : 30));
    }
    mixed.set(DAYS - 1, Dose.of(0));
    DailySeries even = new DailySeries(longer.tracks(), List.of(new Input("walk", 1, mixed)));
    PersonalFit fit = fit(even.firstDays(DAYS), 1);
    mixed.set(DAYS, Dose.of(30));
    DailySeries thirty = new DailySeries(longer.tracks(), List.of(new Input("walk", 1, mixed)));
    assertNeedsRun(fit.refresh(thirty), Refresh.Why.OTHER_USUAL_DOSE);
  }

  @Test
  void a_track_that_has_become_known_well_enough_needs_a_run() {
    DailySeries longer = DIARY.firstDays(DAYS + 1);
    List<Score> begun =
        IntStream.rangeClosed(0, DAYS)
            .mapToObj(t -> t <= DAYS - 14 ? Score.missing() : Score.of(1 + t % 7))
            .toList();
    List<Track> tracks = new ArrayList<>(longer.tracks());
    tracks.add(new Track("mood", begun));
    DailySeries three = new DailySeries(tracks, longer.inputs());
    assertNeedsRun(
        fit(three.firstDays(DAYS), 1).refresh(three), Refresh.Why.OTHER_TRACKS_OR_PRACTICES);
  }
}
