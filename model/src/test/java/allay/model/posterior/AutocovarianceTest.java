package allay.model.posterior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AutocovarianceTest {
  @ParameterizedTest
  @CsvSource({"1,7", "2,128", "3,129", "4,256", "5,301"})
  void every_lag_equals_its_definition_by_sums_and_by_transform(int chains, int length) {
    SplittableRandom random = new SplittableRandom(chains);
    double[] values = new double[chains * length];
    Arrays.setAll(values, i -> 3 + random.nextGaussian() + (i == 0 ? 0 : 0.8 * values[i - 1]));
    Autocovariance autocovariance = new Autocovariance(values, chains);

    for (int lag = 0; lag < length; lag++) {
      assertThat(autocovariance.at(lag)).isCloseTo(slow(values, chains, lag), within(1e-10));
    }
    Autocovariance lastFirst = new Autocovariance(values, chains);
    assertThat(lastFirst.at(length - 1)).isCloseTo(slow(values, chains, length - 1), within(1e-10));
  }

  private static double slow(double[] values, int chains, int lag) {
    int length = values.length / chains;
    double sum = 0;
    for (int chain = 0; chain < chains; chain++) {
      double[] x = Arrays.copyOfRange(values, chain * length, (chain + 1) * length);
      double mean = Arrays.stream(x).average().orElseThrow();
      for (int i = 0; i + lag < length; i++) {
        sum += (x[i] - mean) * (x[i + lag] - mean);
      }
    }
    return sum / length / chains;
  }
}
