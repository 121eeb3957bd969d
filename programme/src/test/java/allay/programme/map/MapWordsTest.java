package allay.programme.map;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MapWordsTest {
  private static final String WIN =
      "A good sign first: your usual pain has very likely come down, from about 4.6 four weeks ago"
          + " to about 3.3 now.";
  private static final String PAIRS =
      "What goes together most clearly in your diary: walk with less pain, more fear with more pain"
          + " and better sleep with less pain.";

  @Test
  void the_headline_tells_the_win_the_clearest_links_and_how_far_to_believe_them() {
    assertThat(MapWords.headline(ExampleReports.converged()))
        .containsExactly(
            WIN,
            PAIRS,
            "They move together; that is a hint about what to try, not proof that one brings the"
                + " other.");
  }

  @Test
  void a_map_that_foretells_no_better_than_simple_rules_says_that_it_explains_little() {
    assertThat(MapWords.headline(ExampleReports.explainsLittle()))
        .containsExactly(
            WIN, PAIRS, "As a whole the map explains little so far, so take it as a first sketch.");
  }

  @Test
  void a_link_that_hangs_on_the_order_of_the_day_is_no_headline() {
    MapReport sensitive =
        ExampleReports.withArrows(ExampleReports.converged(), ArrowWordsTest::sensitive);
    assertThat(MapWords.headline(sensitive))
        .contains(
            "Nothing in your diary moves clearly with pain yet. What may go together: walk with"
                + " less pain, more fear with more pain and better sleep with less pain.");
  }

  @Test
  void nothing_seen_is_an_answer_too() {
    assertThat(MapWords.headline(ExampleReports.nothingSeen()))
        .containsExactly(
            WIN,
            "So far, nothing in your diary moves clearly with pain. That is an answer too, and no"
                + " fault of yours: it may take more days, or lie in something that the diary does"
                + " not hold.");
  }

  @Test
  void a_diary_of_one_track_says_what_it_can_show() {
    assertThat(MapWords.headline(ExampleReports.onlyTheOutcome()))
        .contains(
            "Your diary holds only pain, so this map can only say how long a push in it lasts.");
  }

  @Test
  void a_level_that_got_worse_is_no_headline() {
    PersonalMap map =
        ExampleReports.map(ExampleReports.renamed(name -> name.equals("pain") ? "mood" : name));
    assertThat(HeadlineWords.of(map, Optional.empty()))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("What goes together most clearly in your diary: walk with worse mood,");
  }

  @Test
  void links_are_counted_by_certainty_without_carry_overs() {
    assertThat(MapWords.counts(ExampleReports.map(ExampleReports.converged())))
        .contains(
            "Of 38 possible links, 8 can be seen, 6 may be there, 23 are not clear and 1 is not"
                + " known yet. If nothing moved with anything, chance alone would still show about"
                + " 3.");
    assertThat(MapWords.counts(ExampleReports.map(ExampleReports.nothingSeen())))
        .contains("Of 38 possible links, 38 are not clear.");
    assertThat(MapWords.counts(ExampleReports.map(ExampleReports.onlyTheOutcome()))).isEmpty();
  }

  @Test
  void a_headline_says_when_chance_alone_may_show_as_many_links() {
    MapReport noise = ExampleReports.withArrows(ExampleReports.converged(), MapWordsTest::onlyWalk);
    assertThat(MapWords.headline(noise))
        .contains(
            "With so much to compare, chance alone would show about 3 links, and your diary shows"
                + " 1. So some of it may be chance.");
    assertThat(MapWords.counts(ExampleReports.map(noise)))
        .hasValueSatisfying(counts -> assertThat(counts).contains("1 can be seen"));
  }

  private static Arrow onlyWalk(Arrow arrow) {
    boolean kept = arrow.from().name().equals("walk") && arrow.isSeen();
    return kept || arrow.isCarryOver() ? arrow : ExampleReports.hidden(arrow, arrow.learned());
  }

  @Test
  void what_is_told_is_at_most_seven_arrows_seen_ones_into_the_outcome_first() {
    MapHighlights told = MapHighlights.of(ExampleReports.map(ExampleReports.converged()));
    assertThat(told.intoOutcome())
        .extracting(ArrowWords::label)
        .containsExactly(
            "walk, same day",
            "fear, same day",
            "sleep, same day",
            "sleep, day before",
            "pain itself, day before");
    assertThat(told.others())
        .extracting(arrow -> arrow.from().name() + " " + arrow.to())
        .containsExactly("sleep stress", "pain fear");
    assertThat(told.others()).allMatch(Arrow::isSeen);
  }

  @Test
  void loops_and_threads_too_small_to_matter_are_not_told() {
    MapHighlights told = MapHighlights.of(ExampleReports.map(ExampleReports.converged()));
    assertThat(told.loops())
        .extracting(PersonalMap.Loop::through)
        .containsExactly(List.of("pain", "fear"));
    assertThat(told.threads())
        .extracting(PersonalMap.PainThread::path)
        .containsExactly(
            List.of("stress", "fear", "pain"), List.of("sleep", "stress", "fear", "pain"));
  }

  @Test
  void more_pain_with_more_activity_comes_with_the_word_that_it_need_not_be_harm() {
    Arrow rising =
        ArrowWordsTest.arrow("activity", "pain", Arrow.When.SAME_DAY, 0.3, 0.1, 0.5, 0.99);
    Arrow easing =
        ArrowWordsTest.arrow("activity", "pain", Arrow.When.SAME_DAY, -0.3, -0.5, -0.1, 0.99);
    assertThat(MapWords.reassurance(telling(rising))).contains(MapWords.NO_HARM);
    assertThat(MapWords.reassurance(telling(ArrowWordsTest.input("walk", "pain", 0.3, 0.1, 0.5))))
        .contains(MapWords.NO_HARM);
    assertThat(MapWords.reassurance(telling(easing))).isEmpty();
  }

  private static MapHighlights telling(Arrow arrow) {
    return new MapHighlights(List.of(arrow), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  @Test
  void too_few_days_says_kindly_how_many_more() {
    assertThat(MapWords.headline(ExampleReports.tooFewDays()))
        .containsExactly(
            "It is a little too early for a map.",
            "With 6 more days of pain scores there is enough to begin.");
    assertThat(NoMapWords.whatNow(ExampleReports.tooFewDays()))
        .containsExactly(
            "Every day that you wrote down counts already. They need not be in a row, and a missed"
                + " day does no harm.",
            "Only pain needs a score to begin; on a bad day, leave the rest empty.",
            "After two weeks a map can begin; after six it can also be tested.");
  }

  @Test
  void one_missing_day_is_one_day() {
    MapReport plain = ExampleReports.tooFewDays();
    MapReport one =
        new MapReport(
            plain.tracks(),
            plain.inputs(),
            plain.outcome(),
            plain.from(),
            plain.to(),
            plain.days(),
            plain.missing(),
            plain.atBounds(),
            plain.commonestScore(),
            plain.seed(),
            plain.notes(),
            new MapResult.TooFewDays(1, List.of()),
            Optional.empty(),
            Optional.empty());
    assertThat(MapWords.headline(one))
        .contains("With one more day of pain scores there is enough to begin.");
  }

  @Test
  void too_little_variation_blames_nobody() {
    assertThat(MapWords.headline(ExampleReports.tooLittleVariation()))
        .containsExactly(
            "Your pain scores stayed at or near 4.0 on nearly all of these days.",
            "A map shows what goes up and down together, so it has nothing to go by here.");
    assertThat(NoMapWords.whatNow(ExampleReports.tooLittleVariation()))
        .hasSize(4)
        .first()
        .asString()
        .startsWith("You did nothing wrong.");
  }

  @Test
  void a_steady_zero_of_pain_is_good_news_and_a_steady_seven_is_a_lot_to_carry() {
    MapReport none = ExampleReports.steadyAt(OptionalDouble.of(0));
    assertThat(MapWords.headline(none).getFirst())
        .isEqualTo(
            "Good news first: your pain scores stayed at or near 0.0 on nearly all of these days.");
    assertThat(NoMapWords.whatNow(none))
        .anyMatch(sentence -> sentence.startsWith("There is nothing that you need to do about it."))
        .noneMatch(sentence -> sentence.contains("You did nothing wrong"));
    MapReport seven = ExampleReports.steadyAt(OptionalDouble.of(7));
    assertThat(MapWords.headline(seven).getFirst())
        .isEqualTo("Your pain scores stayed at or near 7.0 on nearly all of these days.");
    assertThat(NoMapWords.whatNow(seven).getFirst())
        .startsWith("That is a lot to carry, and you did nothing wrong.");
    assertThat(MapWords.headline(ExampleReports.steadyAt(OptionalDouble.empty())).getFirst())
        .isEqualTo("Your pain scores stayed nearly the same over these days.");
  }

  @Test
  void a_steady_ten_of_sleep_is_good_and_of_an_own_track_neither() {
    MapReport pain = ExampleReports.steadyAt(OptionalDouble.of(10));
    assertThat(MapWords.headline(ExampleReports.about(pain, "sleep")).getFirst())
        .startsWith("Good news first: your sleep scores");
    assertThat(NoMapWords.whatNow(ExampleReports.about(pain, "tingling")).getFirst())
        .startsWith("You did nothing wrong.");
  }

  @Test
  void a_run_that_did_not_converge_gives_no_map_and_says_what_to_do() {
    assertThat(MapWords.headline(ExampleReports.notConverged()))
        .containsExactly(
            "There is no map this time.",
            "The sums did not settle on one answer, and no map is better than a wrong map.");
    assertThat(NoMapWords.whatNow(ExampleReports.notConverged()))
        .hasSize(3)
        .last()
        .isEqualTo("You can also try once more with another starting number (seed).");
  }

  @Test
  void a_run_that_did_not_converge_from_other_peoples_diaries_says_to_try_without_them() {
    assertThat(NoMapWords.whatNow(ExampleReports.taught(ExampleReports.notConverged())))
        .last()
        .isEqualTo(
            "The sums started with other people's diaries, and yours may differ from theirs. Try"
                + " without them.");
  }
}
