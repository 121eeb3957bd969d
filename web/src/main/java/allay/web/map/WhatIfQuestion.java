package allay.web.map;

import allay.model.dynamics.PersonalMap.WhatIf;
import allay.model.dynamics.Source;
import allay.programme.diary.Direction;
import allay.programme.map.WhatIfAnswer;
import allay.programme.map.WhatIfView;
import allay.programme.map.WhatIfView.Held;
import allay.programme.map.WhatIfView.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A "what if", asked and answered.
///
/// @param things what can be chosen
/// @param chosen one of them
/// @param step one of its steps
public record WhatIfQuestion(List<Held> things, Held chosen, Step step, WhatIfAnswer answer) {
  public WhatIfQuestion {
    things = List.copyOf(things);
  }

  /// Empty when the map offers none. What it does not offer becomes what it does: the strongest
  /// thing, the nearest step.
  static Optional<WhatIfQuestion> of(WhatIfView view, Optional<String> hold, Optional<Integer> by) {
    return hold.flatMap(id -> thing(view, id))
        .or(() -> strongest(view))
        .flatMap(chosen -> {
          Step step = nearest(chosen, by.orElse(towardsBetter(chosen)));
          return view.answer(chosen.id(), step.by())
              .map(answer -> new WhatIfQuestion(view.held(), chosen, step, answer));
        });
  }

  private static Optional<Held> thing(WhatIfView view, String id) {
    return view.held().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// The one that the outcome follows most.
  private static Optional<Held> strongest(WhatIfView view) {
    return view.held().stream()
        .filter(each -> !each.source().equals(new Source.OfTrack(view.map().outcome())))
        .max(Comparator.comparingDouble(each -> effect(view, each)))
        .or(() -> view.held().stream().findFirst());
  }

  /// Those that are not clear come after all that are.
  private static double effect(WhatIfView view, Held held) {
    return view.map().whatIf().stream()
        .filter(each -> each.hold().equals(held.source()))
        .filter(each -> each.on().equals(view.map().outcome()))
        .filter(each -> each.change().excludesZero())
        .map(WhatIf::change)
        .mapToDouble(change -> Math.abs(change.median()))
        .findFirst()
        .orElse(0);
  }

  private static int towardsBetter(Held held) {
    return held.source() instanceof Source.OfTrack(String track)
            && Direction.of(track) == Direction.LOWER_IS_BETTER
        ? -1
        : 1;
  }

  private static Step nearest(Held held, int by) {
    return held.steps().stream()
        .min(Comparator.comparingInt(step -> Math.abs(step.by() - by)))
        .orElseThrow();
  }
}
