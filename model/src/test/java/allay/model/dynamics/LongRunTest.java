package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.dynamics.PersonalMap.Feedback;
import allay.model.dynamics.PersonalMap.WhatIf;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LongRunTest {
  /// Stress lowers sleep the next day (-0.2); a point of sleep lowers stress by 0.5 the same day.
  private static final PersonalDraw SLEEP_AND_STRESS =
      Draws.of(
          new double[][] {{0, 0}, {-0.5, 0}},
          new double[][] {{0.2, -0.2}, {0.1, 0.5}},
          new double[][] {{0}, {2}},
          new double[][] {{1}, {0}},
          Draws.ones(2));

  @Test
  void two_tracks_settle_as_by_hand() {
    LongRun longRun = LongRun.of(SLEEP_AND_STRESS);

    // C = [0.2 -0.2; -0.4 0.5], det(I - C) = 0.8 * 0.5 - 0.2 * 0.4 = 0.32
    assertThat(longRun.isStable()).isTrue();
    assertThat(longRun.whatIf(0, 1)).isCloseTo(-0.4 / 0.5, within(1e-14));
    assertThat(longRun.whatIf(1, 0)).isCloseTo(-0.2 / 0.8, within(1e-14));
    assertThat(longRun.whatIfInput(0, 0)).isCloseTo((0.5 * 1 - 0.2 * 2) / 0.32, within(1e-14));
    assertThat(longRun.whatIfInput(0, 1)).isCloseTo((-0.4 * 1 + 0.8 * 2) / 0.32, within(1e-14));
    // G = 0.2 * 0.4 / (0.8 * 0.5) = 0.2
    assertThat(longRun.amplification(0)).isCloseTo(1 / 0.8, within(1e-14));
    assertThat(longRun.partThrough(1, 0)).isCloseTo(0.2, within(1e-14));
  }

  @Test
  void what_if_is_where_the_tracks_go_when_one_is_held_a_point_higher() {
    SplittableRandom random = new SplittableRandom(11);
    for (int tracks = 2; tracks <= 6; tracks++) {
      PersonalDraw draw = Draws.randomStable(tracks, random);
      LongRun longRun = LongRun.of(draw);
      for (int hold = 0; hold < tracks; hold++) {
        double[] held = Draws.free(tracks);
        held[hold] = 1;
        double[] settled = Draws.settled(draw, new double[tracks], held);
        for (int on = 0; on < tracks; on++) {
          assertThat(longRun.whatIf(hold, on)).isCloseTo(settled[on], within(1e-9));
        }
      }
    }
  }

  @Test
  void what_if_of_an_input_is_where_the_tracks_go_when_it_is_done_every_day() {
    SplittableRandom random = new SplittableRandom(12);
    PersonalDraw draw = Draws.randomStable(4, random);
    double[] pushes = new double[4];
    Arrays.setAll(pushes, k -> draw.inputSameDay()[k][0] + draw.inputNextDay()[k][0]);
    double[] settled = Draws.settled(draw, pushes, Draws.free(4));

    for (int on = 0; on < 4; on++) {
      assertThat(LongRun.of(draw).whatIfInput(0, on)).isCloseTo(settled[on], within(1e-9));
    }
  }

  @Test
  void amplification_is_a_lasting_push_with_all_loops_beside_the_same_with_all_else_held() {
    SplittableRandom random = new SplittableRandom(13);
    for (int tracks = 2; tracks <= 6; tracks++) {
      PersonalDraw draw = Draws.randomStable(tracks, random);
      int p = tracks - 1;
      double whole = pushed(draw, p, Draws.free(tracks));
      double alone = pushed(draw, p, heldExcept(p, tracks));

      assertThat(LongRun.of(draw).amplification(p)).isCloseTo(whole / alone, within(1e-9));
      for (int j = 0; j < p; j++) {
        double[] held = Draws.free(tracks);
        held[j] = 0;
        double withoutJ = pushed(draw, p, held) / alone;
        assertThat(LongRun.of(draw).partThrough(j, p))
            .isCloseTo(1 - withoutJ / (whole / alone), within(1e-9));
      }
    }
  }

  private static double pushed(PersonalDraw draw, int p, double[] held) {
    return Draws.settled(draw, Draws.unit(draw.tracks(), p), held)[p];
  }

  private static double[] heldExcept(int p, int tracks) {
    double[] held = new double[tracks];
    held[p] = Double.NaN;
    return held;
  }

  @Test
  void a_draw_that_explodes_settles_nowhere() {
    PersonalDraw draw = Draws.of(new double[2][2], new double[][] {{0.5, 0.8}, {0.8, 0.5}});
    LongRun longRun = LongRun.of(draw);

    assertThat(longRun.isStable()).isFalse();
    assertThat(longRun.whatIf(0, 1)).isNaN();
    assertThat(longRun.amplification(0)).isNaN();
    assertThat(longRun.partThrough(1, 0)).isNaN();
  }

  @Test
  void a_track_whose_absence_lets_the_rest_explode_has_no_what_if_but_others_have() {
    // t1 alone would explode (1.05); t0 pulls it back.
    PersonalDraw draw = Draws.of(new double[2][2], new double[][] {{0.3, 0.5}, {-0.5, 1.05}});
    SplittableRandom random = new SplittableRandom(1);
    PosteriorDraws posterior = Draws.posterior(2, 20, () -> jittered(draw, random));
    Ledger ledger = new Ledger();
    PerDraw<LongRun> longRuns = posterior.draws().map(LongRun::of);

    assertThat(longRuns.share(LongRun::isStable)).isEqualTo(1);
    List<WhatIf> whatIfs = LongRun.whatIfs(posterior, longRuns, ledger);
    assertThat(whatIfs).extracting(whatIf -> whatIf.hold().name()).containsExactly("t1");
    assertThat(LongRun.feedback(posterior, longRuns, ledger)).isEmpty();
  }

  @Test
  void feedback_names_each_other_track_and_a_single_track_has_none() {
    SplittableRandom random = new SplittableRandom(2);
    PersonalDraw draw = Draws.randomStable(3, random);
    PosteriorDraws three = Draws.posterior(2, 20, () -> jittered(draw, random));
    Feedback feedback =
        LongRun.feedback(three, three.draws().map(LongRun::of), new Ledger()).orElseThrow();

    assertThat(feedback.through()).extracting(Feedback.Part::track).containsExactly("t0", "t1");
    PosteriorDraws one = Draws.posterior(2, 20, () -> Draws.randomStable(1, random));
    assertThat(LongRun.feedback(one, one.draws().map(LongRun::of), new Ledger())).isEmpty();
  }

  private static PersonalDraw jittered(PersonalDraw draw, SplittableRandom random) {
    double[][] nextDay = Matrices.copy(draw.nextDay());
    nextDay[0][0] += 0.01 * random.nextGaussian();
    return Draws.of(draw.sameDay(), nextDay);
  }
}
