package allay.programme.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a questionnaire asks, in order.
///
/// @param canonical its address, under which others know it; nothing is ever fetched from there
/// @param about what it says about itself
/// @param notice whose it is and what may be done with it
public record Questionnaire(
    Optional<String> canonical,
    String title,
    Optional<String> about,
    Optional<String> notice,
    List<Item> items) {
  public Questionnaire {
    items = List.copyOf(items);
  }

  /// All questions, those in groups included, in the order of the page.
  public List<Item.Question> questions() {
    List<Item.Question> questions = new ArrayList<>();
    collect(items, questions);
    return questions;
  }

  private static void collect(List<Item> items, List<Item.Question> questions) {
    for (Item item : items) {
      switch (item) {
        case Item.Group group -> collect(group.items(), questions);
        case Item.Question question -> questions.add(question);
        case Item.Display _ -> {}
      }
    }
  }

  public Optional<Item.Question> question(String linkId) {
    return questions().stream().filter(one -> one.linkId().equals(linkId)).findFirst();
  }
}
