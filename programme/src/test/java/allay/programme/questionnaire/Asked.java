package allay.programme.questionnaire;

import allay.programme.questionnaire.Item.Kind;
import allay.programme.questionnaire.Item.Question;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Small questionnaires and answers to them.
final class Asked {
  private Asked() {}

  static Questionnaire all(Item... items) {
    return new Questionnaire(
        Optional.empty(), "A test", Optional.empty(), Optional.empty(), List.of(items));
  }

  /// Four answers that count 0 to 3.
  static Question often(String linkId) {
    return choice(linkId, false, 0, 1, 2, 3);
  }

  static Question choice(String linkId, boolean several, double... counts) {
    List<Option> options =
        Arrays.stream(counts)
            .mapToObj(count ->
                new Option(
                    Option.Form.CODING,
                    new Code(Optional.empty(), Integer.toString((int) count)),
                    "counts " + count,
                    OptionalDouble.of(count)))
            .toList();
    return question(linkId, new Kind.Choice(options, several));
  }

  static Question scale(String linkId) {
    return question(
        linkId,
        new Kind.Amount(
            true,
            Optional.of(BigDecimal.ZERO),
            Optional.of(BigDecimal.TEN),
            Optional.empty(),
            Optional.empty()));
  }

  static Question question(String linkId, Kind kind) {
    return when(linkId, kind, Enablement.ALWAYS);
  }

  static Question when(String linkId, Kind kind, Enablement enabled) {
    return new Question(linkId, Optional.empty(), "What about it?", List.of(), enabled, kind);
  }

  /// The items of a scale, as choices or numbers, with answers to the first of them.
  static Filled filled(Scale scale, List<Integer> answers) {
    Item[] items =
        scale.items().stream()
            .map(item -> scale.method() == Scale.Method.MEAN ? scale(item) : often(item))
            .toArray(Item[]::new);
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (int item = 0; item < answers.size(); item++) {
      given.put(scale.items().get(item), List.of(answers.get(item).toString()));
    }
    return new Filled(all(items), new Answers(given));
  }
}
