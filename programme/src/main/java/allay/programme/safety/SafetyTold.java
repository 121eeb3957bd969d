package allay.programme.safety;

import allay.programme.told.Statement;
import allay.programme.told.Subject;
import allay.programme.told.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What a person said in the safety check, as statements about `safety/...`.
///
/// @param pages ids of the pages of signs that were gone through or left out
/// @param leftOut those of them that were left out
/// @param finished when the outcome was last reached
/// @param same when the person last said that the pain is the kind they know
public record SafetyTold(
    SafetyAnswers answers,
    Set<String> pages,
    Set<String> leftOut,
    Optional<Instant> finished,
    Optional<Instant> same) {
  private static final String KIND = "safety";
  private static final Subject FINISHED = Subject.of(KIND, "finished");
  private static final Subject SAME = Subject.of(KIND, "same");
  public static final List<String> SIGN_PAGES = List.of("signs-near", "signs-all");

  public SafetyTold {
    pages = Set.copyOf(pages);
    leftOut = Set.copyOf(leftOut);
  }

  /// @param ticked ids of signs
  private record Ticks(boolean leftOut, SortedSet<String> ticked) {}

  private record Day(LocalDate day) {}

  private record Moment(Instant at) {}

  public static SafetyTold of(Told told, Collection<UrgentSign> signs) {
    Set<String> ticked = new HashSet<>();
    Set<String> pages = new HashSet<>();
    Set<String> leftOut = new HashSet<>();
    for (String page : SIGN_PAGES) {
      told.about(Subject.of(KIND, page), Ticks.class)
          .ifPresent(ticks -> {
            pages.add(page);
            ticked.addAll(ticks.ticked());
            if (ticks.leftOut()) {
              leftOut.add(page);
            }
          });
    }
    Map<String, LocalDate> checked = new HashMap<>();
    signs.forEach(sign ->
        told.about(checked(sign.id()), Day.class)
            .ifPresent(kept -> checked.put(sign.id(), kept.day())));
    return new SafetyTold(
        new SafetyAnswers(ticked, checked),
        pages,
        leftOut,
        told.about(FINISHED, Moment.class).map(Moment::at),
        told.about(SAME, Moment.class).map(Moment::at));
  }

  /// When the person last looked at their pain with the signs in mind.
  public Optional<Instant> looked() {
    return Stream.of(finished, same).flatMap(Optional::stream).max(Instant::compareTo);
  }

  private static Subject checked(String sign) {
    return Subject.of(KIND, "checked/" + sign);
  }

  public static Statement ticked(String page, Set<String> signs, Instant at) {
    return Statement.of(Subject.of(KIND, page), at, new Ticks(false, new TreeSet<>(signs)));
  }

  /// That a page was left out.
  ///
  /// @param kept ticks that it has all the same
  public static Statement leftOut(String page, Set<String> kept, Instant at) {
    return Statement.of(Subject.of(KIND, page), at, new Ticks(true, new TreeSet<>(kept)));
  }

  /// That a doctor looked at a sign on that day.
  public static Statement checked(String sign, LocalDate day, Instant at) {
    return Statement.of(checked(sign), at, new Day(day));
  }

  public static Statement notChecked(String sign, Instant at) {
    return Statement.takenBack(checked(sign), at);
  }

  public static Statement finished(Instant at) {
    return Statement.of(FINISHED, at, new Moment(at));
  }

  public static Statement same(Instant at) {
    return Statement.of(SAME, at, new Moment(at));
  }

  /// Takes the ticks back, to go through the signs again. The answers of the history stay.
  public static List<Statement> anew(Instant at) {
    return SIGN_PAGES.stream()
        .map(page -> Statement.takenBack(Subject.of(KIND, page), at))
        .toList();
  }
}
