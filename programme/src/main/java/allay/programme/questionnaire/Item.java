package allay.programme.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A part of a questionnaire.
public sealed interface Item {
  String linkId();

  /// As it is published, never rewritten.
  String text();

  Enablement enabled();

  /// Some parts under a heading.
  record Group(String linkId, String text, Enablement enabled, List<Item> items) implements Item {
    public Group {
      items = List.copyOf(items);
    }
  }

  /// Text to read.
  record Display(String linkId, String text, Enablement enabled) implements Item {}

  /// Something to answer.
  ///
  /// @param help lines below it
  record Question(
      String linkId,
      Optional<Code> code,
      String text,
      List<String> help,
      Enablement enabled,
      Kind kind)
      implements Item {
    public Question {
      help = List.copyOf(help);
    }
  }

  /// How a question is answered.
  sealed interface Kind {
    /// One of the options, or some.
    ///
    /// @param several whether more than one option may be chosen
    record Choice(List<Option> options, boolean several) implements Kind {
      public Choice {
        options = List.copyOf(options);
      }

      public Optional<Option> option(String code) {
        return options.stream().filter(one -> one.code().code().equals(code)).findFirst();
      }
    }

    /// A number.
    ///
    /// @param whole whether it has no decimals
    /// @param low what the least one stands for, in words
    /// @param high what the most one stands for, in words
    record Amount(
        boolean whole,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        Optional<String> low,
        Optional<String> high)
        implements Kind {}

    record YesNo() implements Kind {}

    record Words() implements Kind {}
  }
}
