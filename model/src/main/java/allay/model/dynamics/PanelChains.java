package allay.model.dynamics;

import allay.model.linear.Lanes;
import allay.model.posterior.Chains;
import allay.model.series.Panel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Eight chains of the multilevel model in lockstep. People are swept in groups, the groups over
/// threads; each group has its own streams of chance and its own sums, so that no draw depends on
/// the number of threads.
final class PanelChains implements MarkovRun {
  private static final int PEOPLE_IN_GROUP = 16;
  private static final long POPULATION_STREAM = -3;
  private static final long PEOPLE_STREAM = -4;

  private final Regressors regressors;
  private final Population population;
  private final LaneChances chances;
  private final List<Group> groups = new ArrayList<>();
  private final int people;
  private final List<Sampler> samplers;
  private final ExecutorService threads;
  private final DrawStore[] draws;
  private final Progress progress;
  private long sweeps;
  private final Interweaving[] turns;
  private int turn;
  private boolean derailed;

  private record Group(List<PersonInPanel> people, LaneChances chances, PeopleSums sums) {}

  /// @param keep draws kept of each chain at most
  /// @param workers threads that sweep people
  PanelChains(
      Panel panel,
      LevelKind levelKind,
      int keep,
      long seed,
      int workers,
      ExecutorService threads,
      Progress progress) {
    this.threads = threads;
    this.progress = progress;
    regressors = new Regressors(panel.tracks().size(), new int[0]);
    chances = new LaneChances(seed, POPULATION_STREAM);
    population = new Population(regressors, levelKind, chances);
    people = panel.people().size();
    for (int from = 0; from < people; from += PEOPLE_IN_GROUP) {
      LaneChances own = new LaneChances(seed, PEOPLE_STREAM, from);
      List<PersonInPanel> members =
          panel.people().subList(from, Math.min(from + PEOPLE_IN_GROUP, people)).stream()
              .map(person -> new PersonInPanel(person, regressors, levelKind, own))
              .toList();
      groups.add(new Group(members, own, new PeopleSums(population, regressors)));
    }
    int mostDays = people().mapToInt(PersonInPanel::days).max().orElseThrow();
    samplers =
        IntStream.range(0, Math.min(workers, groups.size()))
            .mapToObj(worker -> new Sampler(regressors, levelKind, mostDays))
            .toList();
    turns =
        switch (levelKind) {
          case CONSTANT ->
              new Interweaving[] {
                Interweaving.COEFFICIENTS, Interweaving.COEFFICIENTS, Interweaving.SHOCKS
              };
          case DRIFTING ->
              new Interweaving[] {
                Interweaving.DRIFTS,
                Interweaving.COEFFICIENTS,
                Interweaving.DRIFTS,
                Interweaving.SHOCKS
              };
        };
    draws = Stream.generate(() -> new DrawStore(keep)).limit(Lanes.COUNT).toArray(DrawStore[]::new);
  }

  Stream<PersonInPanel> people() {
    return groups.stream().flatMap(group -> group.people().stream());
  }

  /// What a sweep over everyone costs, as `Observations.work`.
  long work() {
    return people().mapToLong(PersonInPanel::work).sum();
  }

  Population population() {
    return population;
  }

  @Override
  public void warmUp(long drawsAtMost) {
    for (int i = 0; i < ChainGroup.WARM_UP; i++) {
      sweep(drawsAtMost, false);
    }
  }

  @Override
  public void sampleUntil(long target, long drawsAtMost) {
    while (sweeps < target) {
      sweep(drawsAtMost, true);
      sweeps++;
      for (int lane = 0; lane < Lanes.COUNT; lane++) {
        int chain = lane;
        draws[chain].offer(() -> population.row(chain));
      }
    }
    derailed = people().anyMatch(PersonInPanel::isDerailed);
  }

  private void sweep(long drawsAtMost, boolean counted) {
    if (!progress.goOn(sweeps * Lanes.COUNT, drawsAtMost)) {
      throw new CancellationException("the run was cancelled");
    }
    Interweaving interweaving = turns[Math.floorMod(turn++, turns.length)];
    overGroups((group, sampler) -> {
      group.sums().clear();
      for (PersonInPanel person : group.people()) {
        person.sweep(sampler, population, group.chances(), group.sums(), interweaving);
        if (counted) {
          person.count();
        }
      }
    });
    population.draw(
        groups.stream().map(Group::sums).toList(), people().toList(), interweaving, chances);
  }

  private void overGroups(BiConsumer<Group, Sampler> work) {
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> running = new ArrayList<>();
    for (Sampler sampler : samplers.subList(1, samplers.size())) {
      running.add(threads.submit(() -> takeGroups(next, sampler, work)));
    }
    takeGroups(next, samplers.getFirst(), work);
    for (Future<?> one : running) {
      await(one);
    }
  }

  private void takeGroups(AtomicInteger next, Sampler sampler, BiConsumer<Group, Sampler> work) {
    for (int i = next.getAndIncrement(); i < groups.size(); i = next.getAndIncrement()) {
      work.accept(groups.get(i), sampler);
    }
  }

  private static void await(Future<?> running) {
    try {
      running.get();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the run was interrupted");
    } catch (ExecutionException failure) {
      throw new IllegalStateException("a group of people failed", failure.getCause());
    }
  }

  @Override
  public List<Chains> parameters() {
    double[][][] rows = Arrays.stream(draws).map(DrawStore::rows).toArray(double[][][]::new);
    return IntStream.range(0, rows[0][0].length).mapToObj(at -> Chains.ofColumn(rows, at)).toList();
  }

  @Override
  public boolean isDerailed() {
    return derailed;
  }

  @Override
  public int drawn() {
    return Math.toIntExact(sweeps * Lanes.COUNT);
  }
}
