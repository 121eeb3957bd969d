package allay.programme.map;

import allay.programme.drivers.Drivers;
import allay.programme.drivers.Link;
import allay.programme.drivers.ToldMap;
import allay.programme.evidence.Claims;
import allay.programme.history.Answer;
import allay.programme.history.History;
import allay.programme.history.Questions;
import java.util.Map;

/// Made-up people's answers, from little told to much.
final class ToldExamples {
  private static final Questions QUESTIONS = Questions.load();
  private static final Drivers DRIVERS = Drivers.load(QUESTIONS);
  private static final Claims CLAIMS = Claims.load();

  private static final Map<String, Answer> LITTLE =
      Map.of(
          "strain", new Answer.Counted(7),
          "sleep", Answer.Chosen.of("falling-asleep", "waking"),
          "guards", Answer.Chosen.of("brace"));

  private ToldExamples() {}

  static Drivers drivers() {
    return DRIVERS;
  }

  static Link link(String id) {
    return DRIVERS.links().stream().filter(link -> link.id().equals(id)).findFirst().orElseThrow();
  }

  static ToldPart nothing() {
    return part(Map.of());
  }

  /// Stress, sleep, guarding.
  static ToldPart three() {
    return part(LITTLE);
  }

  static ToldPart eight() {
    return part(
        Map.of(
            "strain", new Answer.Counted(7),
            "sleep", Answer.Chosen.of("falling-asleep", "waking"),
            "guards", Answer.Chosen.of("brace", "check"),
            "fears", Answer.Chosen.of("damage", "worse"),
            "thoughts", Answer.Chosen.of("cannot-stop-thinking"),
            "joy", Answer.Chosen.of("hardly"),
            "pace", Answer.Chosen.of("little"),
            "body-safe", new Answer.Counted(2)));
  }

  static ToldPart fourteen() {
    return part(
        Map.ofEntries(
            Map.entry("strain", new Answer.Counted(8)),
            Map.entry("strain-from", Answer.Chosen.of("work")),
            Map.entry("sleep", Answer.Chosen.of("falling-asleep", "waking")),
            Map.entry("guards", Answer.Chosen.of("brace", "check")),
            Map.entry("fears", Answer.Chosen.of("damage", "worse")),
            Map.entry("thoughts", Answer.Chosen.of("cannot-stop-thinking")),
            Map.entry("joy", Answer.Chosen.of("hardly")),
            Map.entry("pace", Answer.Chosen.of("overdo-then-rest")),
            Map.entry("active", new Answer.Counted(1)),
            Map.entry("body-safe", new Answer.Counted(2)),
            Map.entry("childhood", Answer.Chosen.of("unsafe", "bullied")),
            Map.entry("nature", Answer.Chosen.of("perfect", "pressure", "pleases")),
            Map.entry("company", Answer.Chosen.of("never")),
            Map.entry("conditions", Answer.Chosen.of("fibromyalgia"))));
  }

  private static ToldPart part(Map<String, Answer> answers) {
    return new ToldPart(
        ToldMap.of(DRIVERS, new History(QUESTIONS, answers)),
        CLAIMS,
        "/map/driver/",
        ArrowLinks.beside("/map/told/", "arrow"));
  }
}
