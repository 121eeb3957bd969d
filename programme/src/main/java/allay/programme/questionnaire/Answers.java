package allay.programme.questionnaire;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was answered, by the link id of the question: codes of options, numbers as plain decimals,
/// `true` or `false`, or words. A question without an answer is not there.
public record Answers(Map<String, List<String>> values) {
  public Answers {
    TreeMap<String, List<String>> sorted = new TreeMap<>();
    values.forEach((linkId, given) -> {
      if (!given.isEmpty()) {
        sorted.put(linkId, List.copyOf(given));
      }
    });
    values = Collections.unmodifiableMap(sorted);
  }

  public List<String> to(String linkId) {
    return values.getOrDefault(linkId, List.of());
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  @Override
  public String toString() {
    return "Answers[" + values.size() + "]";
  }
}
