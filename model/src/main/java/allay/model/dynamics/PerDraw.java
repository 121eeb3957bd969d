package allay.model.dynamics;

import allay.model.posterior.Chains;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// Something computed from each draw, chain by chain. Numbers read off it become `Chains`.
record PerDraw<T>(List<List<T>> byChain) {

  static <T> PerDraw<T> of(T[][] byChain) {
    return new PerDraw<>(Arrays.stream(byChain).map(List::of).toList());
  }

  <U> PerDraw<U> map(Function<? super T, ? extends U> function) {
    return new PerDraw<>(
        byChain.stream().map(chain -> chain.stream().<U>map(function).toList()).toList());
  }

  Chains chains(ToDoubleFunction<? super T> number) {
    return Chains.of(numbers(number));
  }

  /// The draws in which `number` is defined (not NaN); empty when these are less than
  /// `PersonalMap.STABLE_ENOUGH` of all, or when a chain has none.
  Optional<Chains> whereDefined(ToDoubleFunction<? super T> number) {
    return whereDefined(numbers(number));
  }

  private static Optional<Chains> whereDefined(double[][] numbers) {
    double[][] defined = new double[numbers.length][];
    int size = 0;
    int kept = 0;
    boolean eachChain = true;
    for (int chain = 0; chain < numbers.length; chain++) {
      defined[chain] = defined(numbers[chain]);
      size += numbers[chain].length;
      kept += defined[chain].length;
      eachChain &= defined[chain].length > 0;
    }
    return eachChain && kept >= PersonalMap.STABLE_ENOUGH * size
        ? Optional.of(Chains.of(defined))
        : Optional.empty();
  }

  private static double[] defined(double[] numbers) {
    int kept = 0;
    double[] defined = new double[numbers.length];
    for (double number : numbers) {
      if (!Double.isNaN(number)) {
        defined[kept++] = number;
      }
    }
    return kept == defined.length ? defined : Arrays.copyOf(defined, kept);
  }

  /// Share of the draws for which `condition` holds.
  double share(Predicate<? super T> condition) {
    long many = byChain.stream().flatMap(List::stream).filter(condition).count();
    return (double) many / size();
  }

  private int size() {
    return byChain.stream().mapToInt(List::size).sum();
  }

  double[][] numbers(ToDoubleFunction<? super T> number) {
    double[][] numbers = new double[byChain.size()][];
    for (int chain = 0; chain < numbers.length; chain++) {
      List<T> draws = byChain.get(chain);
      numbers[chain] = new double[draws.size()];
      for (int i = 0; i < numbers[chain].length; i++) {
        numbers[chain][i] = number.applyAsDouble(draws.get(i));
      }
    }
    return numbers;
  }

  /// Several numbers from each draw, found together: `numbers` fills an array of this many.
  ///
  /// @return number x chain x draw
  double[][][] columns(int count, BiConsumer<? super T, double[]> numbers) {
    double[][][] columns = new double[count][byChain.size()][];
    double[] row = new double[count];
    for (int chain = 0; chain < byChain.size(); chain++) {
      List<T> draws = byChain.get(chain);
      for (double[][] column : columns) {
        column[chain] = new double[draws.size()];
      }
      for (int i = 0; i < draws.size(); i++) {
        numbers.accept(draws.get(i), row);
        for (int number = 0; number < count; number++) {
          columns[number][chain][i] = row[number];
        }
      }
    }
    return columns;
  }
}
