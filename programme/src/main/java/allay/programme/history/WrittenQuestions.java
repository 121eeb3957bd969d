package allay.programme.history;

import allay.programme.history.WrittenChapter.WrittenQuestion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes questions from what the files hold.
final class WrittenQuestions {
  private final List<BodyPlace> places;

  WrittenQuestions(List<BodyPlace> places) {
    this.places = places;
  }

  Chapter chapter(WrittenChapter written) {
    return new Chapter(
        written.id(),
        written.title(),
        written.opening(),
        written.questions().stream().map(one -> question(one, written)).toList());
  }

  private Question question(WrittenQuestion written, WrittenChapter chapter) {
    Question.Heading heading =
        new Question.Heading(
            written.id(),
            written.ask(),
            written.help(),
            written.when(),
            written.gentle().orElse(false));
    return switch (written.kind()) {
      case ONE -> new Question.Choice(heading, false, options(written, chapter));
      case SEVERAL -> new Question.Choice(heading, true, options(written, chapter));
      case PLACES -> new Question.Places(heading, places);
      case NUMBER ->
          new Question.Count(
              heading,
              needed(written.unit(), "unit", written),
              needed(written.from(), "from", written),
              needed(written.to(), "to", written));
      case SCALE ->
          new Question.Scale(
              heading,
              needed(written.low(), "low", written),
              needed(written.high(), "high", written));
      case WORDS -> new Question.Words(heading);
    };
  }

  private static List<Option> options(WrittenQuestion written, WrittenChapter chapter) {
    List<Option> own =
        written
            .optionsOf()
            .flatMap(other -> named(other, chapter).options())
            .or(written::options)
            .orElseThrow(() -> missing("options", written));
    return Stream.concat(
            own.stream(), written.none().map(text -> new Option(Option.NONE, text)).stream())
        .toList();
  }

  private static WrittenQuestion named(String id, WrittenChapter chapter) {
    return chapter.questions().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("%s: no question \"%s\"".formatted(chapter.id(), id)));
  }

  private static <T> T needed(Optional<T> part, String name, WrittenQuestion written) {
    return part.orElseThrow(() -> missing(name, written));
  }

  private static IllegalStateException missing(String name, WrittenQuestion written) {
    return new IllegalStateException("\"%s\": \"%s\" is missing".formatted(written.id(), name));
  }
}
