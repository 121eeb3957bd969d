package allay.web.map;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.PersonalMap;
import allay.programme.demo.Driver;
import allay.programme.demo.MadeUpPerson;
import allay.programme.map.Certainty;
import allay.programme.map.MapPage.Numbers;
import allay.programme.map.MapPage.Section;
import allay.programme.map.MapPage.Sentences;
import allay.programme.map.MapPage.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What was put into the made-up diary, beside what its map found: the good and the missed.
record MadeUpTruth(PersonalMap map, List<Pair> pairs) {
  static final String ID = "put-in";
  private static final String NO_FIGURE = "–";

  /// @param found empty when the map has no such arrow
  private record Pair(Driver driver, Optional<Arrow> found) {
    boolean is(Certainty certainty) {
      return found
          .filter(arrow -> isRightWay(arrow) && Certainty.of(arrow) == certainty)
          .isPresent();
    }

    boolean isRightWay(Arrow arrow) {
      return Math.signum(arrow.mean()) == Math.signum(driver.size());
    }

    boolean isHeld() {
      return found
          .filter(arrow -> arrow.low90() <= driver.size() && driver.size() <= arrow.high90())
          .isPresent();
    }

    boolean isMissed() {
      return !is(Certainty.SEEN) && !is(Certainty.LEANING);
    }
  }

  static Section of(PersonalMap map) {
    return new MadeUpTruth(
            map,
            MadeUpPerson.drivers().stream()
                .map(driver ->
                    new Pair(driver, map.arrows().stream().filter(driver::isAbout).findFirst()))
                .toList())
        .section();
  }

  private Section section() {
    return new Section(
        ID,
        "What was put into this made-up diary",
        List.of(
            "Nobody knows what truly moves a real person. This diary was made up, so here it is"
                + " known, and the map can be held against it. The map itself was not told."),
        List.of(new Sentences(sentences(), "", List.of()), new Numbers(table())));
  }

  private List<String> sentences() {
    long seen = count(pair -> pair.is(Certainty.SEEN));
    long leaning = count(pair -> pair.is(Certainty.LEANING));
    long held = count(Pair::isHeld);
    List<String> missed = pairs.stream().filter(Pair::isMissed).map(MadeUpTruth::words).toList();
    return Stream.of(
            Stream.of(
                "%d effects were put in, all others are nothing. The map sees %d of them, leans to %d, and misses %d."
                    .formatted(pairs.size(), seen, leaning, missed.size())),
            missed.isEmpty()
                ? Stream.<String>of()
                : Stream.of("Missed: " + String.join("; ", missed) + "."),
            Stream.of(
                "For %d of the %d the true size lies inside the map's range; about nine in ten would be expected."
                    .formatted(held, pairs.size())),
            Stream.of(others()))
        .flatMap(each -> each)
        .toList();
  }

  /// Seen, or leaning, where nothing was put in or the other way round.
  private String others() {
    List<Arrow> wrong =
        map.arrows().stream()
            .filter(arrow -> pairs.stream().noneMatch(pair -> isRight(pair, arrow)))
            .toList();
    long seen = wrong.stream().filter(arrow -> Certainty.of(arrow) == Certainty.SEEN).count();
    long leaning = wrong.stream().filter(arrow -> Certainty.of(arrow) == Certainty.LEANING).count();
    return "What was not put in: the map sees %d such %s and leans to %d. With so much to compare, some come up by chance; that is why it says how sure it is."
        .formatted(seen, seen == 1 ? "arrow" : "arrows", leaning);
  }

  private static boolean isRight(Pair pair, Arrow arrow) {
    return pair.driver().isAbout(arrow) && pair.isRightWay(arrow);
  }

  private long count(Predicate<Pair> which) {
    return pairs.stream().filter(which).count();
  }

  private Table table() {
    return new Table(
        "Put in and found, one by one",
        List.of("Effect", "Put in", "Found", "From", "To", "The map", "Inside its range"),
        pairs.stream().map(MadeUpTruth::row).toList());
  }

  private static List<String> row(Pair pair) {
    return Stream.of(
            Stream.of(words(pair), points(pair.driver().size())),
            pair.found()
                .map(arrow -> Stream.of(arrow.mean(), arrow.low90(), arrow.high90()))
                .map(figures -> figures.map(MadeUpTruth::points))
                .orElse(Stream.generate(() -> NO_FIGURE).limit(3)),
            Stream.of(certainty(pair), pair.isHeld() ? "yes" : "no"))
        .flatMap(each -> each)
        .toList();
  }

  private static String certainty(Pair pair) {
    return Arrays.stream(Certainty.values())
        .filter(pair::is)
        .findFirst()
        .map(each ->
            switch (each) {
              case SEEN -> "sees it";
              case LEANING -> "leans to it";
              case NOT_CLEAR -> "is not clear";
              case NOT_KNOWN_YET -> "does not know yet";
            })
        .orElse(pair.found().isPresent() ? "points the other way" : "leaves it out");
  }

  /// "sleep → pain, same day".
  private static String words(Pair pair) {
    Driver driver = pair.driver();
    String when =
        switch (driver.when()) {
          case SAME_DAY -> "same day";
          case NEXT_DAY -> "next day";
        };
    return "%s → %s, %s".formatted(driver.from().name(), driver.to(), when);
  }

  private static String points(double size) {
    return String.format(Locale.ENGLISH, "%+.2f", size);
  }
}
