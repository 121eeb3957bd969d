package allay.programme.diary;

import allay.model.dynamics.Cohort;
import allay.model.dynamics.Cohort.Spread;
import allay.model.dynamics.LevelKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Reads a prior from its JSON, part by part. Where one does not fit, the message has its place,
/// what stands there, and what would be right.
///
/// @param root the whole file
record CohortReader(JsonNode root) {
  /// Twice the scale. All quantities are points of a 0-10 scale, points for a point, or logarithms
  /// of points, so none gets near.
  private static final BigDecimal LARGEST = BigDecimal.valueOf(20);

  /// Below it people are as good as equal; its square is still far from the smallest double.
  private static final BigDecimal SMALLEST_SD = new BigDecimal("0.000000001");

  /// @throws DiaryProblem when a part is missing or does not fit
  Cohort cohort() throws DiaryProblem {
    List<String> tracks = tracks();
    return new Cohort(
        tracks,
        people(),
        row("levelOfFirstDay", tracks),
        rows("sameDay", tracks, true),
        rows("nextDay", tracks, false),
        row("logShockSd", tracks),
        row("logDriftSd", hasDrift() ? tracks : List.of()));
  }

  private List<String> tracks() throws DiaryProblem {
    JsonNode list = root.path("tracks");
    if (!list.isArray() || list.isEmpty()) {
      throw problem("\"tracks\"", list, "write a list of names");
    }
    List<String> tracks = new ArrayList<>();
    for (int k = 0; k < list.size(); k++) {
      tracks.add(track(list.path(k), "\"tracks\", entry " + (k + 1), tracks));
    }
    return tracks;
  }

  private static String track(JsonNode name, String place, List<String> before)
      throws DiaryProblem {
    if (!name.isString()) {
      throw problem(place, name, "write a name");
    }
    String track = Column.fold(name.stringValue());
    String why = ColumnNames.problem(track).orElse("");
    if (before.contains(track)) {
      why = "the name is there twice (case and spaces do not count)";
    }
    if (!why.isEmpty()) {
      throw problem(place, name, why);
    }
    return track;
  }

  private int people() throws DiaryProblem {
    JsonNode people = root.path("people");
    if (!people.isInt() || people.intValue() < CohortFile.FEWEST_PEOPLE) {
      throw problem(
          "\"people\"",
          people,
          "a prior is taught by %d people or more, a whole number"
              .formatted(CohortFile.FEWEST_PEOPLE));
    }
    return people.intValue();
  }

  private boolean hasDrift() throws DiaryProblem {
    JsonNode level = root.path("level");
    for (LevelKind kind : LevelKind.values()) {
      if (level.isString() && level.stringValue().equals(kind.name())) {
        return kind == LevelKind.DRIFTING;
      }
    }
    throw problem("\"level\"", level, "write " + LevelKind.CONSTANT + " or " + LevelKind.DRIFTING);
  }

  /// A row for each track acted on, with an entry for each track that acts: all of them, or those
  /// before it in the day.
  private List<List<Spread>> rows(String field, List<String> tracks, boolean before)
      throws DiaryProblem {
    JsonNode list = list(root.path(field), quoted(field), tracks);
    List<List<Spread>> rows = new ArrayList<>();
    for (int k = 0; k < tracks.size(); k++) {
      rows.add(
          row(
              list.path(k),
              quoted(field) + " on " + Shown.quoted(tracks.get(k)),
              " from ",
              before ? tracks.subList(0, k) : tracks));
    }
    return rows;
  }

  private List<Spread> row(String field, List<String> tracks) throws DiaryProblem {
    return row(root.path(field), quoted(field), " of ", tracks);
  }

  private static List<Spread> row(JsonNode json, String place, String of, List<String> tracks)
      throws DiaryProblem {
    JsonNode list = list(json, place, tracks);
    List<Spread> spreads = new ArrayList<>();
    for (int k = 0; k < tracks.size(); k++) {
      spreads.add(spread(list.path(k), place + of + Shown.quoted(tracks.get(k))));
    }
    return spreads;
  }

  private static JsonNode list(JsonNode json, String place, List<String> tracks)
      throws DiaryProblem {
    String right =
        tracks.isEmpty()
            ? "it takes an empty list"
            : "it takes a list of %d, in this order: %s"
                .formatted(
                    tracks.size(), String.join(", ", tracks.stream().map(Shown::quoted).toList()));
    if (!json.isArray()) {
      throw problem(place, json, right);
    }
    if (json.size() != tracks.size()) {
      throw new DiaryProblem(
          "the prior, %s holds a list of %d; %s".formatted(place, json.size(), right));
    }
    return json;
  }

  private static Spread spread(JsonNode json, String place) throws DiaryProblem {
    return new Spread(
        number(json.path("mean"), place + ", \"mean\"", LARGEST.negate()),
        number(json.path("sd"), place + ", \"sd\"", SMALLEST_SD));
  }

  private static double number(JsonNode json, String place, BigDecimal smallest)
      throws DiaryProblem {
    boolean fits =
        json.isNumber()
            && json.decimalValue().compareTo(smallest) >= 0
            && json.decimalValue().compareTo(LARGEST) <= 0;
    if (!fits) {
      throw problem(
          place,
          json,
          "write a number from %s to %s"
              .formatted(smallest.toPlainString(), LARGEST.toPlainString()));
    }
    return json.doubleValue();
  }

  private static String quoted(String field) {
    return '"' + field + '"';
  }

  private static DiaryProblem problem(String place, JsonNode found, String right) {
    return new DiaryProblem(
        found.isMissingNode()
            ? "the prior, %s is missing; %s".formatted(place, right)
            : "the prior, %s is %s; %s".formatted(place, Shown.shortened(found.toString()), right));
  }
}
