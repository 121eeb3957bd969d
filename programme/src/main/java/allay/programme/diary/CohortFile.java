package allay.programme.diary;

import static java.nio.charset.StandardCharsets.UTF_8;

import allay.model.dynamics.Cohort;
import allay.model.dynamics.Cohort.Spread;
import allay.model.dynamics.LevelKind;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What many people's diaries taught, as a file of JSON that a map can start from. It holds means
/// over people and how much people differ, and nothing of any one person.
public final class CohortFile {
  /// With fewer people a mean and an sd say too much about each of them: the threshold rule of 10
  /// that the UK's Office for National Statistics holds research outputs to.
  public static final int FEWEST_PEOPLE = 10;

  private static final int SCHEMA_VERSION = 1;
  private static final String WHAT = "allay prior";
  private static final String NO_PRIOR =
      "the file is no prior written by Allay; ./allay fit PANEL.csv --save PRIOR writes one";
  private static final String ANEW =
      "take back what was changed there, or write it anew with ./allay fit PANEL.csv --save PRIOR";

  private CohortFile() {}

  /// The content of the file.
  ///
  /// @throws IllegalArgumentException when fewer than `FEWEST_PEOPLE` taught it
  public static String write(Cohort cohort) {
    if (cohort.people() < FEWEST_PEOPLE) {
      throw new IllegalArgumentException("a prior needs " + FEWEST_PEOPLE + " people");
    }
    JsonMapper json = JsonMapper.builder().build();
    ObjectNode root =
        json.createObjectNode()
            .put("schemaVersion", SCHEMA_VERSION)
            .put("what", WHAT)
            .put("level", level(cohort).name())
            .put("people", cohort.people());
    ArrayNode tracks = root.putArray("tracks");
    cohort.tracks().forEach(tracks::add);
    spreads(cohort.level(), root.putArray("levelOfFirstDay"));
    cohort.sameDay().forEach(spreadsInto(root.putArray("sameDay")));
    cohort.nextDay().forEach(spreadsInto(root.putArray("nextDay")));
    spreads(cohort.logShockSd(), root.putArray("logShockSd"));
    spreads(cohort.logDriftSd(), root.putArray("logDriftSd"));
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  private static LevelKind level(Cohort cohort) {
    return cohort.logDriftSd().isEmpty() ? LevelKind.CONSTANT : LevelKind.DRIFTING;
  }

  private static Consumer<List<Spread>> spreadsInto(ArrayNode rows) {
    return row -> spreads(row, rows.addArray());
  }

  private static void spreads(List<Spread> spreads, ArrayNode into) {
    spreads.forEach(spread -> into.addObject().put("mean", spread.mean()).put("sd", spread.sd()));
  }

  /// The prior in a file.
  ///
  /// @throws DiaryProblem when the file cannot be read or is no prior
  public static Cohort read(Path file) throws DiaryProblem {
    return read(DiaryText.PRIOR.bytesOf(file));
  }

  /// The prior that the bytes of a file hold.
  public static Cohort read(byte[] content) throws DiaryProblem {
    JsonNode root = parse(content);
    if (!isPrior(root)) {
      throw new DiaryProblem(NO_PRIOR);
    }
    if (root.path("schemaVersion").asInt(0) != SCHEMA_VERSION) {
      throw new DiaryProblem(
          "the prior has a form that this Allay does not know; it reads schemaVersion "
              + SCHEMA_VERSION);
    }
    return new CohortReader(root).cohort();
  }

  /// Whether the bytes of a file are a prior of whatever version, so that another one may take its
  /// place.
  public static boolean isPrior(byte[] content) {
    try {
      return isPrior(parse(content));
    } catch (DiaryProblem broken) {
      return false;
    }
  }

  private static boolean isPrior(JsonNode root) {
    return WHAT.equals(root.path("what").asString(""));
  }

  private static JsonNode parse(byte[] content) throws DiaryProblem {
    DiaryText.PRIOR.requireSize(content);
    try {
      return JsonFields.parse(content);
    } catch (DiaryProblem broken) {
      throw new DiaryProblem(
          new String(content, UTF_8).contains('"' + WHAT + '"')
              ? "the prior, " + broken.getMessage() + "; " + ANEW
              : NO_PRIOR);
    }
  }
}
