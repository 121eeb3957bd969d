package allay.model.dynamics;

import allay.model.series.DailySeries;
import allay.model.series.Dose;
import allay.model.series.Input;
import allay.model.series.Track;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which tracks and inputs of a series can be modelled. What hardly varies or is hardly ever scored
/// says nothing about what moves with what, and would leave its arrows to the prior. Of two tracks
/// or two inputs that are the same on every day one is as good as both.
///
/// @param kept the series without them, the outcome always in it
/// @param leftOut what was left out, in the order of the day; the outcome too, when it hardly
///   varies
public record Screening(DailySeries kept, List<LeftOut> leftOut) {
  /// Fewest scored days for a track or an input: two weeks, below which not even a carry-over is
  /// learned.
  static final int FEWEST_SCORED_DAYS = 14;

  /// At least this share of the scored days must differ from the commonest score: with less, the
  /// scale beyond the bound is not learned and runs do not converge (seen on the real diaries).
  static final double SMALLEST_SHARE_OFF_COMMONEST = 0.05;

  /// And at least this many days must.
  static final int FEWEST_DAYS_OFF_COMMONEST = 3;

  public static Screening of(DailySeries series, String outcome) {
    List<LeftOut> leftOut = new ArrayList<>();
    List<Track> tracks = new ArrayList<>();
    Track wanted = series.tracks().get(series.indexOf(outcome));
    for (Track track : series.tracks()) {
      Stream<Track> others = Stream.concat(Stream.of(wanted), tracks.stream());
      Optional<LeftOut> why = problem(Column.of(track), others.map(Column::of));
      why.ifPresent(leftOut::add);
      if (why.isEmpty() || track.equals(wanted)) {
        tracks.add(track);
      }
    }
    List<Input> inputs = new ArrayList<>();
    for (Input input : series.inputs()) {
      problem(Column.of(input), inputs.stream().map(Column::of))
          .ifPresentOrElse(leftOut::add, () -> inputs.add(placed(input, series, tracks)));
    }
    return new Screening(new DailySeries(tracks, inputs), List.copyOf(leftOut));
  }

  public boolean leavesOut(String track) {
    return leftOut.stream().anyMatch(left -> left.source().equals(new Source.OfTrack(track)));
  }

  List<LeftOut> leftOutBeside(String track) {
    return leftOut.stream()
        .filter(left -> !left.source().equals(new Source.OfTrack(track)))
        .toList();
  }

  private static Input placed(Input input, DailySeries series, List<Track> kept) {
    long before =
        series.tracks().stream().limit(input.tracksBefore()).filter(kept::contains).count();
    return new Input(input.name(), (int) before, input.doses());
  }

  /// A track's scores or an input's doses, empty on days without one.
  private record Column(Source source, List<Optional<Object>> days) {
    static Column of(Track track) {
      return new Column(
          new Source.OfTrack(track.name()),
          track.scores().stream()
              .map(score -> Optional.<Object>of(score).filter(_ -> score.isScored()))
              .toList());
    }

    static Column of(Input input) {
      return new Column(
          new Source.OfInput(input.name()),
          input.doses().stream()
              .map(dose -> Optional.<Object>of(dose).filter(Dose.Taken.class::isInstance))
              .toList());
    }

    List<Object> known() {
      return days.stream().flatMap(Optional::stream).toList();
    }

    /// Doses in usual ones, as the model takes them: to it 1 for done and 30 for minutes are one.
    List<Optional<Object>> asModelled() {
      double usual =
          DoseScale.usual(
              known().stream().filter(Dose.class::isInstance).map(Dose.class::cast).toList());
      return days.stream()
          .map(day ->
              day.<Object>map(
                  value -> value instanceof Dose.Taken(double amount) ? amount / usual : value))
          .toList();
    }

    /// On the days on which the other is known too.
    Column onDaysOf(Column other) {
      return new Column(
          source,
          IntStream.range(0, days.size())
              .mapToObj(day -> days.get(day).filter(_ -> other.days.get(day).isPresent()))
              .toList());
    }
  }

  private static Optional<LeftOut> problem(Column column, Stream<Column> others) {
    return problem(column).or(() -> twin(column, others));
  }

  private static Optional<LeftOut> problem(Column column) {
    List<Object> known = column.known();
    if (known.size() < FEWEST_SCORED_DAYS) {
      return Optional.of(new LeftOut.TooFewScores(column.source()));
    }
    double off = known.size() - timesOfCommonest(known);
    if (off < FEWEST_DAYS_OFF_COMMONEST || off < SMALLEST_SHARE_OFF_COMMONEST * known.size()) {
      return Optional.of(new LeftOut.HardlyVaries(column.source()));
    }
    return Optional.empty();
  }

  /// The first of the others that is the same as `column` wherever both are known. The days on
  /// which both are must be such that they alone could be modelled: two tracks that hardly ever
  /// leave 0 may well agree by chance.
  private static Optional<LeftOut> twin(Column column, Stream<Column> others) {
    return others
        .filter(other -> !other.source().equals(column.source()))
        .filter(other -> {
          Column shared = column.onDaysOf(other);
          return shared.asModelled().equals(other.onDaysOf(column).asModelled())
              && problem(shared).isEmpty();
        })
        .findFirst()
        .map(other -> new LeftOut.SameAs(column.source(), other.source()));
  }

  private static long timesOfCommonest(Collection<?> values) {
    Map<?, Long> times =
        values.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return times.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }
}
