package allay.programme.demo;

import static allay.programme.demo.MadeUpPractice.WALK;
import static allay.programme.demo.MadeUpTrack.ACTIVITY;
import static allay.programme.demo.MadeUpTrack.FEAR;
import static allay.programme.demo.MadeUpTrack.PAIN;
import static allay.programme.demo.MadeUpTrack.SLEEP;
import static allay.programme.demo.MadeUpTrack.STIFFNESS;
import static allay.programme.demo.MadeUpTrack.STRESS;

import allay.model.dynamics.Arrow.When;
import allay.model.dynamics.Simulation.Dynamics;
import allay.model.dynamics.Source;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What moves the made-up person's days, as a list and as the model's matrices.
final class Drivers {
  static final List<Driver> ALL =
      List.of(
          of(SLEEP, SLEEP, When.NEXT_DAY, 0.2),
          of(STIFFNESS, STIFFNESS, When.NEXT_DAY, 0.25),
          of(SLEEP, STIFFNESS, When.SAME_DAY, -0.3),
          of(STIFFNESS, ACTIVITY, When.SAME_DAY, -0.3),
          of(STRESS, STRESS, When.NEXT_DAY, 0.4),
          of(ACTIVITY, ACTIVITY, When.NEXT_DAY, 0.25),
          of(FEAR, FEAR, When.NEXT_DAY, 0.35),
          of(PAIN, PAIN, When.NEXT_DAY, 0.3),
          of(STRESS, SLEEP, When.NEXT_DAY, -0.35),
          of(SLEEP, PAIN, When.SAME_DAY, -0.35),
          of(FEAR, PAIN, When.SAME_DAY, 0.4),
          of(PAIN, FEAR, When.NEXT_DAY, 0.35),
          of(WALK, ACTIVITY, When.SAME_DAY, 0.9),
          of(WALK, PAIN, When.NEXT_DAY, -0.5));

  private Drivers() {}

  private static Driver of(MadeUpTrack from, MadeUpTrack to, When when, double size) {
    return new Driver(new Source.OfTrack(from.title()), to.title(), when, size);
  }

  private static Driver of(MadeUpPractice from, MadeUpTrack to, When when, double size) {
    return new Driver(new Source.OfInput(from.title()), to.title(), when, size);
  }

  static Dynamics dynamics() {
    List<Source> tracks = sources(MadeUpTrack.values(), MadeUpTrack::title, Source.OfTrack::new);
    List<Source> practices =
        sources(MadeUpPractice.values(), MadeUpPractice::title, Source.OfInput::new);
    return new Dynamics(
        sizes(tracks, When.SAME_DAY),
        sizes(tracks, When.NEXT_DAY),
        sizes(practices, When.SAME_DAY),
        sizes(practices, When.NEXT_DAY),
        Stream.of(MadeUpTrack.values()).mapToDouble(track -> track.shockSd).toArray(),
        1);
  }

  private static <T> List<Source> sources(
      T[] all, Function<T, String> name, Function<String, Source> source) {
    return Arrays.stream(all).map(name).map(source).toList();
  }

  /// A row for each track that is moved, a column for each source.
  private static double[][] sizes(List<Source> sources, When when) {
    return Stream.of(MadeUpTrack.values())
        .map(to -> sources.stream().mapToDouble(from -> size(from, to.title(), when)).toArray())
        .toArray(double[][]::new);
  }

  private static double size(Source from, String to, When when) {
    return ALL.stream()
        .filter(
            driver -> driver.from().equals(from) && driver.to().equals(to) && driver.when() == when)
        .mapToDouble(Driver::size)
        .sum();
  }
}
