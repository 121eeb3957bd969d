package allay.model.dynamics;

import allay.model.series.DailySeries;
import allay.model.series.Panel;
import allay.model.series.Score;
import allay.model.series.Track;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The reference panel, 30 made-up people without a scale, and its posterior by Stan.
final class PanelReference {
  private PanelReference() {}

  /// Every person has a row for each day.
  static Panel panel() {
    List<String[]> rows =
        Reference.lines("panel.csv").stream().map(line -> line.split(",", -1)).toList();
    List<String> tracks = List.of(rows.getFirst()).subList(2, rows.getFirst().length);
    Map<String, List<List<Score>>> people = new LinkedHashMap<>();
    for (String[] row : rows.subList(1, rows.size())) {
      List<List<Score>> scores =
          people.computeIfAbsent(
              row[0],
              name -> tracks.stream().<List<Score>>map(track -> new ArrayList<>()).toList());
      for (int k = 0; k < tracks.size(); k++) {
        scores.get(k).add(score(row[k + 2]));
      }
    }
    return new Panel(
        tracks,
        people.entrySet().stream()
            .map(person -> new Panel.Person(person.getKey(), series(tracks, person.getValue())))
            .toList());
  }

  private static Score score(String text) {
    return text.isEmpty() || text.equals("NA")
        ? Score.missing()
        : Score.unbounded(Double.parseDouble(text));
  }

  private static DailySeries series(List<String> tracks, List<List<Score>> scores) {
    List<Track> columns = new ArrayList<>();
    for (int k = 0; k < tracks.size(); k++) {
      columns.add(new Track(tracks.get(k), scores.get(k)));
    }
    return new DailySeries(columns, List.of());
  }

  /// By the names of the file: `mu_bar[1]`, `f_sd[9]`, `a_bar[1]`, `ls_sd[3]`.
  static Map<String, Reference.Posterior> stan() {
    return Reference.posterior("panel-posterior-stan.csv", 36);
  }
}
