package allay.programme.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
  private final Instruments instruments = Instruments.load();

  private Scale scale(String instrument, String scale) {
    return instruments.find(instrument).orElseThrow().scales().stream()
        .filter(one -> one.id().equals(scale))
        .findFirst()
        .orElseThrow();
  }

  /// As many threes as fit, then the rest, then noughts.
  private static List<Integer> addingUpTo(int total, int items) {
    List<Integer> answers = new ArrayList<>();
    int left = total;
    for (int item = 0; item < items; item++) {
      int answer = Math.min(3, left);
      answers.add(answer);
      left -= answer;
    }
    return answers;
  }

  @ParameterizedTest
  @CsvSource({
    "phq-9, total, 0, minimal",
    "phq-9, total, 4, minimal",
    "phq-9, total, 5, mild",
    "phq-9, total, 9, mild",
    "phq-9, total, 10, moderate",
    "phq-9, total, 14, moderate",
    "phq-9, total, 15, moderately severe",
    "phq-9, total, 19, moderately severe",
    "phq-9, total, 20, severe",
    "phq-9, total, 27, severe",
    "gad-7, total, 0, minimal",
    "gad-7, total, 4, minimal",
    "gad-7, total, 5, mild",
    "gad-7, total, 9, mild",
    "gad-7, total, 10, moderate",
    "gad-7, total, 14, moderate",
    "gad-7, total, 15, severe",
    "gad-7, total, 21, severe",
    "phq-4, anxiety, 0, below 3",
    "phq-4, anxiety, 2, below 3",
    "phq-4, anxiety, 3, 3 or more",
    "phq-4, anxiety, 6, 3 or more",
    "phq-4, mood, 2, below 3",
    "phq-4, mood, 3, 3 or more"
  })
  void each_band_begins_where_it_was_published(
      String instrument, String id, int total, String band) {
    Scale scale = scale(instrument, id);
    Filled filled = Asked.filled(scale, addingUpTo(total, scale.items().size()));
    assertThat(scale.score(filled)).isEqualTo(new Score.Counted(total, 0));
    assertThat(scale.band(total)).map(Scale.Band::name).contains(band);
  }

  @Test
  void half_of_the_phq_4_offers_the_longer_questionnaire_from_three_on() {
    assertThat(scale("phq-4", "anxiety").band(3).flatMap(Scale.Band::offers)).contains("gad-7");
    assertThat(scale("phq-4", "mood").band(3).flatMap(Scale.Band::offers)).contains("phq-9");
    assertThat(scale("phq-4", "anxiety").band(2).flatMap(Scale.Band::offers)).isEmpty();
    assertThat(scale("phq-4", "mood").band(2).flatMap(Scale.Band::offers)).isEmpty();
  }

  @Test
  void what_is_offered_is_there() {
    assertThat(instruments.instruments())
        .flatExtracting(Instrument::scales)
        .flatExtracting(Scale::bands)
        .extracting(Scale.Band::offers)
        .filteredOn(Optional::isPresent)
        .isNotEmpty()
        .allMatch(offered -> instruments.find(offered.get()).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0",
    "10, 10, 10, 10",
    "3, 4, 5, 4",
    "5, 6, 5, 5.333333",
    "0, 0, 1, 0.333333"
  })
  void the_peg_is_the_mean_of_its_three_answers(int pain, int joy, int activity, double mean) {
    Scale scale = scale("peg", "mean");
    Score score = scale.score(Asked.filled(scale, List.of(pain, joy, activity)));
    assertThat(((Score.Counted) score).value()).isCloseTo(mean, within(1e-6));
    assertThat(scale.onTrack(mean)).hasValue(mean);
  }

  @ParameterizedTest
  @CsvSource({
    "peg, mean, 3",
    "phq-4, anxiety, 2",
    "phq-4, mood, 2",
    "phq-4, total, 4",
    "gad-7, total, 7"
  })
  void where_no_rule_is_known_one_item_left_out_leaves_no_score(
      String instrument, String id, int items) {
    Scale scale = scale(instrument, id);
    List<Integer> answers = addingUpTo(3, items - 1);
    assertThat(scale.score(Asked.filled(scale, answers))).isEqualTo(new Score.NotCounted(1, items));
  }

  @Test
  void up_to_two_items_of_the_phq_9_are_made_up_for_by_the_average_of_the_others() {
    Scale scale = scale("phq-9", "total");
    assertThat(scale.score(Asked.filled(scale, List.of(1, 1, 1, 1, 1, 1, 1, 1))))
        .isEqualTo(new Score.Counted(9, 1));
    Score two = scale.score(Asked.filled(scale, List.of(2, 1, 1, 1, 1, 1, 1)));
    assertThat(((Score.Counted) two).value()).isCloseTo(8 * 9 / 7.0, within(1e-9));
    assertThat(((Score.Counted) two).leftOut()).isEqualTo(2);
    assertThat(scale.score(Asked.filled(scale, List.of(3, 3, 3, 3, 3, 3))))
        .isEqualTo(new Score.NotCounted(3, 9));
    assertThat(scale.score(Asked.filled(scale, List.of()))).isEqualTo(new Score.NotCounted(9, 9));
  }

  @Test
  void a_score_between_two_whole_numbers_stays_in_the_lower_band() {
    assertThat(scale("phq-9", "total").band(9.9)).map(Scale.Band::name).contains("mild");
  }

  @Test
  void a_score_is_put_on_the_scale_of_a_track_by_its_highest() {
    assertThat(scale("phq-9", "total").onTrack(27)).hasValue(10);
    assertThat(scale("gad-7", "total").onTrack(10.5)).hasValue(5);
    assertThat(scale("phq-4", "total").onTrack(0)).hasValue(0);
  }

  @Test
  void a_questionnaire_that_says_what_its_options_count_has_a_total() {
    Questionnaire asked =
        Asked.all(
            Asked.often("a"),
            Asked.choice("b", true, 1, 2, 4),
            Asked.question("words", new Item.Kind.Words()));
    Scale total = Scale.ofOrdinalValues(asked).orElseThrow();
    assertThat(total.items()).containsExactly("a", "b");
    assertThat(total.least()).isZero();
    assertThat(total.most()).isEqualTo(10);
    Answers answers = new Answers(Map.of("a", List.of("3"), "b", List.of("1", "4")));
    assertThat(total.score(new Filled(asked, answers))).isEqualTo(new Score.Counted(8, 0));
  }

  @Test
  void a_questionnaire_that_does_not_say_so_has_none() {
    assertThat(Scale.ofOrdinalValues(Asked.all(Asked.scale("a")))).isEmpty();
  }

  @Test
  void a_total_that_can_be_negative_has_no_place_on_a_track() {
    Scale total = Scale.ofOrdinalValues(Asked.all(Asked.choice("a", false, -2, 2))).orElseThrow();
    assertThat(total.least()).isEqualTo(-2);
    assertThat(total.onTrack(1)).isEmpty();
  }

  @Test
  void an_item_that_does_not_count_is_not_missed() {
    Enablement ifThree =
        new Enablement(
            true, List.of(new Enablement.Condition("a", Enablement.Comparison.EQUAL, "3")));
    Item.Question more = Asked.often("b");
    Questionnaire asked = Asked.all(Asked.often("a"), Asked.when("b", more.kind(), ifThree));
    Scale total = Scale.ofOrdinalValues(asked).orElseThrow();
    assertThat(total.score(new Filled(asked, new Answers(Map.of("a", List.of("2"))))))
        .isEqualTo(new Score.Counted(2, 0));
    assertThat(total.score(new Filled(asked, new Answers(Map.of("a", List.of("3"))))))
        .isEqualTo(new Score.NotCounted(1, 2));
  }

  @Test
  void bands_out_of_order_are_refused() {
    Scale.Band low = new Scale.Band(0, "low", "", Optional.empty());
    Scale.Band high = new Scale.Band(5, "high", "", Optional.empty());
    for (List<Scale.Band> bands : List.of(List.of(high), List.of(low, high, high))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() ->
              new Scale("x", "x", Scale.Method.SUM, List.of("a"), 0, 0, 9, Optional.empty(), bands))
          .withMessageContaining("bands");
    }
  }
}
