package allay.programme.pattern;

import allay.programme.history.Condition;
import java.util.stream.Stream;

/// Each condition that is written about patterns.
final class Conditions {
  private Conditions() {}

  /// @param where what holds it, for messages
  record Placed(Condition condition, String where) {}

  static Stream<Placed> of(PatternContent content) {
    PatternWords words = content.words();
    return Stream.of(
            Stream.of(
                new Placed(words.examined(), "examined"),
                new Placed(words.explained(), "explained")),
            words.patterns().stream()
                .flatMap(one -> one.signs().stream().map(c -> new Placed(c, one.name()))),
            content.indicators().stream().map(one -> new Placed(one.when(), one.id())),
            content.criteria().stream()
                .flatMap(one -> one.settled().stream().map(c -> new Placed(c, one.id()))),
            content.criteria().stream()
                .flatMap(one -> one.parts().stream())
                .flatMap(part -> part.when().stream().map(c -> new Placed(c, part.id()))),
            content.lookalikes().stream().map(one -> new Placed(one.when(), one.id())))
        .flatMap(placed -> placed);
  }
}
