package allay.model.dynamics;

import allay.model.posterior.Verdict;
import java.util.List;

/// The answer to "what moves with this person's pain?": a map from a converged run, or the reason
/// why there is none. Only `Converged` holds arrows.
public sealed interface MapResult {
  /// Tracks and inputs that could not be modelled; the outcome itself in `TooLittleVariation`.
  List<LeftOut> leftOut();

  record Converged(PersonalMap map, Verdict verdict, Seconds seconds, List<LeftOut> leftOut)
      implements MapResult {
    public Converged {
      leftOut = List.copyOf(leftOut);
    }
  }

  /// The run reached its bound and still failed the verdict.
  record NotConverged(Verdict verdict, Seconds seconds, List<LeftOut> leftOut)
      implements MapResult {
    public NotConverged {
      leftOut = List.copyOf(leftOut);
    }
  }

  /// The outcome is scored on too few days; `daysNeeded` more are needed.
  record TooFewDays(int daysNeeded, List<LeftOut> leftOut) implements MapResult {
    public TooFewDays {
      leftOut = List.copyOf(leftOut);
    }
  }

  /// The outcome hardly varies, so nothing can be seen to move with it.
  record TooLittleVariation(List<LeftOut> leftOut) implements MapResult {
    public TooLittleVariation {
      leftOut = List.copyOf(leftOut);
    }
  }

  /// Wall time: all, the warm-up, and warm-up and sampling together.
  record Seconds(double total, double warmUp, double sampling) {}
}
