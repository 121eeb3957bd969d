package allay.web.questionnaires;

import allay.programme.questionnaire.Enablement.Condition;
import allay.programme.questionnaire.Item;
import allay.programme.questionnaire.Item.Kind;
import allay.programme.questionnaire.Item.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// One questionnaire to fill in, on one page.
///
/// @param response id of the answers, so that sending them twice keeps them once
/// @param given what was filled in so far, by link id
/// @param problems one sentence each, by link id
/// @param empty whether nothing was answered at all
public record FormView(
    Form form,
    String response,
    Map<String, List<String>> given,
    Map<String, String> problems,
    boolean empty) {
  static final String RESPONSE = "response";

  /// Steps up to this many stand side by side.
  private static final int MOST_STEPS = 12;

  static FormView blank(Form form, String response) {
    return new FormView(form, response, Map.of(), Map.of(), false);
  }

  /// What a form sent, by link id.
  static Map<String, List<String>> read(Form form, Map<String, List<String>> fields) {
    Map<String, List<String>> given = new HashMap<>();
    List<Question> questions = form.questionnaire().questions();
    for (int number = 0; number < questions.size(); number++) {
      given.put(questions.get(number).linkId(), fields.getOrDefault(name(number), List.of()));
    }
    return given;
  }

  private static String name(int number) {
    return "q" + (number + 1);
  }

  /// The name of the field of a question.
  public String name(Question question) {
    return name(form.questionnaire().questions().indexOf(question));
  }

  public boolean has(Question question, String value) {
    return given.getOrDefault(question.linkId(), List.of()).contains(value);
  }

  public String text(Question question) {
    List<String> texts = given.getOrDefault(question.linkId(), List.of());
    return texts.isEmpty() ? "" : texts.getFirst();
  }

  /// Whether nothing is chosen.
  public boolean isOpen(Question question) {
    return text(question).isEmpty();
  }

  public Optional<String> problem(Question question) {
    return Optional.ofNullable(problems.get(question.linkId()));
  }

  /// Whole numbers to choose from; none when there are too many to show.
  public List<String> steps(Kind.Amount amount) {
    Optional<BigDecimal> least = amount.least();
    Optional<BigDecimal> most = amount.most();
    List<String> steps = new ArrayList<>();
    if (!amount.whole()
        || least.isEmpty()
        || most.isEmpty()
        || most.get().subtract(least.get()).compareTo(BigDecimal.valueOf(MOST_STEPS)) > 0) {
      return steps;
    }
    for (int step = least.get().intValue(); step <= most.get().intValue(); step++) {
      steps.add(Integer.toString(step));
    }
    return steps;
  }

  /// What a screen reader says of a step.
  public String label(Kind.Amount amount, List<String> steps, String step) {
    Optional<String> end =
        step.equals(steps.getFirst())
            ? amount.low()
            : step.equals(steps.getLast()) ? amount.high() : Optional.empty();
    return step + end.map(words -> ", " + words).orElse("");
  }

  /// When a part counts, in words; empty when it always does.
  public Optional<String> condition(Item item) {
    List<Condition> conditions = item.enabled().conditions();
    return conditions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            conditions.stream()
                .map(this::words)
                .collect(Collectors.joining(item.enabled().all() ? ", and " : ", or ")));
  }

  private String words(Condition condition) {
    Optional<Question> question = form.questionnaire().question(condition.question());
    String asked = "“" + question.map(Item::text).orElse(condition.question()) + "” ";
    String value =
        question
            .map(one -> AnswerWords.of(one.kind(), condition.value()))
            .orElse(condition.value());
    return asked
        + switch (condition.comparison()) {
          case ANSWERED -> "is answered";
          case NOT_ANSWERED -> "is left out";
          case EQUAL -> "is “" + value + "”";
          case NOT_EQUAL -> "is not “" + value + "”";
          case ABOVE -> "is above " + value;
          case BELOW -> "is below " + value;
          case AT_LEAST -> "is " + value + " or more";
          case AT_MOST -> "is " + value + " or less";
        };
  }
}
