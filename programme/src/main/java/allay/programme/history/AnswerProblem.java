package allay.programme.history;

/// Why an answer does not fit its question.
public sealed interface AnswerProblem {
  /// As it stands beside the question.
  String words();

  /// Text for a question that has options, or the like.
  record OtherKind() implements AnswerProblem {
    @Override
    public String words() {
      return "This did not arrive as it should. Please answer once more.";
    }
  }

  record UnknownOption(String option) implements AnswerProblem {
    @Override
    public String words() {
      return "One of these answers is not known here. Please choose once more.";
    }
  }

  record MoreThanOne() implements AnswerProblem {
    @Override
    public String words() {
      return "Please choose one answer: the one that comes nearest.";
    }
  }

  /// "None of these" together with one of these.
  ///
  /// @param none the text of that option
  record NoneAndSome(String none) implements AnswerProblem {
    @Override
    public String words() {
      return "You ticked \"%s\", and more. Please take out what does not fit.".formatted(none);
    }
  }

  record NotANumber() implements AnswerProblem {
    @Override
    public String words() {
      return "Please write a whole number, such as 7.";
    }
  }

  record OutOfRange(int from, int to) implements AnswerProblem {
    @Override
    public String words() {
      return "Please write a number from %d to %d.".formatted(from, to);
    }
  }

  record TooLong(int longest) implements AnswerProblem {
    @Override
    public String words() {
      return "This is longer than the %,d letters that fit in here. Please shorten it a little."
          .formatted(longest);
    }
  }
}
