package allay.programme.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableList;

import allay.programme.content.Content;
import allay.programme.content.Require;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// All claims, by topic, in the order in which pages list them.
public final class Claims {
  private static final List<String> TOPICS =
      List.of(
          "how-pain-works",
          "learned-pain",
          "scans",
          "words-for-pain",
          "sleep",
          "stress-and-adversity",
          "what-feeds-pain",
          "eating",
          "treatments",
          "movement",
          "fibromyalgia",
          "neuropathy",
          "operations",
          "opioids",
          "medicines",
          "supplements",
          "course",
          "keeping-track");

  private final SequencedMap<String, Claim> byId;
  private final Map<Grade, GradeText> grades;

  /// @throws IllegalStateException when two claims have one id, or a grade has no words
  public Claims(List<Claim> claims, List<GradeText> grades) {
    Require.eachOnce(claims, Claim::id, "claims/*.yaml");
    Require.eachOnce(grades, text -> text.grade().name(), "grades.yaml");
    byId =
        claims.stream().collect(toMap(Claim::id, one -> one, (one, _) -> one, LinkedHashMap::new));
    this.grades = grades.stream().collect(toMap(GradeText::grade, one -> one));
    if (!this.grades.keySet().containsAll(Arrays.asList(Grade.values()))) {
      throw new IllegalStateException("grades.yaml: a grade is missing");
    }
  }

  /// The claims that come with Allay.
  ///
  /// @throws IllegalStateException that names the file and the entry when one is not as it should
  ///   be
  public static Claims load() {
    return new Claims(
        TOPICS.stream()
            .map("claims/%s.yaml"::formatted)
            .flatMap(
                file -> Content.ofAllay(Claims.class, file, WrittenClaims.class).all().stream())
            .toList(),
        Content.ofAllay(Claims.class, "grades.yaml", Grades.class).grades());
  }

  public Stream<Claim> all() {
    return byId.values().stream();
  }

  public Optional<Claim> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The claim of an id that must be there.
  ///
  /// @throws IllegalArgumentException when it is not
  public Claim require(String id) {
    return find(id)
        .orElseThrow(() -> new IllegalArgumentException("there is no claim \"" + id + "\""));
  }

  /// The claims of ids that must be there, in their order.
  ///
  /// @throws IllegalArgumentException when one of them is not
  public List<Claim> require(List<String> ids) {
    return ids.stream().map(this::require).toList();
  }

  /// In the order of the topics.
  public SequencedMap<Topic, List<Claim>> byTopic() {
    return all().collect(groupingBy(Claim::topic, LinkedHashMap::new, toUnmodifiableList()));
  }

  /// Claims that set right what a seed document said.
  public List<Claim> corrections() {
    return all().filter(claim -> claim.corrects().isPresent()).toList();
  }

  public GradeText words(Grade grade) {
    return Optional.ofNullable(grades.get(grade)).orElseThrow();
  }

  record Grades(List<GradeText> grades) {
    Grades {
      grades = List.copyOf(grades);
    }
  }
}
