package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.linear.Lanes;
import allay.model.random.Chance;
import allay.model.series.DailySeries;
import allay.model.series.Panel;
import allay.model.series.Score;
import allay.model.series.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// As [PanelJointDistributionTest], with scores that reach 0 and 10. Which ones do is part of the
/// diaries, so each time everyone's diaries are new, the chains are, too. Eight chains go on from
/// the same draw, each by its own chance, and one of them by turns has new diaries drawn from it.
class PanelAtBoundsTest {
  private static final int DIARIES = 10_000;
  private static final int SMALLEST_SHARE_AT_A_BOUND = 20;

  /// Population and people of one chain.
  private record Drawn(List<double[]> means, List<double[]> sds, List<State> people) {}

  @ParameterizedTest
  @EnumSource(LevelKind.class)
  void sweeps_and_new_diaries_at_bounds_leave_the_priors_unchanged(LevelKind levelKind) {
    Chance chance = Chance.of(2004);
    List<double[]> drawn = new ArrayList<>();
    List<double[]> prior = new ArrayList<>();
    int[] atBounds = new int[2];
    Drawn state = fromPrior(levelKind, chance);
    for (int d = 0; d < DIARIES; d++) {
      Panel panel = panel(state.people());
      count(panel, atBounds);
      PanelChains chains = swept(panel, state, levelKind, d);
      List<ChainStates> people =
          chains
              .people()
              .map(person -> PanelJointDistributionTest.moved(person.states(), chains.population()))
              .toList();
      drawn.add(
          mean(
              people.stream()
                  .flatMap(person -> statistics(chains.population(), person, levelKind))
                  .toList()));
      prior.add(
          mean(
              Stream.generate(() -> PanelJointDistributionTest.fromPrior(levelKind, chance))
                  .limit(Lanes.COUNT)
                  .toList()));
      int lane = d % Lanes.COUNT;
      state = drawn(chains.population(), people.stream().map(p -> p.state(lane)).toList(), lane);
      state.people().forEach(p -> PanelJointDistributionTest.redrawDays(p, levelKind, chance));
    }
    int scores = DIARIES * state.people().size() * state.people().getFirst().score.length;
    assertThat(Arrays.stream(atBounds).min().orElseThrow())
        .isGreaterThan(scores / SMALLEST_SHARE_AT_A_BOUND);
    PanelJointDistributionTest.assertSameDistribution(prior, drawn);
  }

  private static Drawn fromPrior(LevelKind levelKind, Chance chance) {
    PanelChains chains = chains(PanelJointDistributionTest.panel(), levelKind, 0);
    for (Traits traits : traits(chains.population())) {
      for (int i = 0; i < traits.count; i++) {
        Normal mean = traits.meanPrior(i);
        traits.mean[Lanes.at(i, 0)] = mean.mean() + mean.sd() * chance.gaussian();
        traits.sd[Lanes.at(i, 0)] = Math.abs(traits.sdScale() * chance.gaussian());
      }
    }
    PanelJointDistributionTest.toPrior(chains, 0, levelKind, chance);
    return drawn(
        chains.population(), chains.people().map(person -> person.states().state(0)).toList(), 0);
  }

  private static List<Traits> traits(Population population) {
    return List.of(
        population.coefficients, population.levels, population.logShockSds, population.logDriftSds);
  }

  private static Drawn drawn(Population population, List<State> people, int lane) {
    return new Drawn(
        traits(population).stream().map(traits -> of(traits, traits.mean, lane)).toList(),
        traits(population).stream().map(traits -> of(traits, traits.sd, lane)).toList(),
        people);
  }

  private static double[] of(Traits traits, double[] numbers, int lane) {
    return IntStream.range(0, traits.count).mapToDouble(i -> numbers[Lanes.at(i, lane)]).toArray();
  }

  /// What the people's scores would show on the scale, one of them missing.
  private static Panel panel(List<State> people) {
    Panel missing = PanelJointDistributionTest.panel();
    return new Panel(
        missing.tracks(),
        IntStream.range(0, people.size())
            .mapToObj(i ->
                new Panel.Person(
                    "person " + i, diary(missing.people().get(i).series(), people.get(i))))
            .toList());
  }

  private static DailySeries diary(DailySeries missing, State state) {
    List<Track> tracks = new ArrayList<>();
    for (int k = 0; k < state.tracks; k++) {
      Track track = missing.tracks().get(k);
      List<Score> scores = new ArrayList<>(track.scores());
      for (int t = 0; t < state.days; t++) {
        if (scores.get(t).isScored()) {
          double score = state.score[t * state.tracks + k];
          scores.set(t, Score.of(Math.clamp(score, Score.FLOOR, Score.CEILING)));
        }
      }
      tracks.add(new Track(track.name(), scores));
    }
    return new DailySeries(tracks, List.of());
  }

  private static void count(Panel panel, int[] atBounds) {
    panel.people().stream()
        .flatMap(person -> person.series().tracks().stream())
        .flatMap(track -> track.scores().stream())
        .forEach(score -> {
          switch (score) {
            case Score.AtFloor _ -> atBounds[0]++;
            case Score.AtCeiling _ -> atBounds[1]++;
            case Score.Inside _, Score.Missing _ -> {}
          }
        });
  }

  private static PanelChains chains(Panel panel, LevelKind levelKind, long seed) {
    return new PanelChains(
        panel, levelKind, 1, seed, 1, ForkJoinPool.commonPool(), Progress.silent());
  }

  /// All eight chains from the same draw, after as many sweeps as the interweavings have turns.
  private static PanelChains swept(Panel panel, Drawn from, LevelKind levelKind, long seed) {
    PanelChains chains = chains(panel, levelKind, seed);
    List<PersonInPanel> people = chains.people().toList();
    List<Traits> traits = traits(chains.population());
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      for (int n = 0; n < traits.size(); n++) {
        put(from.means().get(n), from.sds().get(n), traits.get(n), lane);
      }
      for (int i = 0; i < people.size(); i++) {
        people.get(i).states().load(lane, from.people().get(i));
      }
    }
    chains.sampleUntil(levelKind == LevelKind.DRIFTING ? 4 : 3, Long.MAX_VALUE);
    return chains;
  }

  private static void put(double[] means, double[] sds, Traits traits, int lane) {
    for (int i = 0; i < traits.count; i++) {
      int at = Lanes.at(i, lane);
      traits.mean[at] = means[i];
      traits.sd[at] = sds[i];
      traits.precision[at] = 1 / (sds[i] * sds[i]);
    }
  }

  /// Of both tracks, which are assumed alike.
  private static Stream<double[]> statistics(
      Population population, ChainStates person, LevelKind levelKind) {
    return IntStream.range(0, Lanes.COUNT)
        .boxed()
        .flatMap(lane ->
            IntStream.range(0, person.tracks)
                .mapToObj(k ->
                    PanelJointDistributionTest.statistics(population, person, k, lane, levelKind)));
  }

  private static double[] mean(List<double[]> all) {
    double[] mean = new double[all.getFirst().length];
    all.forEach(one -> Arrays.setAll(mean, s -> mean[s] + one[s] / all.size()));
    return mean;
  }
}
