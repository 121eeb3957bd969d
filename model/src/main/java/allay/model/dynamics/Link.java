package allay.model.dynamics;

import java.util.ArrayList;
import java.util.List;

/// One arrow of the model by its place in a draw's matrices.
record Link(Kind kind, int from, int to) {
  enum Kind {
    SAME_DAY,
    NEXT_DAY,
    INPUT_SAME_DAY,
    INPUT_NEXT_DAY
  }

  /// All arrows, by the track they end in: same day only from what comes earlier in the day.
  ///
  /// @param tracksBeforeInput per input, the number of tracks before it in the day
  static List<Link> all(int tracks, int[] tracksBeforeInput) {
    List<Link> links = new ArrayList<>();
    for (int to = 0; to < tracks; to++) {
      for (int from = 0; from < to; from++) {
        links.add(new Link(Kind.SAME_DAY, from, to));
      }
      for (int from = 0; from < tracks; from++) {
        links.add(new Link(Kind.NEXT_DAY, from, to));
      }
      for (int input = 0; input < tracksBeforeInput.length; input++) {
        if (to >= tracksBeforeInput[input]) {
          links.add(new Link(Kind.INPUT_SAME_DAY, input, to));
        }
        links.add(new Link(Kind.INPUT_NEXT_DAY, input, to));
      }
    }
    return links;
  }

  double in(PersonalDraw draw) {
    return switch (kind) {
      case SAME_DAY -> draw.sameDay()[to][from];
      case NEXT_DAY -> draw.nextDay()[to][from];
      case INPUT_SAME_DAY -> draw.inputSameDay()[to][from];
      case INPUT_NEXT_DAY -> draw.inputNextDay()[to][from];
    };
  }

  /// Place of its regressor in the equation of `to`.
  int regressor(Regressors regressors) {
    return switch (kind) {
      case SAME_DAY -> regressors.today(from);
      case NEXT_DAY -> regressors.yesterday(from);
      case INPUT_SAME_DAY -> regressors.inputToday(from);
      case INPUT_NEXT_DAY -> regressors.inputYesterday(from);
    };
  }

  boolean isFromInput() {
    return switch (kind) {
      case SAME_DAY, NEXT_DAY -> false;
      case INPUT_SAME_DAY, INPUT_NEXT_DAY -> true;
    };
  }

  Arrow.When when() {
    return switch (kind) {
      case SAME_DAY, INPUT_SAME_DAY -> Arrow.When.SAME_DAY;
      case NEXT_DAY, INPUT_NEXT_DAY -> Arrow.When.NEXT_DAY;
    };
  }
}
