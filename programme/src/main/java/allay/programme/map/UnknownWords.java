package allay.programme.map;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.LeftOut;
import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalMap;
import allay.model.dynamics.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What a map does not know, and why; one plain sentence or two each, what matters most first.
public final class UnknownWords {
  /// Scores at 0 or 10 are "many" from this share of all scores. Our own choice: below it, bounds
  /// hardly widen an interval.
  private static final double MANY_AT_BOUNDS = 0.1;

  public static List<String> of(MapReport report) {
    List<String> sentences = new ArrayList<>();
    if (report.result() instanceof MapResult.Converged(PersonalMap map, var _, var _, var _)) {
      sentences.addAll(ofMap(map));
    }
    report.result().leftOut().forEach(leftOut -> sentences.add(leftOut(leftOut)));
    sentences.addAll(ofDiary(report));
    report.notes().forEach(note -> sentences.add(DisplayWidth.oneLine(note)));
    return List.copyOf(sentences);
  }

  private static List<String> ofMap(PersonalMap map) {
    String outcome = Naming.name(map.outcome());
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "It looks at ups and downs around your usual "
            + outcome
            + ". It does not say why that usual level is where it is.");
    sentences.add(
        "Two things that move together need not bring each other about; something unseen may move"
            + " both. Only trying one thing at a time can tell.");
    map.shares().stream()
        .filter(share -> share.track().equals(map.outcome()))
        .map(share -> LongRunWords.share(share, map.outcome()))
        .forEach(sentences::add);
    sentences.addAll(
        links(
            map,
            "not known yet",
            "the diary says too little about ",
            arrow -> Certainty.of(arrow) == Certainty.NOT_KNOWN_YET));
    sentences.addAll(
        links(
            map,
            "to be held lightly",
            "another order of the day would change ",
            Arrow::orderSensitive));
    sentences.addAll(withheld(map));
    return sentences;
  }

  private static List<String> links(
      PersonalMap map, String what, String why, Predicate<Arrow> which) {
    List<Arrow> links =
        map.arrows().stream().filter(arrow -> !arrow.isCarryOver()).filter(which).toList();
    return switch (links.size()) {
      case 0 -> List.of();
      case 1 -> List.of("One link is " + what + ": " + why + pair(links.getFirst()) + ".");
      default ->
          List.of(
              links.size()
                  + " links are "
                  + what
                  + ": "
                  + why
                  + "them"
                  + firstInto(map, links)
                  + ".");
    };
  }

  private static String firstInto(PersonalMap map, List<Arrow> links) {
    List<String> names =
        links.stream()
            .filter(arrow -> arrow.to().equals(map.outcome()))
            .map(arrow -> arrow.from().name())
            .distinct()
            .limit(3)
            .toList();
    return names.isEmpty()
        ? ""
        : ", among them those from " + Naming.list(names) + " to " + Naming.name(map.outcome());
  }

  private static String pair(Arrow arrow) {
    return Naming.name(arrow.from().name())
        + " and "
        + Naming.name(arrow.to())
        + " "
        + (arrow.when() == Arrow.When.SAME_DAY ? "on the same day" : "the day after");
  }

  private static List<String> withheld(PersonalMap map) {
    if (map.probabilityStable() < PersonalMap.STABLE_ENOUGH) {
      return List.of(
          "What happens in the long run (what-ifs, loops, threads) is left out: in only "
              + Figures.percent(map.probabilityStable())
              + " of the answers that fit your diary does a push die out, and "
              + Figures.percent(PersonalMap.STABLE_ENOUGH)
              + " are needed to tell.");
    }
    return map.whatIf().isEmpty() && map.tracks().size() > 1
        ? List.of(
            "What-ifs are left out: the diary does not settle what the rest would do if one thing"
                + " were held still.")
        : List.of();
  }

  public static String leftOut(LeftOut leftOut) {
    String name = Naming.name(leftOut.source().name());
    boolean input = leftOut.source() instanceof Source.OfInput;
    String why =
        switch (leftOut.why()) {
          case HARDLY_VARIES ->
              input
                  ? "it was done about the same on nearly all days"
                  : "its score was nearly the same on all days";
          case TOO_FEW_SCORES ->
              input ? "it was noted on too few days" : "it was scored on too few days";
        };
    return "Left out: " + name + ", because " + why + ".";
  }

  private static List<String> ofDiary(MapReport report) {
    List<String> sentences = new ArrayList<>();
    double scores = report.days() * report.tracks().size() * (1 - report.missing());
    if (report.atBounds() > MANY_AT_BOUNDS * scores) {
      sentences.add(
          "Many scores ("
              + report.atBounds()
              + ") stand at 0 or 10. How far beyond it went on those days cannot be told.");
    }
    if (report.missing() > 0) {
      sentences.add(
          Figures.percent(report.missing())
              + " of the scores are missing. That does no harm; the map is just a little less"
              + " sure.");
    }
    return sentences;
  }

  private UnknownWords() {}
}
