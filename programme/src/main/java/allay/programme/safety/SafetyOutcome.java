package allay.programme.safety;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// All signs that are there, the most urgent first.
///
/// @param said signs that would be there if the person had not said that a doctor has looked at it
///   all and nothing has changed since: they stop nobody, and they are named
public record SafetyOutcome(List<Finding> findings, List<Finding> said) {
  public SafetyOutcome {
    findings =
        findings.stream()
            .sorted(Comparator.comparing(finding -> finding.sign().urgency()))
            .toList();
    said = List.copyOf(said);
  }

  /// The most urgent of those that nobody has looked at; empty when there is none.
  public Optional<Urgency> tier() {
    return open().keySet().stream().findFirst();
  }

  /// Whether exercises that move the body should wait. Signs to mention at the next visit never
  /// stop anyone.
  public boolean pausesMovement() {
    return tier()
        .map(urgency ->
            switch (urgency) {
              case EMERGENCY_NOW, SEE_SOMEONE_TODAY, WITHIN_DAYS -> true;
              case MENTION_NEXT_VISIT -> false;
            })
        .orElse(false);
  }

  /// Those that nobody has looked at, by urgency.
  public SequencedMap<Urgency, List<Finding>> open() {
    return findings.stream()
        .filter(Finding::isOpen)
        .collect(
            groupingBy(finding -> finding.sign().urgency(), TreeMap::new, toUnmodifiableList()));
  }

  public List<Finding> cleared() {
    return findings.stream().filter(finding -> !finding.isOpen()).toList();
  }
}
