package allay.web.map;

import allay.programme.drivers.Link;
import allay.programme.drivers.PainThread;
import allay.programme.drivers.Standing;
import allay.programme.drivers.ToldMap;
import allay.programme.map.DiarySays;
import allay.web.map.ToldWords.LinkLine;
import allay.web.map.ToldWords.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The threads from the pain back to where they may begin, and what is not known about them.
///
/// @param origins where threads begin, each with its ways into the pain
/// @param circles ways by which the pain may feed itself
/// @param perhaps names of drivers of which there are weaker signs
/// @param open questions that may light more, those first that fit this person's pain
/// @param links how many there are on the threads
/// @param orderNotKnown on how many of them nobody knows which comes first
/// @param inDiary on how many of them the diary says something
public record ThreadsView(
    List<Origin> origins,
    List<List<String>> circles,
    List<String> perhaps,
    List<Why> open,
    int links,
    int orderNotKnown,
    int inDiary) {
  private static final int CIRCLES = 5;
  private static final int QUESTIONS = 6;

  /// Where threads begin.
  ///
  /// @param main the one to read first
  /// @param others behind a button
  public record Origin(String id, String name, ThreadView main, List<ThreadView> others) {
    public Origin {
      others = List.copyOf(others);
    }
  }

  /// One thread.
  ///
  /// @param stations names from the pain back to the origin
  /// @param steps links from the pain back to the origin
  /// @param weakest how sure the least sure link is
  public record ThreadView(List<String> stations, List<LinkLine> steps, String weakest) {
    public ThreadView {
      stations = List.copyOf(stations);
      steps = List.copyOf(steps);
    }
  }

  public ThreadsView {
    origins = List.copyOf(origins);
    circles = circles.stream().map(List::copyOf).toList();
    perhaps = List.copyOf(perhaps);
    open = List.copyOf(open);
  }

  static ThreadsView of(ToldMap map, ToldWords words, Optional<DiarySays> diary) {
    List<PainThread> threads = map.threads();
    List<Link> links = threads.stream().flatMap(one -> one.links().stream()).distinct().toList();
    return new ThreadsView(
        map.origins().stream().map(origin -> origin(origin, threads, words, diary)).toList(),
        map.circles().stream().limit(CIRCLES).map(one -> circle(one, words)).toList(),
        map.perhaps().stream().map(one -> one.driver().name()).toList(),
        questions(map, words),
        links.size(),
        (int) links.stream().filter(link -> link.way() == Link.Way.NOT_KNOWN).count(),
        (int) links.stream().filter(link -> !DriverView.said(link, diary).isEmpty()).count());
  }

  private static Origin origin(
      Standing origin, List<PainThread> threads, ToldWords words, Optional<DiarySays> diary) {
    List<ThreadView> own =
        threads.stream()
            .filter(thread -> thread.origin().equals(origin.driver().id()))
            .map(thread -> view(thread, words, diary))
            .toList();
    return new Origin(
        origin.driver().id(), origin.driver().name(), own.getFirst(), own.subList(1, own.size()));
  }

  private static ThreadView view(PainThread thread, ToldWords words, Optional<DiarySays> diary) {
    List<LinkLine> steps =
        thread.links().reversed().stream()
            .map(link -> words.line(link, DriverView.said(link, diary)))
            .toList();
    List<String> stations = new ArrayList<>(List.of(words.name(Link.PAIN)));
    steps.forEach(step -> stations.add(step.from()));
    return new ThreadView(stations, steps, words.grade(thread.weakest()));
  }

  private static List<String> circle(PainThread circle, ToldWords words) {
    String pain = words.name(Link.PAIN);
    return Stream.concat(
            Stream.concat(
                Stream.of(pain), circle.links().stream().map(link -> words.name(link.from()))),
            Stream.of(pain))
        .toList();
  }

  private static List<Why> questions(ToldMap map, ToldWords words) {
    return map.unknown().stream()
        .flatMap(one -> words.open(one.open()).stream())
        .distinct()
        .limit(QUESTIONS)
        .toList();
  }
}
