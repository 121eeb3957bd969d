package allay.programme.medicine;

import static java.util.stream.Collectors.toCollection;

import allay.programme.history.Answer.Chosen;
import allay.programme.history.Fact;
import allay.programme.history.History;
import allay.programme.history.Truth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/// A person's list as facts that rules can ask for beside the history.
///
/// `medicine.ID`: an agent or a class is taken, by the list or by the history. `often.ID`: on ten
/// days a month or more. `twice.ID`: by two entries of the list.
final class TakenFacts {
  static final String TAKEN = "medicine";
  static final String OFTEN = "often";
  static final String TWICE = "twice";
  static final Set<String> QUESTIONS = Set.of(TAKEN, OFTEN, TWICE);

  private final History history;
  private final SequencedMap<String, List<Fact>> told;
  private final SequencedMap<String, Medicine> list;
  private final Map<String, Set<String>> idsByEntry = new LinkedHashMap<>();

  TakenFacts(History history, MedicineList medicines, Agents agents) {
    this.history = history;
    told = agents.told();
    list = medicines.taken();
    list.forEach((entry, medicine) -> idsByEntry.put(entry, agents.idsOf(medicine)));
  }

  /// The history with what the list adds; as it was when nothing was told of either.
  History all() {
    boolean silent =
        list.isEmpty()
            && told.values().stream()
                .flatMap(List::stream)
                .allMatch(fact -> history.truth(fact) == Truth.NOT_TOLD);
    if (silent) {
      return history;
    }
    Set<String> taken = ids(idsByEntry.keySet().stream());
    told.forEach((id, facts) -> {
      if (facts.stream().anyMatch(fact -> history.truth(fact) == Truth.YES)) {
        taken.add(id);
      }
    });
    Set<String> often = ids(list.keySet().stream().filter(entry -> entry(entry).often().many()));
    Set<String> twice =
        taken.stream()
            .filter(id -> !id.equals(AgentClass.ANY) && entries(id).count() > 1)
            .collect(toCollection(LinkedHashSet::new));
    return history
        .with(TAKEN, new Chosen(taken))
        .with(OFTEN, new Chosen(often))
        .with(TWICE, new Chosen(twice));
  }

  private Set<String> ids(Stream<String> entries) {
    return entries
        .flatMap(entry -> idsByEntry.getOrDefault(entry, Set.of()).stream())
        .collect(toCollection(LinkedHashSet::new));
  }

  private Medicine entry(String id) {
    Medicine medicine = list.get(id);
    if (medicine == null) {
      throw new IllegalArgumentException(id);
    }
    return medicine;
  }

  private Stream<String> entries(String id) {
    return idsByEntry.entrySet().stream()
        .filter(entry -> entry.getValue().contains(id))
        .map(Map.Entry::getKey);
  }

  /// Why a fact of the list holds: the entries, else the answers that say as much.
  Stream<Reason> because(Fact fact) {
    List<Reason> listed =
        entries(fact.option())
            .filter(id -> !fact.question().equals(OFTEN) || entry(id).often().many())
            .<Reason>map(id -> new Reason.Listed(id, entry(id)))
            .toList();
    return listed.isEmpty()
        ? told.getOrDefault(fact.option(), List.of()).stream()
            .filter(one -> history.truth(one) == Truth.YES)
            .flatMap(one -> Reason.answered(history, one.toString()))
        : listed.stream();
  }
}
