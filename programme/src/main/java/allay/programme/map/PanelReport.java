package allay.programme.map;

import allay.model.dynamics.LevelKind;
import allay.model.dynamics.PanelResult;
import allay.model.series.Panel;
import allay.model.series.Score;
import java.util.List;

/// Many people's diaries and the answer to them: what the text and JSON start from.
///
/// @param days of all people together, each from their first to their last
/// @param missing share of the scores that are missing over those days, 0..1
public record PanelReport(
    List<String> tracks,
    int people,
    long days,
    double missing,
    LevelKind level,
    long seed,
    PanelResult result) {
  public PanelReport {
    tracks = List.copyOf(tracks);
  }

  public static PanelReport of(Panel panel, LevelKind level, long seed, PanelResult result) {
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
        panel.tracks(), panel.people().size(), days, missing, level, seed, result);
  }
}
