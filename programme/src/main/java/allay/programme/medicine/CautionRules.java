package allay.programme.medicine;

import static java.util.stream.Collectors.toCollection;

import allay.programme.content.Content;
import allay.programme.content.Require;
import allay.programme.history.Condition;
import allay.programme.history.Fact;
import allay.programme.history.History;
import allay.programme.history.Judgement;
import allay.programme.history.Questions;
import allay.programme.history.Truth;
import allay.programme.medicine.CautionReading.Raised;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The rules about what people take, by themselves, together, and with what else is known of a
/// person. What was not told raises nothing, and is named as open.
public final class CautionRules {
  private static final List<String> FILES =
      List.of(
          "opioids",
          "painkillers",
          "nerve-medicines",
          "headache",
          "other-medicines",
          "supplements");

  private final Agents agents;
  private final List<Caution> all;

  private CautionRules(Agents agents, List<Caution> all) {
    this.agents = agents;
    this.all = List.copyOf(all);
  }

  /// The rules that come with Allay.
  ///
  /// @throws IllegalStateException that names the file and the entry when one is not as it should
  ///   be
  public static CautionRules load(Questions questions) {
    Agents agents = Agents.load();
    References references = References.load();
    KnownFacts known = new KnownFacts(questions, agents.ids());
    List<Caution> all =
        FILES.stream()
            .map("cautions/%s.yaml"::formatted)
            .flatMap(file ->
                Content.ofAllay(CautionRules.class, file, Written.class).cautions().stream()
                    .map(one -> one.with(references, file)))
            .toList();
    Require.eachOnce(all, Caution::id, "cautions/*.yaml");
    for (Caution caution : all) {
      caution.about().forEach(id -> known.require(id, caution.id()));
      caution.when().ifPresent(when -> known.require(when, caution.id()));
    }
    return new CautionRules(agents, all);
  }

  public Agents agents() {
    return agents;
  }

  public List<Caution> all() {
    return all;
  }

  /// Whether every caution was reviewed by a clinician.
  public boolean reviewed() {
    return all.stream().allMatch(one -> one.reviewer().isPresent());
  }

  /// A history with what the list adds to it, for other rules that ask for `medicine.ID`.
  public History with(History history, MedicineList list) {
    return new TakenFacts(history, list, agents).all();
  }

  public CautionReading read(History history, MedicineList list) {
    TakenFacts facts = new TakenFacts(history, list, agents);
    History told = facts.all();
    List<Raised> raised = new ArrayList<>();
    Set<String> open = new TreeSet<>();
    for (Caution caution : all) {
      List<Judgement> parts = parts(caution).map(part -> part.of(told)).toList();
      if (parts.stream().allMatch(Judgement::holds)) {
        raised.add(new Raised(caution, because(parts, facts, history)));
      } else if (parts.getFirst().holds() && parts.getLast().truth() == Truth.NOT_TOLD) {
        open.addAll(parts.getLast().open());
      }
    }
    raised.sort(Comparator.comparing(one -> one.caution().severity()));
    return new CautionReading(
        raised,
        told.questions()
            .all()
            .filter(question -> open.stream().map(Fact::questionOf).anyMatch(question.id()::equals))
            .toList(),
        list.taken().values().stream()
            .filter(medicine -> agents.in(medicine.name()).isEmpty())
            .toList());
  }

  /// What must all hold: that it is taken, then what else.
  private static Stream<Condition> parts(Caution caution) {
    Stream<Condition> taken =
        caution.about().isEmpty()
            ? Stream.of()
            : Stream.of(
                Condition.any(
                    caution.about().stream()
                        .<Condition>map(id -> new Condition.Has(new Fact(TakenFacts.TAKEN, id)))
                        .toList()));
    return Stream.concat(taken, caution.when().stream());
  }

  private static List<Reason> because(List<Judgement> parts, TakenFacts facts, History history) {
    Set<Reason> reasons =
        parts.stream()
            .flatMap(part -> part.because().stream())
            .flatMap(name -> because(name, facts, history))
            .collect(toCollection(LinkedHashSet::new));
    return List.copyOf(reasons);
  }

  private static Stream<Reason> because(String name, TakenFacts facts, History history) {
    return TakenFacts.QUESTIONS.contains(Fact.questionOf(name))
        ? facts.because(Fact.of(name))
        : Reason.answered(history, name);
  }

  record Written(List<WrittenCaution> cautions) {}

  record WrittenCaution(
      String id,
      List<String> about,
      Optional<Condition> when,
      Severity severity,
      String title,
      String text,
      String ask,
      List<String> sources,
      Optional<String> reviewer) {
    Caution with(References references, String file) {
      LocalDate checked = references.checked();
      return new Caution(
          id,
          about,
          when,
          severity,
          title,
          text,
          ask,
          references.of(sources, file + ", " + id),
          checked,
          reviewer);
    }
  }
}
