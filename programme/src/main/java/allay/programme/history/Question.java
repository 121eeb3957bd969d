package allay.programme.history;

import allay.programme.content.Require;
import java.util.List;
import java.util.Optional;

/// A question about a person's pain or life. Each may be skipped.
///
/// Its id and those of its options never change their meaning: rules and kept answers name them.
public sealed interface Question {
  Heading heading();

  default String id() {
    return heading().id();
  }

  /// What all questions have.
  ///
  /// @param help more words for those who want them
  /// @param when asked only where this does not say no
  /// @param gentle to be asked with care: nothing is lost by leaving it out
  record Heading(
      String id, String ask, Optional<String> help, Optional<Condition> when, boolean gentle) {
    public Heading {
      Require.text(id, "id");
      Require.text(ask, "ask");
      help.ifPresent(text -> Require.text(text, "help"));
    }
  }

  /// Options to choose from.
  ///
  /// @param several whether more than one may be chosen
  /// @param options at least two; the last one may be `Option.NONE`, which excludes the others
  record Choice(Heading heading, boolean several, List<Option> options) implements Question {
    public Choice {
      options = List.copyOf(options);
      if (options.size() < 2) {
        throw new IllegalArgumentException("\"options\" of a choice are at least two");
      }
      Require.eachOnce(options, Option::id, heading.id());
    }
  }

  /// Places of the body, touched on a figure or ticked in a list.
  record Places(Heading heading, List<BodyPlace> places) implements Question {
    public Places {
      places = Require.some(places, "places");
    }
  }

  /// A whole number.
  ///
  /// @param unit as it stands behind the number
  /// @param from the smallest that is taken
  /// @param to the largest
  record Count(Heading heading, String unit, int from, int to) implements Question {
    public Count {
      Require.text(unit, "unit");
      if (from >= to) {
        throw new IllegalArgumentException("\"from\" lies below \"to\"");
      }
    }
  }

  /// A step from 0 to 10.
  ///
  /// @param low what 0 means
  /// @param high what 10 means
  record Scale(Heading heading, String low, String high) implements Question {
    public static final int HIGHEST = 10;

    public Scale {
      Require.text(low, "low");
      Require.text(high, "high");
    }
  }

  /// The person's own words. No rule reads them.
  record Words(Heading heading) implements Question {
    public static final int LONGEST = 2000;
  }
}
