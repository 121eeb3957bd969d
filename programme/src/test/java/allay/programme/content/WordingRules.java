package allay.programme.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The wording rules of `docs/intended-use.md`, as far as a machine can hold a text to them.
public final class WordingRules {
  /// Longest sentence, in words.
  private static final int LONGEST_SENTENCE = 24;

  /// Longest average over the sentences of a file, in words.
  private static final double LONGEST_AVERAGE = 12;

  /// Grade 6 is read at eleven to twelve years.
  private static final double HIGHEST_GRADE = 6;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+");

  /// Fields that hold no sentence for a person to read.
  private static final Set<String> NOT_TEXT =
      Set.of(
          "askWhen",
          "at",
          "checked",
          "direction",
          "holdsWhen",
          "id",
          "number",
          "place",
          "questionIds",
          "says",
          "situation",
          "source",
          "sources",
          "together",
          "track",
          "unless",
          "urgency",
          "use");

  private static final List<Pattern> FORBIDDEN =
      Stream.of(
              "cur(e|es|ed|ing)",
              "(?<!has |not |can |should have )heal(s|ed|ing)?",
              "push through",
              "just",
              "predictabl\\w*",
              "guarantee\\w*",
              "(?<!no |not a )diagnos\\w*",
              "(?<!not your |no )fault",
              "blam\\w*",
              "lazy",
              "you should have",
              "your own doing",
              "non-?complian\\w*",
              "catastroph\\w*",
              "streak\\w*",
              "(?<!not be )in a row",
              "well done",
              "hypochond\\w*",
              "imaginary",
              "psychosomatic",
              "stop taking",
              "start taking")
          .map(word -> Pattern.compile("\\b" + word + "\\b", Pattern.CASE_INSENSITIVE))
          .toList();

  private WordingRules() {}

  /// Every text in a YAML file that a person may read on a page.
  public static List<String> texts(Class<?> beside, String file) throws IOException {
    try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
      List<String> texts = new ArrayList<>();
      collect(YAMLMapper.shared().readTree(new String(stream.readAllBytes(), UTF_8)), texts);
      return texts;
    }
  }

  private static void collect(JsonNode node, List<String> texts) {
    if (node.isString()) {
      texts.add(node.stringValue());
    }
    node.properties().stream()
        .filter(field -> !NOT_TEXT.contains(field.getKey()))
        .forEach(field -> collect(field.getValue(), texts));
    if (node.isArray()) {
      node.forEach(element -> collect(element, texts));
    }
  }

  /// Holds each text to the words, and all of them together to the reading age.
  public static void assertKept(List<String> texts) {
    assertThat(texts).isNotEmpty().allSatisfy(WordingRules::assertWords);
    List<String> sentences = texts.stream().flatMap(WordingRules::sentences).toList();
    assertThat(sentences).allSatisfy(WordingRules::assertShort);
    assertThat(words(sentences) / sentences.size())
        .as("average words in a sentence")
        .isLessThanOrEqualTo(LONGEST_AVERAGE);
    assertThat(grade(sentences)).as("reading grade").isLessThanOrEqualTo(HIGHEST_GRADE);
  }

  public static void assertWords(String text) {
    assertThat(FORBIDDEN).allSatisfy(word -> assertThat(text).doesNotContainPattern(word));
  }

  private static void assertShort(String sentence) {
    assertThat(words(List.of(sentence))).as(sentence).isLessThanOrEqualTo(LONGEST_SENTENCE);
  }

  private static Stream<String> sentences(String text) {
    return Arrays.stream(SENTENCE_END.split(text)).filter(part -> WORD.matcher(part).find());
  }

  private static double words(List<String> sentences) {
    return sentences.stream().mapToLong(part -> WORD.matcher(part).results().count()).sum();
  }

  /// Automated readability index (Smith & Senter 1967): it needs letters, words and sentences, and
  /// no guess at syllables.
  static double grade(List<String> sentences) {
    double words = words(sentences);
    double letters =
        sentences.stream()
            .flatMap(part -> WORD.matcher(part).results())
            .mapToLong(word -> word.group().length())
            .sum();
    return 4.71 * letters / words + 0.5 * words / sentences.size() - 21.43;
  }
}
