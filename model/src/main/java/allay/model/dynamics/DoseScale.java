package allay.model.dynamics;

import allay.model.series.Dose;
import allay.model.series.Input;
import java.util.List;

/// How doses become the model's u: divided by the usual dose, the median of those above zero, and
/// centred. An unknown dose counts as the person's mean, 0.
///
/// @param usual the usual dose, in the person's own unit
/// @param mean of the known days, in usual doses
public record DoseScale(double usual, double mean) {
  public static DoseScale of(Input input) {
    double usual = usual(input.doses());
    double mean =
        input.doses().stream()
            .filter(dose -> dose instanceof Dose.Taken)
            .mapToDouble(dose -> amount(dose) / usual)
            .average()
            .orElse(0);
    return new DoseScale(usual, mean);
  }

  /// The median of the doses above zero; 1 when there is none.
  static double usual(List<Dose> doses) {
    double[] taken =
        doses.stream()
            .mapToDouble(DoseScale::amount)
            .filter(amount -> amount > 0)
            .sorted()
            .toArray();
    int n = taken.length;
    return n == 0 ? 1 : 0.5 * (taken[(n - 1) / 2] + taken[n / 2]);
  }

  private static double amount(Dose dose) {
    return switch (dose) {
      case Dose.Taken(double amount) -> amount;
      case Dose.Unknown() -> 0;
    };
  }

  public double standardised(Dose dose) {
    return switch (dose) {
      case Dose.Taken(double amount) -> amount / usual - mean;
      case Dose.Unknown() -> 0;
    };
  }
}
