package allay.programme.medicine;

import allay.programme.content.Content;
import allay.programme.content.Require;
import allay.programme.history.Condition;
import allay.programme.history.History;
import allay.programme.history.Judgement;
import allay.programme.history.Questions;
import allay.programme.medicine.PracticeCaution.Advice;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The rules about practices. What was not told raises nothing.
public final class PracticeCautions {
  /// A caution that applies, and why.
  public record Raised(PracticeCaution caution, List<Reason> because) {
    public Raised {
      because = List.copyOf(because);
    }
  }

  private final List<PracticeCaution> all;
  private final Written words;

  private PracticeCautions(List<PracticeCaution> all, Written words) {
    this.all = List.copyOf(all);
    this.words = words;
  }

  /// The rules that come with Allay.
  ///
  /// @throws IllegalStateException that names the file and the entry when one is not as it should
  ///   be
  public static PracticeCautions load(Questions questions) {
    String file = "practices.yaml";
    Written words = Content.ofAllay(PracticeCautions.class, file, Written.class);
    References references = References.load();
    KnownFacts known = new KnownFacts(questions, Agents.load().ids());
    List<PracticeCaution> all =
        words.cautions().stream().map(one -> one.with(references, file)).toList();
    Require.eachOnce(all, PracticeCaution::id, file);
    all.forEach(one -> known.require(one.when(), one.id()));
    return new PracticeCautions(all, words);
  }

  public List<PracticeCaution> all() {
    return all;
  }

  /// What applies to a person, the most careful advice first.
  ///
  /// @param history may hold what a list of medicines adds, see `CautionRules.with`
  public List<Raised> of(History history) {
    return all.stream()
        .flatMap(caution -> raised(caution, history))
        .sorted(Comparator.comparing(one -> one.caution().advice()))
        .toList();
  }

  /// What applies to a person who is about to begin a practice.
  public List<Raised> of(History history, Practice practice) {
    return of(history).stream()
        .filter(one -> one.caution().practices().contains(practice))
        .toList();
  }

  private static Stream<Raised> raised(PracticeCaution caution, History history) {
    Judgement judgement = caution.when().of(history);
    return judgement.holds()
        ? Stream.of(
            new Raised(
                caution,
                judgement.because().stream()
                    .flatMap(name -> Reason.answered(history, name))
                    .toList()))
        : Stream.of();
  }

  public String name(Practice practice) {
    return words.names().stream()
        .filter(one -> one.practice() == practice)
        .findFirst()
        .orElseThrow()
        .name();
  }

  public String name(Advice advice) {
    return words.advice().stream()
        .filter(one -> one.advice() == advice)
        .findFirst()
        .orElseThrow()
        .name();
  }

  record Written(List<OfPractice> names, List<OfAdvice> advice, List<WrittenCaution> cautions) {}

  record OfPractice(Practice practice, String name) {}

  record OfAdvice(Advice advice, String name) {}

  record WrittenCaution(
      String id,
      List<Practice> practices,
      Condition when,
      Advice advice,
      String title,
      String text,
      String gentler,
      List<String> sources,
      Optional<String> reviewer) {
    PracticeCaution with(References references, String file) {
      return new PracticeCaution(
          id,
          practices,
          when,
          advice,
          title,
          text,
          gentler,
          references.of(sources, file + ", " + id),
          references.checked(),
          reviewer);
    }
  }
}
