package allay.programme.map;

import allay.model.dynamics.LevelKind;
import allay.model.dynamics.PanelResult;
import allay.model.series.DailySeries;
import allay.model.series.Panel;
import allay.model.series.Score;
import allay.model.series.Track;
import allay.programme.diary.PanelReader.Scale;
import java.util.List;
import java.util.stream.IntStream;

/// Many people's diaries and the answer to them: what the text and JSON start from.
///
/// @param scale of the scores
/// @param days of all people together, each from their first to their last
/// @param daysWithScores those of them with a score
/// @param missing share of the scores that are missing over those days, 0..1
/// @param steady tracks that some people never score otherwise
public record PanelReport(
    List<String> tracks,
    Scale scale,
    int people,
    long days,
    long daysWithScores,
    double missing,
    LevelKind level,
    long seed,
    List<Steady> steady,
    PanelResult result) {
  public PanelReport {
    tracks = List.copyOf(tracks);
    steady = List.copyOf(steady);
  }

  /// How many people gave a track the same score on every day, on two weeks of days or more; at an
  /// end of the scale does not count. Runs with such people may not settle.
  public record Steady(String track, long people) {}

  private static final int FEWEST_DAYS = 14;

  public static PanelReport of(
      Panel panel, Scale scale, LevelKind level, long seed, PanelResult result) {
    long days = panel.people().stream().mapToLong(person -> person.series().days()).sum();
    long scored =
        panel.people().stream()
            .flatMap(person -> person.series().tracks().stream())
            .flatMap(track -> track.scores().stream())
            .filter(Score::isScored)
            .count();
    long scores = days * panel.tracks().size();
    double missing = (double) (scores - scored) / scores;
    return new PanelReport(
        panel.tracks(),
        scale,
        panel.people().size(),
        days,
        panel.people().stream().mapToLong(person -> daysWithScores(person.series())).sum(),
        missing,
        level,
        seed,
        steady(panel),
        result);
  }

  private static List<Steady> steady(Panel panel) {
    return IntStream.range(0, panel.tracks().size())
        .mapToObj(k ->
            new Steady(
                panel.tracks().get(k),
                panel.people().stream()
                    .filter(person -> isSteady(person.series().tracks().get(k)))
                    .count()))
        .filter(steady -> steady.people() > 0)
        .toList();
  }

  private static boolean isSteady(Track track) {
    List<Score> scored = track.scores().stream().filter(Score::isScored).toList();
    return scored.size() >= FEWEST_DAYS
        && scored.getFirst() instanceof Score.Inside first
        && scored.stream().allMatch(first::equals);
  }

  private static long daysWithScores(DailySeries series) {
    return IntStream.range(0, series.days())
        .filter(t -> series.tracks().stream().anyMatch(track -> track.scores().get(t).isScored()))
        .count();
  }
}
