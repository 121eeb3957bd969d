package allay.programme.questionnaire;

import allay.programme.diary.PlainText;
import allay.programme.questionnaire.Item.Kind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a form sent as answers to a questionnaire.
public sealed interface AnswerReading {
  /// Longest answer in words, in characters.
  int LONGEST = 5_000;

  /// All answers together, in characters: with every one of them escaped, they fit a statement.
  int LONGEST_TOGETHER = 24_000;

  /// All of it can be kept.
  record Fits(Filled filled) implements AnswerReading {}

  /// Some of it cannot be read; nothing is kept.
  ///
  /// @param problems one sentence each, by the link id of the question; never repeats the answer
  record Refused(Map<String, String> problems) implements AnswerReading {
    public Refused {
      problems = new LinkedHashMap<>(problems);
    }
  }

  /// Reads what was sent. A blank text is no answer.
  ///
  /// @param given by the link id of the question
  static AnswerReading of(Questionnaire questionnaire, Map<String, List<String>> given) {
    Map<String, List<String>> read = new LinkedHashMap<>();
    Map<String, String> problems = new LinkedHashMap<>();
    for (Item.Question question : questionnaire.questions()) {
      List<String> sent =
          given.getOrDefault(question.linkId(), List.of()).stream()
              .map(text -> text.replace("\r\n", "\n").strip())
              .filter(text -> !text.isEmpty())
              .toList();
      Optional<String> problem = Reader.problem(question.kind(), sent);
      problem.ifPresent(sentence -> problems.put(question.linkId(), sentence));
      if (problem.isEmpty()) {
        read.put(question.linkId(), Reader.normal(question.kind(), sent));
      }
    }
    int length = read.values().stream().flatMap(List::stream).mapToInt(String::length).sum();
    if (problems.isEmpty() && length > LONGEST_TOGETHER) {
      String last = questionnaire.questions().getLast().linkId();
      problems.put(last, "All answers together are too long. Shorten some.");
    }
    return problems.isEmpty()
        ? new Fits(new Filled(questionnaire, new Answers(read)))
        : new Refused(problems);
  }

  /// One question at a time.
  final class Reader {
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,9}([.,][0-9]{1,6})?");

    private Reader() {}

    private static Optional<String> problem(Kind kind, List<String> sent) {
      if (sent.isEmpty()) {
        return Optional.empty();
      }
      return switch (kind) {
        case Kind.Choice choice -> choiceProblem(choice, sent);
        case Kind.Amount amount -> amountProblem(amount, sent.getFirst());
        case Kind.YesNo _ ->
            sent.size() == 1 && List.of("true", "false").contains(sent.getFirst())
                ? Optional.empty()
                : Optional.of("Choose yes or no.");
        case Kind.Words _ -> wordsProblem(sent.getFirst());
      };
    }

    private static Optional<String> choiceProblem(Kind.Choice choice, List<String> sent) {
      boolean known = sent.stream().allMatch(code -> choice.option(code).isPresent());
      return known && (choice.several() || sent.size() == 1)
          ? Optional.empty()
          : Optional.of(
              choice.several()
                  ? "Choose among the answers that are offered."
                  : "Choose one of the answers that are offered.");
    }

    private static Optional<String> amountProblem(Kind.Amount amount, String sent) {
      if (!DECIMAL.matcher(sent).matches()) {
        return Optional.of("Write a number like 7" + (amount.whole() ? "." : " or 7.5."));
      }
      BigDecimal number = number(sent);
      if (amount.whole() && number.stripTrailingZeros().scale() > 0) {
        return Optional.of("Write a whole number, without a point.");
      }
      boolean small = amount.least().filter(least -> number.compareTo(least) < 0).isPresent();
      boolean large = amount.most().filter(most -> number.compareTo(most) > 0).isPresent();
      return small || large ? Optional.of(bounds(amount)) : Optional.empty();
    }

    private static String bounds(Kind.Amount amount) {
      String from = amount.least().map(least -> "from " + least.toPlainString()).orElse("");
      String to = amount.most().map(most -> "up to " + most.toPlainString()).orElse("");
      return "Write a number " + (from + " " + to).strip() + ".";
    }

    private static Optional<String> wordsProblem(String sent) {
      try {
        PlainText.require(sent, LONGEST, "an answer");
        return Optional.empty();
      } catch (IllegalArgumentException e) {
        return Optional.of("It could not be kept: " + e.getMessage() + ".");
      }
    }

    private static List<String> normal(Kind kind, List<String> sent) {
      return kind instanceof Kind.Amount
          ? sent.stream().limit(1).map(text -> number(text).toPlainString()).toList()
          : sent.stream().distinct().toList();
    }

    private static BigDecimal number(String sent) {
      BigDecimal number = new BigDecimal(sent.replace(',', '.')).stripTrailingZeros();
      return number.scale() < 0 ? number.setScale(0) : number;
    }
  }
}
