package allay.programme.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.content.WordingRules;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InstrumentsTest {
  private final Instruments instruments = Instruments.load();

  @Test
  void the_four_that_may_be_printed_come_with_it() {
    assertThat(instruments.instruments())
        .extracting(Instrument::id)
        .containsExactly("peg", "phq-4", "gad-7", "phq-9");
  }

  /// The names of the steps are the authors' own; method and offers are no text.
  @Test
  void our_own_words_keep_to_the_wording_rules() {
    WordingRules.assertKept(
        instruments.instruments().stream()
            .flatMap(one ->
                Stream.of(
                        one.about().stream(),
                        one.reading().stream(),
                        one.scales().stream()
                            .flatMap(scale -> scale.bands().stream())
                            .map(Scale.Band::says))
                    .flatMap(texts -> texts))
            .toList());
  }

  @Test
  void no_band_says_what_someone_has() {
    assertThat(instruments.instruments())
        .flatExtracting(Instrument::scales)
        .flatExtracting(Scale::bands)
        .extracting(Scale.Band::says)
        .isNotEmpty()
        .allMatch(text -> text.startsWith("Answers like these "))
        .noneMatch(text -> text.contains("you have ") || text.contains("disorder"));
  }

  @Test
  void every_score_has_the_range_that_its_items_allow() {
    assertThat(instruments.instruments())
        .flatExtracting(Instrument::scales)
        .allSatisfy(scale ->
            assertThat(scale.most())
                .isEqualTo(scale.method() == Scale.Method.MEAN ? 10 : 3 * scale.items().size()));
  }

  @Test
  void the_words_around_them_keep_to_the_rules_too() throws IOException {
    QuestionnaireWords.load();
    WordingRules.assertKept(WordingRules.texts(QuestionnaireWords.class, "words.yaml"));
  }
}
