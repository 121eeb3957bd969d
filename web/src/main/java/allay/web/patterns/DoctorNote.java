package allay.web.patterns;

import java.util.List;
import java.util.stream.Stream;

/// What a person told, for someone who can examine: without fits, reasons or any other judgement.
///
/// @param lines in the order in which a doctor asks; only what was told
public record DoctorNote(List<Line> lines) {
  private static final List<String> QUESTIONS =
      List.of(
          "age",
          "where",
          "since",
          "began",
          "injury",
          "size",
          "sides",
          "travels",
          "line",
          "feel",
          "skin",
          "strength",
          "rhythm",
          "day",
          "worse",
          "better",
          "lately",
          "worst",
          "attacks",
          "body-signs",
          "senses",
          "conditions",
          "takes",
          "tests",
          "findings",
          "tried",
          "helped",
          "harmed");

  /// A question and what was told.
  public record Line(String ask, List<String> told) {
    public Line {
      told = List.copyOf(told);
    }
  }

  public DoctorNote {
    lines = List.copyOf(lines);
  }

  static DoctorNote of(ToldWords words) {
    Stream<Line> all =
        QUESTIONS.stream()
            .map(question -> new Line(words.ask(question), words.chosen(question)))
            .filter(line -> !line.told().isEmpty());
    return new DoctorNote(all.toList());
  }
}
