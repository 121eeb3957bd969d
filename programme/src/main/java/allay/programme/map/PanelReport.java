package allay.programme.map;

import allay.model.dynamics.LevelKind;
import allay.model.dynamics.PanelResult;
import allay.model.series.DailySeries;
import allay.model.series.Panel;
import allay.model.series.Score;
import allay.programme.diary.PanelReader.Scale;
import java.util.List;
import java.util.stream.IntStream;

/// Many people's diaries and the answer to them: what the text and JSON start from.
///
/// @param scale of the scores
/// @param days of all people together, each from their first to their last
/// @param daysWithScores those of them with a score
/// @param missing share of the scores that are missing over those days, 0..1
public record PanelReport(
    List<String> tracks,
    Scale scale,
    int people,
    long days,
    long daysWithScores,
    double missing,
    LevelKind level,
    long seed,
    PanelResult result) {
  public PanelReport {
    tracks = List.copyOf(tracks);
  }

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
        result);
  }

  private static long daysWithScores(DailySeries series) {
    return IntStream.range(0, series.days())
        .filter(t -> series.tracks().stream().anyMatch(track -> track.scores().get(t).isScored()))
        .count();
  }
}
