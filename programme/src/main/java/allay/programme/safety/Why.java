package allay.programme.safety;

import java.util.List;
import java.util.SortedSet;

/// Why a sign is taken to be there.
public sealed interface Why {
  /// The person ticked it.
  record Ticked() implements Why {}

  /// It follows from answers to questions.
  ///
  /// @param because as in `Judgement`: facts ("where.head") and questions with a number ("age")
  record Told(SortedSet<String> because) implements Why {}

  /// Several weaker signs are there at once.
  record Combined(List<UrgentSign> signs) implements Why {
    public Combined {
      signs = List.copyOf(signs);
    }
  }
}
