package allay.programme.demo;

import allay.model.random.Chance;
import allay.programme.diary.KeptColumn.Kind;
import java.util.Locale;

/// What the made-up person practises.
enum MadeUpPractice implements MadeUpColumn {
  /// Minutes, on most days.
  WALK(20) {
    @Override
    double dose(Chance chance) {
      return chance.uniform() < 0.6 ? 5 * (2 + Math.floor(5 * chance.uniform())) : 0;
    }
  },

  /// Done or not. It moves nothing here, so that a map has something to be right about.
  BREATHING(1) {
    @Override
    double dose(Chance chance) {
      return chance.uniform() < 0.5 ? 1 : 0;
    }
  };

  /// The dose that the sizes of drivers are about.
  final double usualDose;

  MadeUpPractice(double usualDose) {
    this.usualDose = usualDose;
  }

  /// One day's dose, drawn without regard to how the person feels.
  abstract double dose(Chance chance);

  @Override
  public Kind kind() {
    return Kind.PRACTICE;
  }

  @Override
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }
}
