package allay.programme.drivers;

import allay.programme.content.Content;
import allay.programme.content.Require;
import allay.programme.history.Questions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// All that the told map is made of, as data.
///
/// @param drivers from what often lies furthest back to what lies nearest to the pain
/// @param links each from a driver to a later one or to the pain, so that no way along them returns
public record Drivers(
    List<Presentation> presentations, List<Driver> drivers, List<Link> links, List<Tool> tools) {
  /// Checks that the parts fit together.
  ///
  /// @throws IllegalArgumentException when a part names what is not there, or a link leads back
  /// @throws IllegalStateException when something is there twice
  public Drivers {
    presentations = Require.some(presentations, "presentations");
    drivers = Require.some(drivers, "drivers");
    links = Require.some(links, "links");
    tools = Require.some(tools, "tools");
    Require.eachOnce(presentations, Presentation::id, "presentations.yaml");
    Require.eachOnce(drivers, Driver::id, "drivers.yaml");
    Require.eachOnce(links, Link::id, "links.yaml");
    Require.eachOnce(tools, Tool::id, "tools.yaml");
    List<String> ids = drivers.stream().map(Driver::id).toList();
    presentations.forEach(one -> requireDrivers(ids, one.typical(), one.id()));
    tools.forEach(one -> requireDrivers(ids, one.acts(), one.id()));
    links.forEach(one -> requireForwards(ids, one));
  }

  /// All that comes with Allay.
  ///
  /// @throws IllegalStateException that names the file and the entry when one is not as it should
  ///   be
  /// @throws IllegalArgumentException when a condition names what cannot be told
  public static Drivers load(Questions questions) {
    Drivers loaded =
        new Drivers(
            read("presentations.yaml", WrittenPresentations.class).presentations(),
            read("drivers.yaml", WrittenDrivers.class).drivers(),
            read("links.yaml", WrittenLinks.class).links(),
            read("tools.yaml", WrittenTools.class).tools().stream()
                .map(WrittenTool::tool)
                .toList());
    loaded.presentations.forEach(one -> questions.requireKnown(one.when(), one.id()));
    loaded.drivers.forEach(one -> {
      questions.requireKnown(one.when(), one.id());
      one.perhaps().ifPresent(perhaps -> questions.requireKnown(perhaps, one.id()));
    });
    return loaded;
  }

  public Optional<Driver> find(String id) {
    return drivers.stream().filter(driver -> driver.id().equals(id)).findFirst();
  }

  /// The driver of this id.
  ///
  /// @throws IllegalArgumentException when there is no such driver
  public Driver require(String id) {
    return find(id)
        .orElseThrow(() -> new IllegalArgumentException("there is no driver \"" + id + "\""));
  }

  /// What a driver feeds.
  public List<Link> from(String driver) {
    return linked(link -> link.from().equals(driver));
  }

  /// What feeds a driver, or the pain.
  public List<Link> into(String driver) {
    return linked(link -> link.to().equals(driver));
  }

  private List<Link> linked(Predicate<Link> which) {
    return links.stream().filter(which).toList();
  }

  /// Tools that act on a driver: what one can do alone first, the surest first.
  public List<Tool> actingOn(String driver) {
    return tools.stream()
        .filter(tool -> tool.acts().contains(driver))
        .sorted(Comparator.comparing(Tool::who).thenComparing(Tool::grade))
        .toList();
  }

  private static void requireDrivers(List<String> ids, List<String> named, String where) {
    named.stream()
        .filter(id -> !ids.contains(id))
        .forEach(id -> {
          throw new IllegalArgumentException("%s: there is no driver \"%s\"".formatted(where, id));
        });
  }

  private static void requireForwards(List<String> ids, Link link) {
    int from = ids.indexOf(link.from());
    int to = link.isIntoPain() ? ids.size() : ids.indexOf(link.to());
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException(
          "%s: a link leads from a driver to a later one, or to the pain".formatted(link.id()));
    }
  }

  private static <T> T read(String file, Class<T> as) {
    return Content.ofAllay(Drivers.class, file, as);
  }

  record WrittenPresentations(List<Presentation> presentations) {}

  record WrittenDrivers(List<Driver> drivers) {}

  record WrittenLinks(List<Link> links) {}

  record WrittenTools(List<WrittenTool> tools) {}
}
