package allay.web.map;

import allay.model.dynamics.MapResult;
import allay.programme.checkin.CheckInWords;
import allay.programme.checkin.Situation;
import allay.programme.checkin.SituationText;
import allay.programme.map.MapReport;
import allay.programme.map.MapWords;
import allay.web.map.MapState.Shown;
import allay.web.map.MapState.Work;
import allay.web.page.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// What the first page says of the map.
///
/// @param lines empty when there is nothing to say
/// @param daysNoted towards a first map
public record MapCard(String heading, List<String> lines, String link, OptionalInt daysNoted) {
  private static final String HEADING = "Your map";
  private static final String LOOK = "Look at your map";
  private static final MapCard NOTHING = new MapCard(HEADING, List.of(), LOOK, OptionalInt.empty());

  public MapCard {
    lines = List.copyOf(lines);
  }

  public static MapCard of(MapState state, CheckInWords words) {
    return state
        .shown()
        .map(shown -> of(shown, state, words))
        .orElseGet(() -> withoutAnswer(state.work(), words));
  }

  private static MapCard of(Shown shown, MapState state, CheckInWords words) {
    MapReport report = shown.report();
    if (report.result() instanceof MapResult.TooFewDays(int more, var _)) {
      SituationText text = words.tooFewDays(more, report.outcome());
      return new MapCard(
          text.heading(),
          text.lines(),
          "What a map needs",
          OptionalInt.of(MapView.daysToBegin() - more));
    }
    List<String> lines = new ArrayList<>();
    lines.add(MapWords.headline(report).getFirst());
    lines.add("From your diary up to %s.".formatted(Days.brief(report.to())) + news(shown, state));
    return new MapCard(HEADING, lines, LOOK, OptionalInt.empty());
  }

  private static String news(Shown shown, MapState state) {
    return !shown.current() && state.isAtWork()
        ? " Your newest entries are being thought about."
        : "";
  }

  private static MapCard withoutAnswer(Work work, CheckInWords words) {
    return switch (work) {
      case Work.Waiting _, Work.Thinking _, Work.Testing _ -> thinking(words);
      case Work.Stopped _ -> withoutMap("You stopped it before a map was there.");
      case Work.Broken _ ->
          withoutMap("Something broke while it was worked out. Your diary is safe.");
      case Work.Done _, Work.NothingYet _, Work.NotSettled _ -> NOTHING;
    };
  }

  private static MapCard withoutMap(String line) {
    return new MapCard(HEADING, List.of(line), "Start again", OptionalInt.empty());
  }

  private static MapCard thinking(CheckInWords words) {
    SituationText text = words.text(Situation.MAP_IS_THINKING);
    return new MapCard(text.heading(), text.lines(), "See how far it is", OptionalInt.empty());
  }
}
