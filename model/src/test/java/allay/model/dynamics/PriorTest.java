package allay.model.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PriorTest {
  @Test
  void up_to_five_tracks_arrows_have_their_full_width() {
    for (int tracks = 1; tracks <= 5; tracks++) {
      assertThat(Prior.standard(tracks).nextDay().sd()).isEqualTo(0.2);
      assertThat(Prior.standard(tracks).sameDay().sd()).isEqualTo(0.3);
    }
  }

  @Test
  void with_more_tracks_arrows_between_tracks_shrink_and_carry_overs_do_not() {
    Prior prior = Prior.standard(17);

    assertThat(prior.nextDay().sd()).isCloseTo(0.1, within(1e-15));
    assertThat(prior.sameDay().sd()).isCloseTo(0.15, within(1e-15));
    assertThat(prior.carryOver().sd()).isEqualTo(0.3);
    assertThat(prior.input().sd()).isEqualTo(1);
  }
}
