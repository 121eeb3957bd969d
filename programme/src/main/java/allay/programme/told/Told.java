package allay.programme.told;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

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

  /// Those of other statements that are not among these: of one that is there twice, as often as it
  /// is missing.
  public List<Statement> missing(List<Statement> others) {
    Map<Statement, Integer> here = new HashMap<>();
    statements.forEach(one -> here.merge(one, 1, Integer::sum));
    return others.stream().filter(one -> here.merge(one, -1, Integer::sum) < 0).toList();
  }

  /// With later statements.
  public Told followedBy(List<Statement> later) {
    return new Told(Stream.concat(statements.stream(), later.stream()).toList());
  }

  /// With statements that were made elsewhere meanwhile, by time. Both keep an order of their own,
  /// also where a clock was put back; of two of the same time the one from here comes first.
  public Told mergedWith(List<Statement> elsewhere) {
    List<Statement> merged = new ArrayList<>();
    int next = 0;
    for (Statement here : statements) {
      while (next < elsewhere.size() && elsewhere.get(next).at().isBefore(here.at())) {
        merged.add(elsewhere.get(next));
        next++;
      }
      merged.add(here);
    }
    merged.addAll(elsewhere.subList(next, elsewhere.size()));
    return new Told(merged);
  }
}
