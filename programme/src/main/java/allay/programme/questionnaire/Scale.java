package allay.programme.questionnaire;

import allay.programme.content.Require;
import allay.programme.questionnaire.Item.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;

/// How some items of a questionnaire are counted together.
///
/// @param items link ids
/// @param mostLeftOut how many items without an answer are made up for by the average of the
///   others; with more there is no score
/// @param least the lowest score there can be
/// @param most the highest score there can be
/// @param loinc code of the score
/// @param bands by rising bound; none where none is published
public record Scale(
    String id,
    String name,
    Method method,
    List<String> items,
    int mostLeftOut,
    double least,
    double most,
    Optional<String> loinc,
    List<Band> bands) {
  /// Highest score of a track in the diary.
  private static final double TRACK_CEILING = 10;

  /// @throws IllegalArgumentException when it counts nothing, or the bands are out of order
  public Scale {
    Require.text(id, "id");
    Require.text(name, "name");
    items = Require.lines(items, "items");
    bands = List.copyOf(bands);
    for (int band = 0; band < bands.size(); band++) {
      double bound = band == 0 ? least : bands.get(band - 1).from();
      if (band == 0 ? bands.get(band).from() != bound : bands.get(band).from() <= bound) {
        throw new IllegalArgumentException("\"bands\" start at the least score and rise");
      }
    }
  }

  public enum Method {
    SUM,
    MEAN
  }

  /// Scores from a bound on, up to the next band's.
  ///
  /// @param name as published
  /// @param offers id of an instrument that is worth offering
  public record Band(double from, String name, String says, Optional<String> offers) {}

  /// The sum of what the options count, for a questionnaire that says so; empty when none does.
  public static Optional<Scale> ofOrdinalValues(Questionnaire questionnaire) {
    List<String> items = new ArrayList<>();
    double least = 0;
    double most = 0;
    for (Item.Question question : questionnaire.questions()) {
      if (question.kind() instanceof Kind.Choice choice && isOrdinal(choice)) {
        items.add(question.linkId());
        least += bound(choice, Math::min);
        most += bound(choice, Math::max);
      }
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Scale(
                "total", "Total", Method.SUM, items, 0, least, most, Optional.empty(), List.of()));
  }

  private static boolean isOrdinal(Kind.Choice choice) {
    return choice.options().stream().allMatch(option -> option.ordinalValue().isPresent());
  }

  private static double bound(Kind.Choice choice, DoubleBinaryOperator better) {
    ToDoubleFunction<Option> ordinal = option -> option.ordinalValue().orElseThrow();
    return choice.several()
        ? choice.options().stream()
            .mapToDouble(ordinal)
            .map(each -> better.applyAsDouble(each, 0))
            .sum()
        : choice.options().stream().mapToDouble(ordinal).reduce(better).orElseThrow();
  }

  /// What the answers add up to. Items that do not count, given other answers, are not missed.
  public Score score(Filled filled) {
    List<Item.Question> counted =
        filled.asked().stream().filter(one -> items.contains(one.linkId())).toList();
    double[] values =
        counted.stream()
            .map(question -> value(question, filled.answers().to(question.linkId())))
            .flatMapToDouble(OptionalDouble::stream)
            .toArray();
    int leftOut = counted.size() - values.length;
    if (values.length == 0 || leftOut > mostLeftOut) {
      return new Score.NotCounted(leftOut, counted.size());
    }
    double mean = Arrays.stream(values).sum() / values.length;
    return new Score.Counted(
        switch (method) {
          case MEAN -> mean;
          case SUM -> leftOut == 0 ? Arrays.stream(values).sum() : mean * counted.size();
        },
        leftOut);
  }

  private static OptionalDouble value(Item.Question question, List<String> answers) {
    if (answers.isEmpty()) {
      return OptionalDouble.empty();
    }
    return switch (question.kind()) {
      case Kind.Choice choice ->
          OptionalDouble.of(
              answers.stream()
                  .flatMap(code -> choice.option(code).stream())
                  .mapToDouble(option -> option.ordinalValue().orElseThrow())
                  .sum());
      case Kind.Amount _ -> OptionalDouble.of(Double.parseDouble(answers.getFirst()));
      case Kind.YesNo _, Kind.Words _ -> OptionalDouble.empty();
    };
  }

  /// The band that a score is in.
  public Optional<Band> band(double score) {
    return bands.stream().filter(band -> score >= band.from()).reduce((_, higher) -> higher);
  }

  /// A score on the scale of a track, from 0 to 10; empty where there are scores below 0.
  public OptionalDouble onTrack(double score) {
    return least < 0 || most <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(score * TRACK_CEILING / most);
  }
}
