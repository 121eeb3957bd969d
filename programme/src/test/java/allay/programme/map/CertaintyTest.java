package allay.programme.map;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyTest {
  @ParameterizedTest
  @CsvSource({
    "0.30, 0.1, 0.5, 0.99, SEEN",
    "0.30, -0.5, -0.1, 0.99, SEEN",
    "0.30, 0.0, 0.5, 0.95, LEANING",
    "0.30, -0.1, 0.5, 0.90, LEANING",
    "0.30, -0.1, 0.5, 0.89, NOT_CLEAR",
    "0.29, 0.1, 0.5, 0.99, NOT_KNOWN_YET",
    "-0.1, -0.1, 0.5, 0.95, NOT_KNOWN_YET",
    "NaN, 0.1, 0.5, 0.99, NOT_KNOWN_YET"
  })
  void an_arrow_is_as_sure_as_its_interval_its_sign_and_what_was_learned(
      double learned, double low, double high, double sign, Certainty certainty) {
    Arrow arrow =
        new Arrow(
            new Source.OfTrack("fear"),
            "pain",
            Arrow.When.SAME_DAY,
            (low + high) / 2,
            0.1,
            low,
            high,
            900,
            sign,
            learned,
            false);
    assertThat(Certainty.of(arrow)).isEqualTo(certainty);
  }
}
