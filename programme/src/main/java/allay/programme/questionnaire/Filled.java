package allay.programme.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A questionnaire with answers.
///
/// @param answers those to questions that count; others are left out
public record Filled(Questionnaire questionnaire, Answers answers) {
  public Filled {
    Map<String, List<String>> kept = new HashMap<>();
    for (Item.Question question : counting(questionnaire, answers)) {
      kept.put(question.linkId(), answers.to(question.linkId()));
    }
    answers = new Answers(kept);
  }

  /// The questions that count, given the answers to those before them.
  public List<Item.Question> asked() {
    return counting(questionnaire, answers);
  }

  private static List<Item.Question> counting(Questionnaire questionnaire, Answers answers) {
    Map<String, List<String>> soFar = new HashMap<>();
    List<Item.Question> counting = new ArrayList<>();
    walk(questionnaire.items(), answers, soFar, counting);
    return counting;
  }

  private static void walk(
      List<Item> items,
      Answers answers,
      Map<String, List<String>> soFar,
      List<Item.Question> counting) {
    for (Item item : items) {
      if (!item.enabled().holds(linkId -> soFar.getOrDefault(linkId, List.of()))) {
        continue;
      }
      switch (item) {
        case Item.Group group -> walk(group.items(), answers, soFar, counting);
        case Item.Question question -> {
          counting.add(question);
          soFar.put(question.linkId(), answers.to(question.linkId()));
        }
        case Item.Display _ -> {}
      }
    }
  }
}
