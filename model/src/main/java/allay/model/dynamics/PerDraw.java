package allay.model.dynamics;

import allay.model.posterior.Chains;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    double[][] defined =
        Arrays.stream(numbers(number))
            .map(chain -> Arrays.stream(chain).filter(x -> !Double.isNaN(x)).toArray())
            .toArray(double[][]::new);
    int kept = Arrays.stream(defined).mapToInt(chain -> chain.length).sum();
    boolean eachChain = Arrays.stream(defined).allMatch(chain -> chain.length > 0);
    return eachChain && kept >= PersonalMap.STABLE_ENOUGH * size()
        ? Optional.of(Chains.of(defined))
        : Optional.empty();
  }

  /// Share of the draws for which `condition` holds.
  double share(Predicate<? super T> condition) {
    long many = byChain.stream().flatMap(List::stream).filter(condition).count();
    return (double) many / size();
  }

  private int size() {
    return byChain.stream().mapToInt(List::size).sum();
  }

  private double[][] numbers(ToDoubleFunction<? super T> number) {
    return byChain.stream()
        .map(chain -> chain.stream().mapToDouble(number).toArray())
        .toArray(double[][]::new);
  }
}
