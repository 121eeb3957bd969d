package allay.programme.checkin;

import allay.programme.content.Require;
import java.util.List;

/// What a person reads first.
public record FirstVisit(List<String> whatItIs, List<String> whatItIsNot) {
  /// @throws IllegalArgumentException when a part is blank or missing
  public FirstVisit {
    whatItIs = Require.lines(whatItIs, "whatItIs");
    whatItIsNot = Require.lines(whatItIsNot, "whatItIsNot");
  }
}
