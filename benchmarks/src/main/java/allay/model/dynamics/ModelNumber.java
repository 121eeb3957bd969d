package allay.model.dynamics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A number of the personal model that a truth has as well as each posterior draw.
///
/// @param of NaN where the draw has none: a what-if of a part that is not stable
record ModelNumber(Kind kind, String name, ToDoubleFunction<PersonalDraw> of) {
  enum Kind {
    SAME_DAY("A"),
    CARRY_OVER("F, own"),
    NEXT_DAY("F, others'"),
    INPUT_SAME_DAY("B0"),
    INPUT_NEXT_DAY("B1"),
    SHOCK_SD("sigma"),
    DRIFT_SD("tau"),
    LEVEL_BEFORE("level 28 days before"),
    LEVEL_NOW("level, last day"),
    DEVIATION_NOW("z, last day"),
    WHAT_IF("what if a track"),
    WHAT_IF_INPUT("what if a practice");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /// The arrows and sds that a diary of this shape has, and the level of its last day.
  static List<ModelNumber> parameters(DiaryShape shape) {
    List<ModelNumber> numbers = new ArrayList<>();
    for (Link link : Link.all(shape.tracks(), shape.tracksBeforeInput())) {
      numbers.add(of(link));
    }
    for (int k = 0; k < shape.tracks(); k++) {
      int track = k;
      numbers.add(new ModelNumber(Kind.SHOCK_SD, "sigma[" + k + "]", d -> d.shockSd()[track]));
      numbers.add(new ModelNumber(Kind.DRIFT_SD, "tau[" + k + "]", d -> d.driftSd()[track]));
      numbers.add(new ModelNumber(Kind.LEVEL_NOW, "level[" + k + "]", d -> d.levelNow()[track]));
    }
    return List.copyOf(numbers);
  }

  /// Those, and what else is read off a draw.
  static List<ModelNumber> all(DiaryShape shape) {
    List<ModelNumber> numbers = new ArrayList<>(parameters(shape));
    int outcome = shape.tracks() - 1;
    for (int k = 0; k < shape.tracks(); k++) {
      int track = k;
      String index = "[" + k + "]";
      if (shape.days() > DrawLayout.FOUR_WEEKS) {
        numbers.add(
            new ModelNumber(
                Kind.LEVEL_BEFORE, "level before" + index, d -> d.levelFourWeeksAgo()[track]));
      }
      numbers.add(new ModelNumber(Kind.DEVIATION_NOW, "z" + index, d -> d.deviationNow()[track]));
      if (k != outcome) {
        numbers.add(
            new ModelNumber(
                Kind.WHAT_IF, "what if" + index, d -> LongRun.of(d).whatIf(track, outcome)));
      }
    }
    for (int i = 0; i < shape.tracksBeforeInput().length; i++) {
      int input = i;
      numbers.add(
          new ModelNumber(
              Kind.WHAT_IF_INPUT,
              "what if practice[" + i + "]",
              d -> LongRun.of(d).whatIfInput(input, outcome)));
    }
    return List.copyOf(numbers);
  }

  private static ModelNumber of(Link link) {
    String index = "[" + link.to() + "," + link.from() + "]";
    return switch (link.kind()) {
      case SAME_DAY -> new ModelNumber(Kind.SAME_DAY, "A" + index, link::in);
      case NEXT_DAY ->
          new ModelNumber(
              link.from() == link.to() ? Kind.CARRY_OVER : Kind.NEXT_DAY, "F" + index, link::in);
      case INPUT_SAME_DAY -> new ModelNumber(Kind.INPUT_SAME_DAY, "B0" + index, link::in);
      case INPUT_NEXT_DAY -> new ModelNumber(Kind.INPUT_NEXT_DAY, "B1" + index, link::in);
    };
  }
}
