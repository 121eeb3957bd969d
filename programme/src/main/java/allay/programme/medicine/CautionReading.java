package allay.programme.medicine;

import allay.programme.history.Question;
import java.util.List;
import java.util.Optional;

/// What is to be minded about a person's list.
///
/// @param raised the gravest first
/// @param open questions of the history whose answers would decide about further cautions
/// @param unknown on the list, and checked for nothing, as Allay does not know the name
public record CautionReading(List<Raised> raised, List<Question> open, List<Medicine> unknown) {
  /// A caution that applies, and why.
  public record Raised(Caution caution, List<Reason> because) {
    public Raised {
      because = List.copyOf(because);
    }
  }

  public CautionReading {
    raised = List.copyOf(raised);
    open = List.copyOf(open);
    unknown = List.copyOf(unknown);
  }

  public List<Raised> of(Severity severity) {
    return raised.stream().filter(one -> one.caution().severity() == severity).toList();
  }

  public Optional<Severity> gravest() {
    return raised.stream().map(one -> one.caution().severity()).findFirst();
  }
}
