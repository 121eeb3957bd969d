package allay.model.posterior;

import java.util.Arrays;

/// Autocovariances (divisor n) of chains of equal length, averaged over the chains:
///
///     gamma[t] = 1/m sum over chains of 1/n sum over i of (x[i] - mean)(x[i + t] - mean)
///
/// The first lags are summed directly and only as they are asked for, which is all that well-mixed
/// chains need; further lags come at once from the power spectrum.
final class Autocovariance {
  /// So many direct sums cost about as much as the transform (160 of them by measurement, both for
  /// 8 chains of 500 and of 4,000).
  private static final int DIRECT_LAGS = 128;

  private static final int BLOCK = 4;

  private final int chains;
  private final int length;
  private final int stride;

  /// Chain after chain, each centred and followed by zeros.
  private final double[] centred;

  private double[] lags = new double[0];

  Autocovariance(double[] values, int chains) {
    this.chains = chains;
    this.length = values.length / chains;
    this.stride = length + BLOCK;
    this.centred = new double[chains * stride];
    for (int chain = 0; chain < chains; chain++) {
      double mean = mean(values, chain * length, length);
      for (int i = 0; i < length; i++) {
        centred[chain * stride + i] = values[chain * length + i] - mean;
      }
    }
  }

  static double mean(double[] values, int from, int length) {
    double sum = 0;
    for (int i = from; i < from + length; i++) {
      sum += values[i];
    }
    return sum / length;
  }

  /// @param lag 0 to the length of a chain less one
  double at(int lag) {
    while (lag >= lags.length) {
      if (lag < DIRECT_LAGS) {
        addBlock();
      } else {
        lags = allLags();
      }
    }
    return lags[lag];
  }

  /// The next `BLOCK` lags. Side by side, so that the sums do not wait for each other.
  private void addBlock() {
    int first = lags.length;
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
    double sum3 = 0;
    for (int chain = 0; chain < chains; chain++) {
      int end = chain * stride + Math.max(0, length - first);
      for (int i = chain * stride; i < end; i++) {
        double x = centred[i];
        sum0 = Math.fma(x, centred[i + first], sum0);
        sum1 = Math.fma(x, centred[i + first + 1], sum1);
        sum2 = Math.fma(x, centred[i + first + 2], sum2);
        sum3 = Math.fma(x, centred[i + first + 3], sum3);
      }
    }
    lags = Arrays.copyOf(lags, first + BLOCK);
    double divisor = (double) length * chains;
    lags[first] = sum0 / divisor;
    lags[first + 1] = sum1 / divisor;
    lags[first + 2] = sum2 / divisor;
    lags[first + 3] = sum3 / divisor;
  }

  /// Wiener-Khinchin: the transform of the summed power spectra. Two chains go through one
  /// transform, as its real and its imaginary part; the real part of the result is their sum.
  private double[] allLags() {
    int size = Integer.highestOneBit(2 * length - 1) * 2;
    double[] power = new double[size];
    for (int chain = 0; chain < chains; chain += 2) {
      double[] re = padded(chain, size);
      double[] im = chain + 1 < chains ? padded(chain + 1, size) : new double[size];
      Fourier.transform(re, im);
      for (int k = 0; k < size; k++) {
        power[k] += re[k] * re[k] + im[k] * im[k];
      }
    }
    Fourier.transform(power, new double[size]);
    double divisor = (double) size * length * chains;
    double[] all = new double[length];
    for (int lag = 0; lag < length; lag++) {
      all[lag] = power[lag] / divisor;
    }
    return all;
  }

  private double[] padded(int chain, int size) {
    double[] padded = new double[size];
    System.arraycopy(centred, chain * stride, padded, 0, length);
    return padded;
  }
}
