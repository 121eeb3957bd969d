package allay.model.dynamics;

import allay.model.series.DailySeries;
import allay.model.series.Dose;
import allay.model.series.Input;
import allay.model.series.Score;
import allay.model.series.Track;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Short ways to write a diary down: a number below 0 stands for "nothing entered".
final class Diaries {
  private Diaries() {}

  static Track track(String name, double... scores) {
    return new Track(name, scores(scores));
  }

  static List<Score> scores(double... values) {
    return DoubleStream.of(values)
        .mapToObj(value -> value < 0 ? Score.missing() : Score.of(value))
        .toList();
  }

  static Input input(String name, int tracksBefore, double... amounts) {
    List<Dose> doses =
        DoubleStream.of(amounts)
            .mapToObj(amount -> amount < 0 ? Dose.unknown() : Dose.of(amount))
            .toList();
    return new Input(name, tracksBefore, doses);
  }

  static List<Score> nothing(int days) {
    return Collections.nCopies(days, Score.missing());
  }

  /// The same tracks with only their first `days` scored.
  static DailySeries withNothingScoredAfter(DailySeries series, int days) {
    return new DailySeries(
        series.tracks().stream()
            .map(track ->
                new Track(
                    track.name(),
                    Stream.concat(
                            track.scores().subList(0, days).stream(),
                            nothing(series.days() - days).stream())
                        .toList()))
            .toList(),
        List.of());
  }
}
