package allay.programme.safety;

import static java.nio.charset.StandardCharsets.UTF_8;

import allay.programme.history.Answer;
import allay.programme.history.Fact;
import allay.programme.history.History;
import allay.programme.history.Questions;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Histories as tables write them: `where.head age=50 since.days`.
final class ToldFacts {
  static final Questions QUESTIONS = Questions.load();

  private static final Pattern BRACES = Pattern.compile("\\{([^}]*)}");

  private ToldFacts() {}

  static History history(String... facts) {
    return history(List.of(facts));
  }

  static History history(List<String> facts) {
    Map<String, Answer> answers = new HashMap<>();
    Map<String, Set<String>> chosen = new HashMap<>();
    for (String fact : facts) {
      if (fact.contains("=")) {
        String[] number = fact.split("=", 2);
        answers.put(number[0], new Answer.Counted(Integer.parseInt(number[1])));
      } else {
        Fact told = Fact.of(fact.replace("~", ""));
        chosen.computeIfAbsent(told.question(), _ -> new HashSet<>()).add(told.option());
      }
    }
    chosen.forEach((question, options) -> answers.put(question, new Answer.Chosen(options)));
    return new History(QUESTIONS, answers);
  }

  /// The lines of a table in the folder of this class, without comments, braces written out.
  static List<String> table(String file) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(ToldFacts.class.getResourceAsStream(file), file)) {
      return new String(stream.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .flatMap(ToldFacts::writtenOut)
          .toList();
    }
  }

  private static Stream<String> writtenOut(String line) {
    Matcher braces = BRACES.matcher(line);
    if (!braces.find()) {
      return Stream.of(line);
    }
    List<String> lines = new ArrayList<>();
    for (String choice : braces.group(1).split(",", -1)) {
      lines.add(line.substring(0, braces.start()) + choice + line.substring(braces.end()));
    }
    return lines.stream().flatMap(ToldFacts::writtenOut);
  }

  static List<String> words(String text) {
    return List.of(text.strip().split("\\s+", -1));
  }
}
