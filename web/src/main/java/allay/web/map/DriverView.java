package allay.web.map;

import allay.programme.drivers.Driver;
import allay.programme.drivers.Link;
import allay.programme.drivers.Standing;
import allay.programme.drivers.Standing.Light;
import allay.programme.drivers.ToldMap;
import allay.programme.map.DiarySays;
import allay.web.map.ToldWords.LinkLine;
import allay.web.map.ToldWords.ToolLine;
import allay.web.map.ToldWords.Why;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the page of a driver holds.
///
/// @param typical where it often stands behind pain that shows like this person's
/// @param why the person's own answers that light it
/// @param open questions whose answers would tell more
/// @param feeds what it feeds, lit things first
/// @param fedBy what feeds it, lit things first
public record DriverView(
    Driver driver,
    Light light,
    List<String> typical,
    List<Why> why,
    List<Why> open,
    List<LinkLine> feeds,
    List<LinkLine> fedBy,
    List<ToolLine> tools) {
  public DriverView {
    typical = List.copyOf(typical);
    why = List.copyOf(why);
    open = List.copyOf(open);
    feeds = List.copyOf(feeds);
    fedBy = List.copyOf(fedBy);
    tools = List.copyOf(tools);
  }

  static DriverView of(Standing standing, ToldMap map, ToldWords words, Optional<DiarySays> diary) {
    Driver driver = standing.driver();
    boolean shown = standing.light() == Light.LIT || standing.light() == Light.PERHAPS;
    return new DriverView(
        driver,
        standing.light(),
        map.presentations().stream()
            .filter(one -> one.typical().contains(driver.id()))
            .map(one -> one.name())
            .toList(),
        shown ? words.why(standing.because()) : List.of(),
        words.open(standing.open()),
        lines(words.drivers().from(driver.id()), map, words, diary),
        lines(words.drivers().into(driver.id()), map, words, diary),
        words.tools(driver));
  }

  private static List<LinkLine> lines(
      List<Link> links, ToldMap map, ToldWords words, Optional<DiarySays> diary) {
    return links.stream()
        .sorted(
            Comparator.comparing((Link link) -> !map.links().contains(link))
                .thenComparing(Link::grade))
        .map(link -> words.line(link, said(link, diary)))
        .toList();
  }

  static List<String> said(Link link, Optional<DiarySays> diary) {
    return diary.map(says -> says.on(link)).orElse(List.of());
  }

  /// What stands over the reasons.
  public String opening() {
    return switch (light) {
      case LIT -> "It is on your map because of what you told:";
      case PERHAPS -> "There is a weaker sign of it in what you told, so it is not in the picture:";
      case NOT_TOLD -> "Too little was told to say whether it counts for you.";
      case NOT_LIT -> "From what you told, it is not on your map.";
    };
  }
}
