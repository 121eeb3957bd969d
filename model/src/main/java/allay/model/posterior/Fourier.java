package allay.model.posterior;

/// Discrete Fourier transform in place, radix 2.
final class Fourier {
  private Fourier() {}

  /// Replaces `re + i im` by its transform `X[k] = sum over t of x[t] exp(-2 pi i k t / n)`.
  ///
  /// @param re real parts; the length is a power of two
  /// @param im imaginary parts, as many
  static void transform(double[] re, double[] im) {
    int n = re.length;
    bitReverse(re);
    bitReverse(im);
    double[] cos = new double[n / 2];
    double[] sin = new double[n / 2];
    for (int k = 0; k < n / 2; k++) {
      cos[k] = Math.cos(2 * Math.PI * k / n);
      sin[k] = -Math.sin(2 * Math.PI * k / n);
    }
    for (int half = 1; half < n; half *= 2) {
      int stride = n / (2 * half);
      for (int start = 0; start < n; start += 2 * half) {
        for (int k = 0; k < half; k++) {
          butterfly(re, im, start + k, start + k + half, cos[k * stride], sin[k * stride]);
        }
      }
    }
  }

  private static void butterfly(double[] re, double[] im, int a, int b, double cos, double sin) {
    double turnedRe = re[b] * cos - im[b] * sin;
    double turnedIm = re[b] * sin + im[b] * cos;
    re[b] = re[a] - turnedRe;
    im[b] = im[a] - turnedIm;
    re[a] += turnedRe;
    im[a] += turnedIm;
  }

  private static void bitReverse(double[] values) {
    int bits = Integer.numberOfTrailingZeros(values.length);
    for (int i = 0; i < values.length; i++) {
      int j = bits == 0 ? 0 : Integer.reverse(i) >>> (32 - bits);
      if (i < j) {
        double swapped = values[i];
        values[i] = values[j];
        values[j] = swapped;
      }
    }
  }
}
