package allay.programme.drivers;

import allay.programme.drivers.Standing.Light;
import allay.programme.evidence.Grade;
import allay.programme.history.Fact;
import allay.programme.history.History;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a person's history lights up: told, not measured. No link has a weight.
///
/// @param presentations those that fit where and how it hurts
/// @param standings of every driver, in the order of the content
/// @param links between lit drivers, and from them into the pain
public record ToldMap(
    List<Presentation> presentations, List<Standing> standings, List<Link> links) {
  public ToldMap {
    presentations = List.copyOf(presentations);
    standings = List.copyOf(standings);
    links = List.copyOf(links);
  }

  public static ToldMap of(Drivers content, History history) {
    List<Standing> standings =
        content.drivers().stream().map(driver -> Standing.of(driver, history)).toList();
    List<String> lit =
        standings.stream()
            .filter(one -> one.light() == Light.LIT)
            .map(one -> one.driver().id())
            .toList();
    return new ToldMap(
        content.presentations().stream().filter(one -> one.when().of(history).holds()).toList(),
        standings,
        content.links().stream()
            .filter(link -> lit.contains(link.from()))
            .filter(link -> link.isIntoPain() || lit.contains(link.to()))
            .toList());
  }

  public List<Standing> lit() {
    return with(Light.LIT);
  }

  public List<Standing> perhaps() {
    return with(Light.PERHAPS);
  }

  private List<Standing> with(Light light) {
    return standings.stream().filter(one -> one.light() == light).toList();
  }

  /// The same with so many lit drivers beside those that are kept anyway: those that often stand
  /// behind such pain first, then those with the surest links.
  public ToldMap withAtMost(int drivers, Predicate<Driver> anyway) {
    List<String> kept =
        Stream.concat(
                lit().stream().map(Standing::driver).filter(anyway).map(Driver::id),
                chosen(drivers, anyway.negate()))
            .toList();
    return new ToldMap(
        presentations,
        standings.stream()
            .filter(one -> one.light() != Light.LIT || kept.contains(one.driver().id()))
            .toList(),
        links.stream()
            .filter(link -> kept.contains(link.from()))
            .filter(link -> link.isIntoPain() || kept.contains(link.to()))
            .toList());
  }

  private Stream<String> chosen(int drivers, Predicate<Driver> among) {
    return lit().stream()
        .map(Standing::driver)
        .filter(among)
        .sorted(
            Comparator.comparing((Driver one) -> !isTypical(one))
                .thenComparing(one -> surest(one.id())))
        .limit(drivers)
        .map(Driver::id);
  }

  private Grade surest(String driver) {
    return links.stream()
        .filter(link -> link.from().equals(driver))
        .map(Link::grade)
        .min(Comparator.naturalOrder())
        .orElse(Grade.UNCERTAIN);
  }

  /// Empty when nothing is lit.
  public boolean isEmpty() {
    return lit().isEmpty();
  }

  public Optional<Standing> of(String driver) {
    return standings.stream().filter(one -> one.driver().id().equals(driver)).findFirst();
  }

  /// Drivers about which too little was told, those first that often stand behind such pain.
  public List<Standing> unknown() {
    return with(Light.NOT_TOLD).stream()
        .sorted(Comparator.comparing(one -> !isTypical(one.driver())))
        .toList();
  }

  /// Whether a driver often stands behind pain that shows like this person's.
  public boolean isTypical(Driver driver) {
    return presentations.stream().anyMatch(one -> one.typical().contains(driver.id()));
  }

  /// Questions, by id, whose answers would tell more about drivers that are not lit.
  public SortedSet<String> openQuestions() {
    SortedSet<String> open = new TreeSet<>();
    standings.forEach(one -> one.open().forEach(name -> open.add(Fact.questionOf(name))));
    return open;
  }

  /// Lit drivers that nothing lit feeds.
  public List<Standing> origins() {
    return lit().stream()
        .filter(one -> links.stream().noneMatch(link -> link.to().equals(one.driver().id())))
        .toList();
  }

  /// All ways along the links from an origin into the pain: by origin, the longest first, and of
  /// equally long ones those with the surest weakest link.
  public List<PainThread> threads() {
    List<PainThread> threads = new ArrayList<>();
    for (Standing origin : origins()) {
      List<PainThread> own = new ArrayList<>();
      follow(List.of(), origin.driver().id(), own);
      own.sort(
          Comparator.<PainThread>comparingInt(thread -> -thread.links().size())
              .thenComparing(PainThread::weakest));
      threads.addAll(own);
    }
    return List.copyOf(threads);
  }

  private void follow(List<Link> way, String here, List<PainThread> threads) {
    for (Link link : links) {
      if (link.from().equals(here)) {
        List<Link> longer = new ArrayList<>(way);
        longer.add(link);
        if (link.isIntoPain()) {
          threads.add(new PainThread(longer));
        } else {
          follow(longer, link.to(), threads);
        }
      }
    }
  }

  /// Circles: the pain feeds a driver, which leads back into the pain. The shortest first.
  public List<PainThread> circles() {
    List<PainThread> circles = new ArrayList<>();
    for (Standing one : lit()) {
      String driver = one.driver().id();
      boolean fedByPain =
          links.stream()
              .anyMatch(link ->
                  link.from().equals(driver)
                      && link.isIntoPain()
                      && link.way() == Link.Way.BOTH_WAYS);
      if (fedByPain) {
        follow(List.of(), driver, circles);
      }
    }
    circles.sort(Comparator.comparingInt(thread -> thread.links().size()));
    return List.copyOf(circles);
  }
}
