package allay.programme.medicine;

import static java.util.stream.Collectors.toCollection;

import allay.programme.content.Content;
import allay.programme.content.Require;
import allay.programme.history.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/// All agents that Allay knows, and how they are found by name.
public final class Agents {
  private final List<Agent> all;
  private final List<AgentClass> classes;
  private final AgentNames names;

  private Agents(List<Agent> all, List<AgentClass> classes) {
    this.all = List.copyOf(all);
    this.classes = List.copyOf(classes);
    Require.eachOnce(
        Stream.concat(classes.stream().map(AgentClass::id), all.stream().map(Agent::id)).toList(),
        id -> id,
        "agents.yaml");
    Set<String> known =
        classes.stream().map(AgentClass::id).collect(toCollection(LinkedHashSet::new));
    all.forEach(agent ->
        agent
            .classes()
            .forEach(id -> {
              if (!known.contains(id)) {
                throw new IllegalStateException("agents.yaml: \"%s\" is no class".formatted(id));
              }
            }));
    names = new AgentNames(all);
  }

  /// The agents that come with Allay.
  ///
  /// @throws IllegalStateException that names the file and the entry when one is not as it should
  ///   be
  public static Agents load() {
    Written written = Content.ofAllay(Agents.class, "agents.yaml", Written.class);
    return new Agents(written.agents(), written.classes());
  }

  public List<Agent> all() {
    return all;
  }

  /// The agents that a text names, such as `Codeine 30 mg with paracetamol`; empty when it names
  /// none that is known, or is longer than a name may be.
  public List<Agent> in(String text) {
    return Medicine.isTooLong(text) ? List.of() : names.in(text);
  }

  /// Names that hold what was typed, those that begin with it first; where there are none, names
  /// from which it may be a slip; none for what is longer than a name may be.
  ///
  /// @param most how many at most
  public List<String> like(String typed, int most) {
    return Medicine.isTooLong(typed) ? List.of() : names.like(typed, most);
  }

  /// Every name that is known, in the order of the alphabet.
  public List<String> names() {
    return names.all();
  }

  /// Ids of all that rules may speak of: agents and classes.
  Set<String> ids() {
    return Stream.concat(classes.stream().map(AgentClass::id), all.stream().map(Agent::id))
        .collect(toCollection(LinkedHashSet::new));
  }

  /// What rules may call a medicine on a list: its agents, their classes, and `any`.
  Set<String> idsOf(Medicine medicine) {
    Set<String> ids = new LinkedHashSet<>();
    for (Agent agent : in(medicine.name())) {
      ids.add(agent.id());
      ids.addAll(agent.classes());
    }
    ids.add(AgentClass.ANY);
    return ids;
  }

  /// Facts of the history that tell of an agent or a class, by its id.
  SequencedMap<String, List<Fact>> told() {
    SequencedMap<String, List<Fact>> told = new LinkedHashMap<>();
    classes.forEach(one -> told.put(one.id(), one.told()));
    all.forEach(one -> told.put(one.id(), one.told()));
    return told;
  }

  record Written(List<AgentClass> classes, List<Agent> agents) {}

  /// Names of agents, taken apart into words.
  private static final class AgentNames {
    private final Map<List<String>, Agent> byWords = new LinkedHashMap<>();
    private final List<String> all;
    private int longest;

    AgentNames(List<Agent> agents) {
      List<String> written = new ArrayList<>();
      for (Agent agent : agents) {
        Stream.concat(Stream.of(agent.name()), agent.names().stream())
            .forEach(name -> {
              List<String> words = NameWords.of(name);
              Agent other = byWords.put(words, agent);
              if (other != null) {
                throw new IllegalStateException(
                    "agents.yaml: \"%s\" is there twice".formatted(name));
              }
              longest = Math.max(longest, words.size());
              written.add(NameWords.capital(name));
            });
      }
      all = written.stream().sorted(Comparator.comparing(NameWords::folded)).toList();
    }

    List<String> all() {
      return all;
    }

    /// The longest name counts: low-dose aspirin is not aspirin.
    List<Agent> in(String text) {
      List<String> words = NameWords.of(text);
      Set<Agent> found = new LinkedHashSet<>();
      int at = 0;
      while (at < words.size()) {
        int length = Math.min(longest, words.size() - at);
        while (length > 0 && !byWords.containsKey(words.subList(at, at + length))) {
          length--;
        }
        if (length > 0) {
          found.add(byWords.get(words.subList(at, at + length)));
        }
        at += Math.max(1, length);
      }
      return List.copyOf(found);
    }

    List<String> like(String typed, int most) {
      String part = NameWords.folded(typed);
      if (part.isEmpty()) {
        return List.of();
      }
      List<String> holding =
          all.stream()
              .filter(name -> NameWords.folded(name).contains(part))
              .sorted(Comparator.comparing(name -> !NameWords.folded(name).startsWith(part)))
              .toList();
      List<String> found =
          holding.isEmpty()
              ? all.stream().filter(name -> NameWords.isSlip(part, NameWords.folded(name))).toList()
              : holding;
      return found.stream().limit(most).toList();
    }
  }
}
