package allay.programme.pattern;

import static java.util.stream.Collectors.toUnmodifiableMap;

import allay.programme.content.Content;
import allay.programme.content.Require;
import allay.programme.content.Source;
import allay.programme.history.Condition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that is written about patterns.
record PatternContent(
    PatternWords words,
    List<Indicator> indicators,
    List<Criteria> criteria,
    List<Lookalike> lookalikes,
    FibromyalgiaRule fibromyalgia) {
  PatternContent {
    Require.eachOnce(indicators, Indicator::id, "indicators.yaml");
    Require.eachOnce(criteria, Criteria::id, "criteria.yaml");
    Require.eachOnce(lookalikes, Lookalike::id, "lookalikes.yaml");
    indicators = List.copyOf(indicators);
    criteria = List.copyOf(criteria);
    lookalikes = List.copyOf(lookalikes);
  }

  static PatternContent load() {
    Sources sources = Sources.of(ofAllay("sources.yaml", WrittenSources.class).sources());
    return new PatternContent(
        ofAllay("patterns.yaml", PatternWords.class),
        ofAllay("indicators.yaml", WrittenIndicators.class).indicators().stream()
            .map(one -> one.with(sources))
            .toList(),
        ofAllay("criteria.yaml", WrittenCriteria.class).criteria().stream()
            .map(one -> one.with(sources))
            .toList(),
        ofAllay("lookalikes.yaml", WrittenLookalikes.class).lookalikes().stream()
            .map(one -> one.with(sources))
            .toList(),
        ofAllay("fibromyalgia.yaml", FibromyalgiaRule.class));
  }

  private static <T> T ofAllay(String file, Class<T> as) {
    return Content.ofAllay(PatternContent.class, file, as);
  }

  record Sources(Map<String, Source> byId) {
    static Sources of(List<WrittenSource> written) {
      Require.eachOnce(written, WrittenSource::id, "sources.yaml");
      return new Sources(
          written.stream().collect(toUnmodifiableMap(WrittenSource::id, WrittenSource::source)));
    }

    List<Source> named(List<String> ids, String where) {
      return ids.stream()
          .map(id ->
              Optional.ofNullable(byId.get(id))
                  .orElseThrow(() ->
                      new IllegalStateException(
                          "%s: no source \"%s\" in sources.yaml".formatted(where, id))))
          .toList();
    }
  }

  record WrittenSources(List<WrittenSource> sources) {}

  record WrittenSource(String id, String name, String at, String says) {
    Source source() {
      return new Source(name, at, says);
    }
  }

  record WrittenIndicators(List<WrittenIndicator> indicators) {}

  record WrittenIndicator(
      String id,
      List<Integer> rows,
      Optional<List<Pattern>> speaksFor,
      Optional<List<Pattern>> speaksAgainst,
      Condition when,
      String sentence,
      Standing standing,
      Optional<String> found,
      Optional<String> but,
      Optional<List<String>> claims,
      List<String> sources) {
    Indicator with(Sources known) {
      return new Indicator(
          id,
          speaksFor.orElse(List.of()),
          speaksAgainst.orElse(List.of()),
          when,
          sentence,
          standing,
          found,
          but,
          known.named(sources, id),
          claims.orElse(List.of()),
          rows);
    }
  }

  record WrittenCriteria(List<WrittenOne> criteria) {
    record WrittenOne(
        String id,
        Pattern pattern,
        String name,
        String opening,
        Optional<Integer> atLeast,
        Optional<Condition> settled,
        List<Criterion> parts,
        List<String> sources) {
      Criteria with(Sources known) {
        return new Criteria(
            id,
            pattern,
            name,
            opening,
            atLeast.orElse(0),
            settled,
            parts,
            known.named(sources, id));
      }
    }
  }

  record WrittenLookalikes(List<WrittenLookalike> lookalikes) {}

  record WrittenLookalike(
      String id,
      String name,
      Optional<Pattern> explains,
      String what,
      String ask,
      List<PainClass> classes,
      Condition when,
      List<String> sources) {
    Lookalike with(Sources known) {
      return new Lookalike(id, name, explains, what, ask, classes, when, known.named(sources, id));
    }
  }
}
