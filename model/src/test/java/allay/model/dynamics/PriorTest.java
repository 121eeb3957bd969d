package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import allay.model.LaneArrays;
import allay.model.linear.Lanes;
import org.junit.jupiter.api.Test;

class PriorTest {
  private static final Regressors REGRESSORS = new Regressors(3, new int[] {1});

  private static Normal nextDay(int from, int to, int tracks) {
    return Prior.standard(new Link(Link.Kind.NEXT_DAY, from, to), tracks);
  }

  private static Normal sameDay(int tracks) {
    return Prior.standard(new Link(Link.Kind.SAME_DAY, 0, 1), tracks);
  }

  @Test
  void up_to_five_tracks_arrows_have_their_full_width() {
    for (int tracks = 1; tracks <= 5; tracks++) {
      assertThat(nextDay(0, 1, tracks)).isEqualTo(new Normal(0, 0.2));
      assertThat(sameDay(tracks)).isEqualTo(new Normal(0, 0.3));
    }
  }

  @Test
  void with_more_tracks_arrows_between_tracks_shrink_and_carry_overs_do_not() {
    assertThat(nextDay(0, 1, 17).sd()).isCloseTo(0.1, within(1e-15));
    assertThat(sameDay(17).sd()).isCloseTo(0.15, within(1e-15));
    assertThat(nextDay(2, 2, 17)).isEqualTo(new Normal(0.3, 0.3));
    assertThat(Prior.standard(new Link(Link.Kind.INPUT_NEXT_DAY, 0, 1), 17))
        .isEqualTo(new Normal(0, 1));
  }

  @Test
  void the_standard_prior_of_every_arrow_stands_at_its_regressor() {
    Prior prior = Prior.standard(REGRESSORS);
    for (Link link : Link.all(3, REGRESSORS.tracksBeforeInput())) {
      assertThat(prior.coefficients()[link.to()][link.regressor(REGRESSORS)])
          .isEqualTo(Prior.standard(link, 3));
    }
  }

  @Test
  void in_lanes_every_chain_reads_mean_and_precision_of_what_enters() {
    Prior prior = Priors.cohort(REGRESSORS, 3);
    PersonPrior lanes = PersonPrior.of(prior, REGRESSORS);
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      for (int k = 0; k < REGRESSORS.tracks; k++) {
        for (int p : REGRESSORS.of(k)) {
          Normal one = prior.coefficients()[k][p];
          int at = Lanes.at(k * REGRESSORS.width + p, lane);
          assertThat(lanes.coefficientMean()[at]).isEqualTo(one.mean());
          assertThat(lanes.coefficientPrecision()[at]).isEqualTo(1 / (one.sd() * one.sd()));
        }
      }
      assertThat(LaneArrays.lane(lanes.levelMean(), 3, lane))
          .containsExactly(
              prior.firstLevel()[0].mean(),
              prior.firstLevel()[1].mean(),
              prior.firstLevel()[2].mean());
    }
    assertThat(lanes.shockSd()).isInstanceOf(ScalePrior.LogNormal.class);
    assertThat(PersonPrior.of(Prior.standard(REGRESSORS), REGRESSORS).shockSd())
        .isEqualTo(new ScalePrior.GammaPrecision(2, 2));
  }
}
