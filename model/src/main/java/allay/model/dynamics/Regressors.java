package allay.model.dynamics;

import java.util.stream.IntStream;

/// What may enter each track's equation, in one row of K tracks and I inputs:
///
///     w[t] = (z[t], z[t-1], u[t], u[t-1])
///
/// so that a track's row of coefficients over `w` is its row of (A, F, B0, B1). A has only what
/// comes earlier in the day, B0 only inputs that the day asks for before the track.
final class Regressors {
  final int tracks;
  final int inputs;

  /// Numbers in `w`.
  final int width;

  private final int[] tracksBeforeInput;
  private final int[][] ofTrack;

  /// @param tracksBeforeInput per input, the number of tracks that the day asks for before it
  Regressors(int tracks, int[] tracksBeforeInput) {
    this.tracks = tracks;
    this.tracksBeforeInput = tracksBeforeInput.clone();
    inputs = tracksBeforeInput.length;
    width = 2 * tracks + 2 * inputs;
    ofTrack =
        IntStream.range(0, tracks)
            .mapToObj(k -> IntStream.range(0, width).filter(p -> enters(p, k)).toArray())
            .toArray(int[][]::new);
  }

  private boolean enters(int p, int k) {
    if (p < tracks) {
      return p < k;
    }
    int input = p - 2 * tracks;
    return input < 0 || input >= inputs || actsSameDay(input, k);
  }

  int[] tracksBeforeInput() {
    return tracksBeforeInput.clone();
  }

  /// Whether input `i` can act on track `k` the same day: not on what the day asks for before it.
  boolean actsSameDay(int i, int k) {
    return k >= tracksBeforeInput[i];
  }

  /// Places in `w` of what enters the equation of track `k`, ascending. Not to be written to.
  int[] of(int k) {
    return ofTrack[k];
  }

  /// Place in `w` of z[t, j].
  int today(int j) {
    return j;
  }

  /// Place in `w` of z[t-1, j].
  int yesterday(int j) {
    return tracks + j;
  }

  /// Place in `w` of u[t, i].
  int inputToday(int i) {
    return 2 * tracks + i;
  }

  /// Place in `w` of u[t-1, i].
  int inputYesterday(int i) {
    return 2 * tracks + inputs + i;
  }

  /// Which arrow the coefficient of `w[p]` in the equation of track `k` is.
  Link link(int k, int p) {
    if (p < tracks) {
      return new Link(Link.Kind.SAME_DAY, p, k);
    }
    if (p < 2 * tracks) {
      return new Link(Link.Kind.NEXT_DAY, p - tracks, k);
    }
    return p < 2 * tracks + inputs
        ? new Link(Link.Kind.INPUT_SAME_DAY, p - 2 * tracks, k)
        : new Link(Link.Kind.INPUT_NEXT_DAY, p - 2 * tracks - inputs, k);
  }
}
