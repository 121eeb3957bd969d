package allay.web.map;

import static java.util.stream.Collectors.toUnmodifiableSet;

import allay.programme.drivers.Driver;
import allay.programme.drivers.Drivers;
import allay.programme.drivers.Link;
import allay.programme.drivers.Tool;
import allay.programme.evidence.Claim;
import allay.programme.evidence.Claims;
import allay.programme.evidence.Grade;
import allay.programme.history.AnswerWords;
import allay.programme.history.Fact;
import allay.programme.history.History;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/// The told map in words.
public record ToldWords(Drivers drivers, Claims claims, History history) {
  /// One question and what of its answer counts.
  public record Why(String id, String ask, List<String> answers) {
    public Why {
      answers = List.copyOf(answers);
    }
  }

  /// One link, ready to read.
  ///
  /// @param diary what the diary says on it; empty when it does not know
  public record LinkLine(
      Link link,
      String from,
      String to,
      String grade,
      String first,
      List<Claim> claims,
      List<String> diary) {
    public LinkLine {
      claims = List.copyOf(claims);
      diary = List.copyOf(diary);
    }
  }

  /// One tool, ready to read.
  public record ToolLine(Tool tool, String grade, String who, List<Claim> claims) {
    public ToolLine {
      claims = List.copyOf(claims);
    }
  }

  String name(String driver) {
    return driver.equals(Link.PAIN) ? "Pain" : drivers.require(driver).name();
  }

  /// "studies: fairly sure".
  String grade(Grade grade) {
    return "studies: " + claims.words(grade).name().toLowerCase(Locale.ROOT);
  }

  /// The answers of this person behind facts and numbers, by question in the order of the asking.
  List<Why> why(SortedSet<String> because) {
    return AnswerWords.told(history, because).stream()
        .map(told -> new Why(told.question().id(), told.question().heading().ask(), told.answers()))
        .toList();
  }

  /// Questions whose answers would tell more, in the order of the asking.
  List<Why> open(SortedSet<String> open) {
    Set<String> questions = open.stream().map(Fact::questionOf).collect(toUnmodifiableSet());
    return history
        .questions()
        .all()
        .filter(question -> questions.contains(question.id()))
        .map(question -> new Why(question.id(), question.heading().ask(), List.of()))
        .toList();
  }

  LinkLine line(Link link, List<String> diary) {
    return new LinkLine(
        link,
        name(link.from()),
        name(link.to()),
        grade(link.grade()),
        first(link.way()),
        claims.require(link.claims()),
        diary);
  }

  private static String first(Link.Way way) {
    return switch (way) {
      case ONE_WAY -> "In studies the first came first.";
      case BOTH_WAYS -> "In studies either came first.";
      case NOT_KNOWN -> "Nobody knows which comes first.";
    };
  }

  List<ToolLine> tools(Driver driver) {
    return drivers.actingOn(driver.id()).stream().map(this::tool).toList();
  }

  private ToolLine tool(Tool tool) {
    String who =
        switch (tool.who()) {
          case SELF -> "on your own";
          case PROFESSIONAL -> "with a professional";
        };
    return new ToolLine(tool, grade(tool.grade()), who, claims.require(tool.claims()));
  }

  Optional<Link> link(String id) {
    return drivers.links().stream().filter(link -> link.id().equals(id)).findFirst();
  }
}
