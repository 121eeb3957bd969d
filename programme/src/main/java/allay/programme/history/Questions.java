package allay.programme.history;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import allay.programme.content.Content;
import allay.programme.content.Require;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// All questions of the history, by chapter, in the order in which they are asked.
public final class Questions {
  private static final List<String> CHAPTERS =
      List.of(
          "you",
          "place",
          "time",
          "course",
          "feel",
          "else",
          "tests",
          "treatments",
          "life",
          "movement",
          "beliefs",
          "hard-times");

  private final List<Chapter> chapters;
  private final Map<String, Question> byId;

  /// Checks that the chapters fit together.
  ///
  /// @throws IllegalArgumentException when two questions have one id, or a condition names what is
  ///   not there
  public Questions(List<Chapter> chapters) {
    this.chapters = List.copyOf(chapters);
    List<Question> all = chapters.stream().flatMap(one -> one.questions().stream()).toList();
    Require.eachOnce(all, Question::id, "questions");
    byId =
        all.stream().collect(toMap(Question::id, one -> one, (one, _) -> one, LinkedHashMap::new));
    all.forEach(one -> one.heading().when().ifPresent(when -> requireKnown(when, one.id())));
  }

  /// The questions that come with Allay.
  ///
  /// @throws IllegalStateException that names the file and the entry when one is not as it should
  ///   be
  public static Questions load() {
    List<BodyPlace> places =
        Content.ofAllay(Questions.class, "places.yaml", WrittenPlaces.class).places();
    WrittenQuestions reading = new WrittenQuestions(places);
    return new Questions(
        CHAPTERS.stream()
            .map(file -> Content.ofAllay(Questions.class, file + ".yaml", WrittenChapter.class))
            .map(reading::chapter)
            .toList());
  }

  public List<Chapter> chapters() {
    return chapters;
  }

  public Stream<Question> all() {
    return byId.values().stream();
  }

  /// The places of the body that any question asks for.
  public List<BodyPlace> places() {
    return all()
        .filter(Question.Places.class::isInstance)
        .map(Question.Places.class::cast)
        .flatMap(question -> question.places().stream())
        .distinct()
        .toList();
  }

  public Optional<Question> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// Ids that an answer to a question may hold; empty for questions without options.
  public Set<String> options(String question) {
    return find(question).map(Questions::options).orElse(Set.of());
  }

  static Set<String> options(Question question) {
    return switch (question) {
      case Question.Choice choice -> ids(choice.options().stream().map(Option::id));
      case Question.Places places -> ids(places.places().stream().map(BodyPlace::id));
      case Question.Count _, Question.Scale _, Question.Words _ -> Set.of();
    };
  }

  private static Set<String> ids(Stream<String> ids) {
    return ids.collect(toCollection(LinkedHashSet::new));
  }

  /// Checks that each fact and number that a condition names can be told.
  ///
  /// @param where what holds the condition, for the message
  /// @throws IllegalArgumentException that names `where` and what is not known
  public void requireKnown(Condition condition, String where) {
    condition.names(name -> {
      boolean known =
          name.contains(".")
              ? options(Fact.of(name).question()).contains(Fact.of(name).option())
              : find(name)
                  .filter(one -> one instanceof Question.Count || one instanceof Question.Scale)
                  .isPresent();
      if (!known) {
        throw new IllegalArgumentException(
            "%s: \"%s\" is no answer to any question".formatted(where, name));
      }
    });
  }

  record WrittenPlaces(List<BodyPlace> places) {}
}
