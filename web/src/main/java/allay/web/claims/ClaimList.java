package allay.web.claims;

import allay.programme.evidence.Claim;
import allay.programme.evidence.Grade;
import allay.programme.evidence.Topic;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.web.util.UriComponentsBuilder;

/// The claims that a search found, by topic.
public record ClaimList(Search search, SequencedMap<Topic, List<Claim>> byTopic) {
  /// Keeps its own map.
  public ClaimList {
    byTopic = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byTopic));
  }

  public int count() {
    return byTopic.values().stream().mapToInt(List::size).sum();
  }

  public String words() {
    return search.words();
  }

  public boolean isWhole() {
    return search.isOpen();
  }

  public boolean isCorrected() {
    return search.corrected();
  }

  public boolean isOf(Grade grade) {
    return search.grade().equals(Optional.of(grade));
  }

  public boolean isOfAllGrades() {
    return search.grade().isEmpty() && !search.corrected();
  }

  /// The name of a grade in an address.
  public static String key(Grade grade) {
    return grade.name().toLowerCase(Locale.ROOT);
  }

  /// The same words, with another choice of grade.
  public String path(Optional<Grade> grade, boolean corrected) {
    return UriComponentsBuilder.fromPath("/claims")
        .queryParamIfPresent("words", Optional.of(search.words()).filter(words -> !words.isEmpty()))
        .queryParamIfPresent("grade", grade.map(ClaimList::key))
        .queryParamIfPresent("only", corrected ? Optional.of("corrected") : Optional.empty())
        .encode()
        .build()
        .toUriString();
  }
}
