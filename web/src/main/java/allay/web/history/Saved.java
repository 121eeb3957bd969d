package allay.web.history;

import allay.programme.history.Question;
import allay.programme.history.Questions;
import allay.web.page.Paths;
import java.time.Instant;
import java.util.Optional;

/// An answer that was saved a moment ago, told once on the next page, with a way to take it back.
///
/// @param at when; it is taken back only while it is still the latest
public record Saved(Question question, Instant at, boolean leftOut) {
  static Optional<Saved> of(
      Questions questions, Optional<String> saved, Optional<Long> at, Optional<String> left) {
    return saved
        .flatMap(questions::find)
        .flatMap(question ->
            at.map(time -> new Saved(question, Instant.ofEpochMilli(time), left.isPresent())));
  }

  /// The address of a page that tells it.
  String on(String path) {
    return "%s?saved=%s&at=%d%s"
        .formatted(path, Paths.encoded(question.id()), at.toEpochMilli(), leftOut ? "&left" : "");
  }

  public String words() {
    return leftOut ? "Left out. That is fine." : "Saved.";
  }
}
