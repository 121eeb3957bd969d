package allay.programme.map;

import static java.util.stream.Collectors.toMap;

import allay.model.dynamics.PersonalMap;
import allay.programme.drivers.Driver;
import allay.programme.drivers.Link;
import allay.programme.drivers.Standing;
import allay.programme.drivers.ToldMap;
import allay.programme.evidence.Grade;
import allay.programme.map.GraphNode.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What the picture holds: the diary's tracks and practices, the lit drivers, and the links that
/// are drawn. A driver and a track that are about the same thing are one node.
///
/// @param listed the diary's arrows that are worth showing
/// @param links those that are drawn, the diary's first
/// @param nodes those that have a link, and the outcome last
record PictureParts(List<ListedArrow> listed, List<DrawnLink> links, List<GraphNode> nodes) {
  /// More than these cannot be told apart on a phone; the others are only listed.
  static final int DRAWN_AT_MOST = 18;

  /// Of the diary, where something was told as well.
  static final int SEEN_BESIDE_TOLD = 8;

  /// From each lit driver there is a line. Further ones are drawn up to this many links in all, and
  /// only where studies are at least fairly sure.
  static final int ENOUGH_BESIDE_TOLD = 12;

  /// So many boxes fit on a phone; the other lit drivers are only listed.
  private static final int BOXES = 11;

  private static final int FEWEST_TOLD = 4;

  static PictureParts of(
      Optional<PersonalMap> seen, List<ListedArrow> listed, Optional<ToldMap> told) {
    return new Builder(seen, listed, told.filter(map -> !map.isEmpty()).map(map -> calm(map, seen)))
        .parts();
  }

  private static ToldMap calm(ToldMap told, Optional<PersonalMap> seen) {
    int boxes = seen.map(map -> map.tracks().size() + map.inputs().size()).orElse(0);
    return told.withAtMost(
        Math.max(FEWEST_TOLD, BOXES - boxes),
        driver ->
            driver.track().stream()
                .anyMatch(track -> seen.filter(map -> map.tracks().contains(track)).isPresent()));
  }

  boolean isEmpty() {
    return links.isEmpty();
  }

  List<ListedArrow> seen() {
    return links.stream()
        .flatMap(link ->
            link instanceof DrawnLink.Seen(ListedArrow arrow, var _)
                ? Stream.of(arrow)
                : Stream.of())
        .toList();
  }

  /// Told links, also those that share their line with an arrow of the diary.
  List<Link> told() {
    return links.stream()
        .flatMap(link ->
            switch (link) {
              case DrawnLink.Seen(var _, Optional<Link> both) -> both.stream();
              case DrawnLink.Told(Link alone, var _, var _) -> Stream.of(alone);
            })
        .toList();
  }

  private record Builder(
      Optional<PersonalMap> seen, List<ListedArrow> listed, Optional<ToldMap> told) {
    PictureParts parts() {
      List<DrawnLink> links = links();
      return new PictureParts(listed, links, nodes(links));
    }

    private List<DrawnLink> links() {
      List<DrawnLink> links = new ArrayList<>(seenLinks());
      List<DrawnLink.Told> rest = new ArrayList<>(toldLinks());
      rest.removeIf(link -> links.stream().anyMatch(joinsTheSame(link)));
      for (Standing lit : lit()) {
        String key = key(lit.driver().id());
        if (links.stream().noneMatch(link -> link.from().equals(key))) {
          rest.stream()
              .filter(link -> link.from().equals(key))
              .min(
                  Comparator.comparing((DrawnLink.Told link) -> link.link().isIntoPain())
                      .thenComparing(link -> link.link().grade()))
              .ifPresent(links::add);
        }
      }
      rest.removeAll(links);
      rest.stream()
          .filter(link -> link.link().grade().compareTo(Grade.MODERATE) <= 0)
          .sorted(Comparator.comparing(link -> link.link().grade()))
          .limit(Math.max(0, ENOUGH_BESIDE_TOLD - links.size()))
          .forEach(links::add);
      return List.copyOf(links);
    }

    private static Predicate<DrawnLink> joinsTheSame(DrawnLink.Told told) {
      return link -> link.from().equals(told.from()) && link.to().equals(told.to());
    }

    private List<DrawnLink> seenLinks() {
      Map<String, Link> toldByEnds =
          toldLinks().stream()
              .collect(toMap(one -> one.from() + " " + one.to(), DrawnLink.Told::link));
      return listed.stream()
          .filter(each -> !each.arrow().isCarryOver())
          .sorted(Comparator.comparing(each -> !each.isSeen()))
          .limit(told.isEmpty() ? DRAWN_AT_MOST : SEEN_BESIDE_TOLD)
          .map(each -> new DrawnLink.Seen(each, Optional.empty()))
          .<DrawnLink>map(each ->
              new DrawnLink.Seen(
                  each.arrow(), Optional.ofNullable(toldByEnds.get(each.from() + " " + each.to()))))
          .toList();
    }

    private List<DrawnLink.Told> toldLinks() {
      return told.stream()
          .flatMap(map -> map.links().stream())
          .map(link -> new DrawnLink.Told(link, key(link.from()), key(link.to())))
          .toList();
    }

    private List<Standing> lit() {
      return told.map(ToldMap::lit).orElse(List.of());
    }

    /// Of a driver, or of the pain.
    private String key(String told) {
      return track(told).map(GraphNode::trackKey).orElse(GraphNode.driverKey(told));
    }

    /// The diary's track that is about the same thing.
    private Optional<String> track(String told) {
      if (told.equals(Link.PAIN)) {
        return seen.map(PersonalMap::outcome).filter(this::isPain);
      }
      return lit().stream()
          .map(Standing::driver)
          .filter(driver -> driver.id().equals(told))
          .findFirst()
          .flatMap(Driver::track)
          .filter(track -> seen.filter(map -> map.tracks().contains(track)).isPresent());
    }

    /// An outcome that no driver is about is what this person calls their pain.
    private boolean isPain(String outcome) {
      return told.stream()
          .flatMap(map -> map.standings().stream())
          .noneMatch(one -> one.driver().track().filter(outcome::equals).isPresent());
    }

    private List<GraphNode> nodes(List<DrawnLink> links) {
      Map<String, GraphNode> nodes = new LinkedHashMap<>();
      lit().stream()
          .map(Standing::driver)
          .filter(driver -> track(driver.id()).isEmpty())
          .map(driver -> GraphNode.of(Kind.DRIVER, driver.label()).about(driver.id()))
          .forEach(node -> nodes.put(node.key(), node));
      seen.ifPresent(map -> {
        map.inputs().forEach(input -> put(nodes, GraphNode.of(Kind.INPUT, input)));
        map.tracks().stream()
            .filter(track -> !track.equals(map.outcome()))
            .forEach(track -> put(nodes, trackNode(Kind.TRACK, track)));
      });
      nodes.values().removeIf(node -> links.stream().noneMatch(link -> node.isEndOf(link)));
      seen.ifPresent(map ->
          put(nodes, trackNode(Kind.OUTCOME, map.outcome()).arrows(into(links, map.outcome()))));
      if (told.isPresent() && track(Link.PAIN).isEmpty()) {
        GraphNode pain = GraphNode.of(Kind.OUTCOME, Link.PAIN).about(Link.PAIN);
        put(nodes, pain.arrows(links.stream().filter(pain::isEndOf).count()));
      }
      return List.copyOf(nodes.values());
    }

    private static long into(List<DrawnLink> links, String outcome) {
      GraphNode node = GraphNode.of(Kind.OUTCOME, outcome);
      return links.stream().filter(node::isEndOf).count();
    }

    private static void put(Map<String, GraphNode> nodes, GraphNode node) {
      nodes.put(node.key(), node);
    }

    private GraphNode trackNode(Kind kind, String track) {
      GraphNode node = GraphNode.of(kind, track).lingering(lingers(track));
      return lit().stream()
          .map(one -> one.driver().id())
          .filter(id -> track(id).filter(track::equals).isPresent())
          .findFirst()
          .map(node::about)
          .orElse(node);
    }

    private boolean lingers(String track) {
      return listed.stream()
          .map(ListedArrow::arrow)
          .anyMatch(arrow -> arrow.isCarryOver() && arrow.to().equals(track));
    }
  }
}
