package allay.programme.demo;

import static allay.programme.demo.MadeUpTrack.ACTIVITY;
import static allay.programme.demo.MadeUpTrack.PAIN;
import static allay.programme.demo.MadeUpTrack.SLEEP;

import allay.programme.diary.KeptColumn.Kind;

/// What the made-up person ticks: more of it on days with less pain, more activity or better sleep.
enum MadeUpGoodMoment implements MadeUpColumn {
  CALM("a calm moment") {
    @Override
    double probability(MadeUpDay day) {
      return 0.4 - 0.1 * (day.score(PAIN) - 5);
    }
  },
  SLEPT("slept a bit better") {
    @Override
    double probability(MadeUpDay day) {
      return day.score(SLEEP) >= 6 ? 0.8 : 0.05;
    }
  },
  MOVED("moved a little more") {
    @Override
    double probability(MadeUpDay day) {
      return 0.3 + 0.15 * (day.score(ACTIVITY) - 5);
    }
  },
  PEOPLE("saw someone") {
    @Override
    double probability(MadeUpDay day) {
      return 0.3 + 0.05 * (day.score(ACTIVITY) - day.score(PAIN));
    }
  };

  private final String title;

  MadeUpGoodMoment(String title) {
    this.title = title;
  }

  /// That it is ticked; below 0 never, above 1 always.
  abstract double probability(MadeUpDay day);

  @Override
  public Kind kind() {
    return Kind.GOOD_MOMENT;
  }

  @Override
  public String title() {
    return title;
  }
}
