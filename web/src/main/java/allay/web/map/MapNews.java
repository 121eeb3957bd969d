package allay.web.map;

import allay.programme.checkin.CheckInWords;
import allay.programme.checkin.Situation;
import allay.web.map.MapState.Shown;
import allay.web.map.MapState.Work;
import allay.web.page.Days;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// What stands over a map: how old it is, and what is being done about a newer one.
///
/// @param key names the kind of work, so that a page notices when it has changed
/// @param percent of a bar, while there is one
/// @param canStop whether something is going on
/// @param again words on a button that takes the work up again
/// @param current whether the answer spoken of is about the diary as it is now
/// @param newer words on a link to what the page does not hold yet
/// @param on number of the answer that the page holds; 0 for none
/// @param told number of the answer that is spoken of
public record MapNews(
    String key,
    List<String> lines,
    OptionalInt percent,
    boolean canStop,
    Optional<String> again,
    boolean current,
    Optional<String> newer,
    int on,
    int told) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  public MapNews {
    lines = List.copyOf(lines);
  }

  /// Whether it can be said in passing: what the page holds is about the diary as it is now.
  public boolean isInPassing() {
    return current && newer.isEmpty();
  }

  static MapNews of(MapState state, int on, ZoneId zone, CheckInWords words) {
    Work work = state.work();
    return new MapNews(
        key(work),
        lines(state, zone, words).filter(line -> !line.isEmpty()).toList(),
        work instanceof Work.Thinking(int percent) ? OptionalInt.of(percent) : OptionalInt.empty(),
        state.isAtWork(),
        again(work),
        work instanceof Work.Done || work instanceof Work.Testing,
        state.shown().flatMap(shown -> newer(shown, on)),
        on,
        state.number());
  }

  /// The test of a map is the next answer after the map.
  private static Optional<String> newer(Shown shown, int on) {
    if (shown.number() == on) {
      return Optional.empty();
    }
    boolean isItsTest = shown.isMap() && shown.tested() && shown.number() == on + 1;
    return Optional.of(
        isItsTest ? "The test is through: show it" : "A newer map is there: show it");
  }

  private static String key(Work work) {
    return work.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static Optional<String> again(Work work) {
    return switch (work) {
      case Work.Stopped _ -> Optional.of("Start again");
      case Work.Broken _ -> Optional.of("Try again");
      case Work.Done _, Work.NothingYet _, Work.Waiting _, Work.Thinking _ -> Optional.empty();
      case Work.Testing _, Work.NotSettled _ -> Optional.empty();
    };
  }

  private static Stream<String> lines(MapState state, ZoneId zone, CheckInWords words) {
    Optional<Shown> earlier = state.shown().filter(shown -> !shown.current());
    String below = earlier.map(shown -> "Below is the map " + from(shown, zone)).orElse("");
    String made = state.shown().map(shown -> workedOut(shown, zone)).orElse("");
    return switch (state.work()) {
      case Work.NothingYet _ -> Stream.of();
      case Work.Done _ -> Stream.of(made);
      case Work.Testing _ -> Stream.of(made, "How well it foretells a day is being tested.");
      case Work.Waiting _ ->
          earlier.isPresent()
              ? Stream.of("Your newest entries wait their turn: another map comes first.", below)
              : Stream.of("Your map waits its turn: another one comes first.");
      case Work.Thinking _ ->
          earlier.isPresent()
              ? Stream.of("Thinking about your newest entries.", below)
              : words.text(Situation.MAP_IS_THINKING).lines().stream();
      case Work.Stopped _ ->
          earlier.isPresent()
              ? Stream.of("You stopped it. Your newest entries are kept.", below)
              : state.shown().isPresent()
                  ? Stream.of(made, "You stopped the test of how well it foretells a day.")
                  : Stream.of("You stopped it. Your diary is kept, and nothing is lost.");
      case Work.NotSettled _ ->
          Stream.of(
              "Your newest entries are kept. With them the sums did not settle on one answer, and"
                  + " no map is better than a wrong map. More days help most.",
              below);
      case Work.Broken _ ->
          Stream.of(
              "Something broke while your map was worked out. It is not your fault, and your diary"
                  + " is safe.",
              below);
    };
  }

  private static String from(Shown shown, ZoneId zone) {
    return "from your diary up to %s, worked out on %s."
        .formatted(Days.brief(shown.report().to()), moment(shown, zone));
  }

  private static String workedOut(Shown shown, ZoneId zone) {
    return "Worked out on %s from your diary up to %s."
        .formatted(moment(shown, zone), Days.brief(shown.report().to()));
  }

  private static String moment(Shown shown, ZoneId zone) {
    ZonedDateTime since = shown.since().atZone(zone);
    return Days.brief(since.toLocalDate()) + " at " + TIME.format(since);
  }
}
