package allay.programme.map;

import allay.model.dynamics.PersonalMap.Ripple;
import allay.model.posterior.Interval;
import java.util.List;
import java.util.stream.IntStream;

/// The sentence of a ripple: how far a one-day push reaches, when most, and when it is over.
public final class RippleWords {
  /// A ripple is over when it stays below this share of its peak.
  private static final double OVER = 0.1;

  public static String sentence(Ripple ripple) {
    int peak = peak(ripple.days());
    Interval most = ripple.days().get(peak);
    String start = "After " + Naming.oneDay(ripple.from());
    String to = Naming.name(ripple.to());
    if (ripple.from().equals(ripple.to())) {
      return "%s, %s is %s.".formatted(start, to, over(ripple.days(), peak));
    }
    return Figures.isTrace(most.median()) || !most.excludesZero()
        ? "%s, no clear ripple in %s can be seen.".formatted(start, to)
        : "%s, %s is %s %s at most, and %s."
            .formatted(
                start,
                to,
                Naming.settled(ripple.to(), most.median()),
                later(peak),
                over(ripple.days(), peak));
  }

  private static int peak(List<Interval> days) {
    return IntStream.range(0, days.size())
        .reduce((best, day) -> size(days, day) > size(days, best) ? day : best)
        .orElse(0);
  }

  private static String over(List<Interval> days, int peak) {
    double least = OVER * size(days, peak);
    int last =
        IntStream.range(peak, days.size())
            .filter(day -> size(days, day) >= least && !Figures.isTrace(size(days, day)))
            .reduce(peak, Math::max);
    return last == days.size() - 1
        ? "still a little off two weeks later"
        : "back near its usual level " + later(last + 1);
  }

  private static double size(List<Interval> days, int day) {
    return Math.abs(days.get(day).median());
  }

  private static String later(int days) {
    return switch (days) {
      case 0 -> "the same day";
      case 1 -> "the next day";
      default -> days + " days later";
    };
  }

  private RippleWords() {}
}
