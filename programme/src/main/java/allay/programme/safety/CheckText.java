package allay.programme.safety;

import allay.programme.content.Content;
import allay.programme.content.Passage;
import allay.programme.content.Require;
import allay.programme.history.Questions;
import allay.programme.safety.Recheck.Reason;
import java.util.List;

/// The words of the safety check, and its steps.
///
/// @param now emergencies that need no list
/// @param leftOut when signs were not gone through
/// @param child for whom Allay was not made
/// @param pause when moving should wait
/// @param mention when there are only signs for the next visit
/// @param first stands at home as long as the check was not begun, `goOn` when it was left
///   half-way, `open` when someone should look at a sign soon
/// @param said stands above signs that a word about all of the pain clears
/// @param sameAsBefore what a person says who does not want to go through it again
public record CheckText(
    String title,
    List<String> opening,
    Passage now,
    List<Step> steps,
    String noneOfThese,
    Passage leftOut,
    Passage child,
    Passage nothing,
    Passage pause,
    Passage mention,
    String sooner,
    String checkedQuestion,
    String checkedOn,
    String cleared,
    Passage said,
    List<OfReason> reasons,
    Card first,
    Card goOn,
    Card open,
    String sameAsBefore) {
  /// A page of the check.
  ///
  /// @param questionIds ids of questions of the history; none on the pages of signs
  public record Step(String id, String title, String opening, List<String> questionIds) {
    public Step {
      Require.text(id, "id");
      Require.text(title, "title");
      Require.text(opening, "opening");
      questionIds = List.copyOf(questionIds);
    }
  }

  /// A few words that lead to the check.
  public record Card(String heading, String text) {
    public Card {
      Require.text(heading, "heading");
      Require.text(text, "text");
    }
  }

  /// Why to go through it again.
  public record OfReason(Reason reason, String heading, String text) {
    public OfReason {
      Require.text(heading, "heading");
      Require.text(text, "text");
    }
  }

  /// @throws IllegalArgumentException when a part is blank or a reason has not exactly one text
  public CheckText {
    Require.text(title, "title");
    opening = Require.lines(opening, "opening");
    steps = Require.some(steps, "steps");
    Require.text(noneOfThese, "noneOfThese");
    Require.text(sooner, "sooner");
    Require.text(checkedQuestion, "checkedQuestion");
    Require.text(checkedOn, "checkedOn");
    Require.text(cleared, "cleared");
    Require.text(sameAsBefore, "sameAsBefore");
    reasons = List.copyOf(reasons);
    if (!reasons.stream().map(OfReason::reason).toList().equals(List.of(Reason.values()))) {
      throw new IllegalArgumentException("\"reasons\" names each reason once, in order");
    }
  }

  /// The words that come with Allay.
  ///
  /// @throws IllegalStateException when the file is not as it should be, or names a question that
  ///   is not there
  public static CheckText load(Questions questions) {
    CheckText text = Content.ofAllay(CheckText.class, "check.yaml", CheckText.class);
    text.steps.stream()
        .flatMap(step -> step.questionIds().stream())
        .filter(question -> questions.find(question).isEmpty())
        .findFirst()
        .ifPresent(question -> {
          throw new IllegalStateException("check.yaml: no question \"%s\"".formatted(question));
        });
    return text;
  }

  public Card of(Reason reason) {
    return reasons.stream()
        .filter(words -> words.reason() == reason)
        .findFirst()
        .map(words -> new Card(words.heading(), words.text()))
        .orElseThrow();
  }
}
