package allay.programme.map;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.PersonalMap;
import allay.model.dynamics.PersonalMap.Loop;
import allay.model.dynamics.PersonalMap.PainThread;
import allay.model.dynamics.PersonalMap.Share;
import allay.model.dynamics.PersonalMap.WhatIf;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The few things of a map that are told in sentences, what matters most first; the rest is only
/// counted. Larger effects come first, those that depend on the order of the day last.
///
/// @param intoOutcome seen and leaning arrows into the outcome; its own carry-over comes after the
///   other seen ones
/// @param others seen and leaning arrows between other tracks, carry-overs left out
/// @param whatIf what the outcome would do, held tracks and practices only, seen first
/// @param threads paths of two or three arrows, strongest first
/// @param loops those through the outcome first; none so small that hardly anything comes back
/// @param shares the outcome's own ("nothing that you write down") first, then the largest
public record MapHighlights(
    List<Arrow> intoOutcome,
    List<Arrow> others,
    List<WhatIf> whatIf,
    List<Loop> loops,
    List<PainThread> threads,
    List<Share> shares) {
  /// Seven sentences beat fifty.
  private static final int ARROWS = 7;

  private static final int OF_EACH = 3;
  private static final int LOOPS = 2;

  /// Loops (share of a push) and threads (points) smaller than this are not worth a sentence.
  private static final double WORTH_TELLING = 0.05;

  public MapHighlights {
    intoOutcome = List.copyOf(intoOutcome);
    others = List.copyOf(others);
    whatIf = List.copyOf(whatIf);
    loops = List.copyOf(loops);
    threads = List.copyOf(threads);
    shares = List.copyOf(shares);
  }

  public static MapHighlights of(PersonalMap map) {
    List<Arrow> told = told(map);
    return new MapHighlights(
        told.stream().filter(arrow -> isInto(map, arrow)).toList(),
        told.stream().filter(arrow -> !isInto(map, arrow)).toList(),
        whatIf(map),
        loops(map),
        threads(map),
        shares(map));
  }

  /// Whether a link that can be seen gets no sentence.
  boolean omitsSeen(PersonalMap map) {
    return seen(map.arrows().stream()) > seen(Stream.concat(intoOutcome.stream(), others.stream()));
  }

  private static long seen(Stream<Arrow> arrows) {
    return arrows.filter(arrow -> !arrow.isCarryOver() && arrow.isSeen()).count();
  }

  /// Seen into the outcome, seen elsewhere, leaning into the outcome, leaning elsewhere: the first
  /// seven.
  private static List<Arrow> told(PersonalMap map) {
    return map.arrows().stream()
        .filter(arrow -> !arrow.isCarryOver() || isInto(map, arrow))
        .filter(arrow -> Certainty.of(arrow).compareTo(Certainty.LEANING) <= 0)
        .sorted(
            Comparator.<Arrow, Certainty>comparing(Certainty::of)
                .thenComparing(arrow -> !isInto(map, arrow))
                .thenComparing(Arrow::isCarryOver)
                .thenComparing(Arrow::orderSensitive)
                .thenComparingDouble(arrow -> -Math.abs(arrow.mean())))
        .limit(ARROWS)
        .toList();
  }

  private static boolean isInto(PersonalMap map, Arrow arrow) {
    return arrow.to().equals(map.outcome());
  }

  private static List<WhatIf> whatIf(PersonalMap map) {
    return map.whatIf().stream()
        .filter(whatIf -> whatIf.on().equals(map.outcome()))
        .filter(whatIf -> whatIf.change().excludesZero())
        .sorted(Comparator.comparingDouble(whatIf -> -Math.abs(whatIf.change().median())))
        .limit(OF_EACH)
        .toList();
  }

  private static List<Loop> loops(PersonalMap map) {
    return map.loops().stream()
        .filter(loop -> Math.abs(loop.gain().median()) >= WORTH_TELLING)
        .sorted(
            Comparator.<Loop, Boolean>comparing(loop -> !loop.through().contains(map.outcome()))
                .thenComparing(loop -> Certainty.of(loop.gain(), loop.probabilityOfSign()))
                .thenComparingDouble(loop -> -Math.abs(loop.gain().median())))
        .limit(LOOPS)
        .toList();
  }

  /// A path of one arrow says what the arrow's own sentence says.
  private static List<PainThread> threads(PersonalMap map) {
    return map.threads().stream()
        .filter(thread -> thread.path().size() > 2)
        .filter(thread -> Math.abs(thread.effect().median()) >= WORTH_TELLING)
        .sorted(Comparator.comparingDouble(thread -> -thread.share()))
        .limit(LOOPS)
        .toList();
  }

  private static List<Share> shares(PersonalMap map) {
    Stream<Share> own = map.shares().stream().filter(share -> share.track().equals(map.outcome()));
    Stream<Share> largest =
        map.shares().stream()
            .filter(share -> !share.track().equals(map.outcome()))
            .sorted(Comparator.comparingDouble(share -> -share.share().median()))
            .limit(OF_EACH - 1);
    return Stream.concat(own, largest).toList();
  }
}
