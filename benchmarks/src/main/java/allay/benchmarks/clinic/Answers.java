package allay.benchmarks.clinic;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/// How long answers took, in microseconds.
final class Answers {
  private static final int DIGITS = 3;
  private static final double MICROSECONDS_PER_MILLISECOND = 1_000;

  /// What a browser does to check in.
  enum Step {
    FORM("load the form"),
    SAVE("save the check-in"),
    FIRST_PAGE("load the first page");

    private final String words;

    Step(String words) {
      this.words = words;
    }
  }

  /// Something that is answered.
  interface Request<T> {
    T answer() throws IOException, InterruptedException;
  }

  private final Map<Step, Histogram> times = new EnumMap<>(Step.class);

  Answers() {
    for (Step step : Step.values()) {
      times.put(step, new ConcurrentHistogram(DIGITS));
    }
  }

  <T> T timed(Step step, Request<T> request) throws IOException, InterruptedException {
    long start = System.nanoTime();
    T answer = request.answer();
    of(step).recordValue((System.nanoTime() - start) / 1_000);
    return answer;
  }

  private Histogram of(Step step) {
    return Objects.requireNonNull(times.get(step));
  }

  void print(Machine machine, int devices, Duration time) {
    long answered = times.values().stream().mapToLong(Histogram::getTotalCount).sum();
    System.out.printf(
        "%d devices, %d s: %,d answers, %.0f a second%n",
        devices, time.toSeconds(), answered, answered / (double) time.toSeconds());
    System.out.printf("%-34s %8s %8s %8s %8s   (ms)%n", "", "median", "95 %", "99 %", "longest");
    for (Step step : Step.values()) {
      print(step.words, of(step));
    }
    print("machine: commit one row", machine.commits());
    print("machine: send a byte and back", machine.roundTrips());
    System.out.printf(
        "the median save takes %.1f commits of this machine%n",
        of(Step.SAVE).getValueAtPercentile(50)
            / (double) machine.commits().getValueAtPercentile(50));
  }

  private static void print(String what, Histogram times) {
    System.out.printf(
        "%-34s %8.2f %8.2f %8.2f %8.2f%n",
        what,
        times.getValueAtPercentile(50) / MICROSECONDS_PER_MILLISECOND,
        times.getValueAtPercentile(95) / MICROSECONDS_PER_MILLISECOND,
        times.getValueAtPercentile(99) / MICROSECONDS_PER_MILLISECOND,
        times.getMaxValue() / MICROSECONDS_PER_MILLISECOND);
  }
}
