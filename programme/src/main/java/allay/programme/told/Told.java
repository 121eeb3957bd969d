package allay.programme.told;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// All statements of one person.
///
/// @param statements as they were made, the earliest first
public record Told(List<Statement> statements) {
  public Told {
    statements = List.copyOf(statements);
  }

  /// What holds about a subject.
  ///
  /// @return empty when nothing was said, it was taken back, or it is not of that form
  public <T> Optional<T> about(Subject subject, Class<T> as) {
    return latest(subject).flatMap(Statement::value).flatMap(value -> Json.read(value, as));
  }

  /// What holds about each subject of a kind, by thing, in the order in which the things were first
  /// spoken of.
  public <T> SequencedMap<String, T> of(String kind, Class<T> as) {
    Map<Subject, Statement> latest = new LinkedHashMap<>();
    statements.stream()
        .filter(one -> one.subject().kind().equals(kind))
        .forEach(one -> latest.put(one.subject(), one));
    SequencedMap<String, T> held = new LinkedHashMap<>();
    latest.forEach((subject, one) ->
        one.value()
            .flatMap(value -> Json.read(value, as))
            .ifPresent(value -> held.put(subject.thing(), value)));
    return held;
  }

  /// The latest statement about a subject.
  public Optional<Statement> latest(Subject subject) {
    return statements.reversed().stream().filter(one -> one.subject().equals(subject)).findFirst();
  }

  /// All that was ever said about a subject, with when, the earliest first.
  public <T> SequencedMap<Instant, T> over(Subject subject, Class<T> as) {
    SequencedMap<Instant, T> over = new TreeMap<>();
    statements.stream()
        .filter(one -> one.subject().equals(subject))
        .forEach(one ->
            one.value()
                .flatMap(value -> Json.read(value, as))
                .ifPresent(value -> over.put(one.at(), value)));
    return over;
  }
}
