package allay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/// Draws of one quantity, held against exact expectations: each within five standard errors. Those
/// come from the means of batches, so that the draws of a chain count for what they are worth.
public record Sample(double[] draws) {
  private static final int BATCHES = 50;
  private static final double STANDARD_ERRORS = 5;

  public static Sample of(int size, DoubleSupplier draw) {
    return new Sample(DoubleStream.generate(draw).limit(size).toArray());
  }

  public void hasMeanAndVariance(double mean, double variance) {
    hasExpectation("mean", draw -> draw, mean);
    hasExpectation("variance", draw -> (draw - mean) * (draw - mean), variance);
  }

  public void hasExpectation(String what, DoubleUnaryOperator of, double expected) {
    double[] batches = new double[BATCHES];
    int length = draws.length / BATCHES;
    for (int b = 0; b < BATCHES; b++) {
      batches[b] =
          Arrays.stream(draws, b * length, (b + 1) * length).map(of).average().orElseThrow();
    }
    double mean = DoubleStream.of(batches).average().orElseThrow();
    double squares = DoubleStream.of(batches).map(batch -> Math.pow(batch - mean, 2)).sum();
    double standardError = Math.sqrt(squares / (BATCHES - 1) / BATCHES);
    assertThat(mean).as(what).isCloseTo(expected, within(STANDARD_ERRORS * standardError));
  }
}
