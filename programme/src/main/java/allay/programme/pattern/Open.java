package allay.programme.pattern;

import java.util.List;

/// What would settle whether a pattern fits.
///
/// @param questions ids of questions of the history that are not answered, in their order
/// @param ask what to ask someone who can examine
public record Open(List<String> questions, List<String> ask) {
  public Open {
    questions = List.copyOf(questions);
    ask = List.copyOf(ask);
  }
}
