package allay.model.dynamics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// All draws kept of a run, chain by chain in the order drawn.
///
/// @param tracks names in the order of the day
/// @param inputs names of the practices
/// @param tracksBeforeInput per input, the number of tracks that the day asks for before it
/// @param lastDoses per input, the dose of the last day as the model sees it: in usual doses,
///   centred, 0 when unknown
/// @param outcome one of the tracks
/// @param byChain at least one draw in each chain
@SuppressWarnings("ArrayRecordComponent") // a holder within the package, never compared
record PosteriorDraws(
    List<String> tracks,
    List<String> inputs,
    int[] tracksBeforeInput,
    double[] lastDoses,
    String outcome,
    PersonalDraw[][] byChain) {
  PosteriorDraws {
    tracks = List.copyOf(tracks);
    inputs = List.copyOf(inputs);
    if (!tracks.contains(outcome)) {
      throw new IllegalArgumentException("the outcome is not one of the tracks");
    }
    if (tracksBeforeInput.length != inputs.size() || lastDoses.length != inputs.size()) {
      throw new IllegalArgumentException("one place and one last dose per input");
    }
  }

  PerDraw<PersonalDraw> draws() {
    return PerDraw.of(byChain);
  }

  /// The same with at most `most` evenly spaced draws of each chain.
  PosteriorDraws thinned(int most) {
    PersonalDraw[][] fewer =
        Arrays.stream(byChain)
            .map(chain -> thinned(chain, Math.ceilDiv(chain.length, most)))
            .toArray(PersonalDraw[][]::new);
    return new PosteriorDraws(tracks, inputs, tracksBeforeInput, lastDoses, outcome, fewer);
  }

  private static PersonalDraw[] thinned(PersonalDraw[] chain, int every) {
    return IntStream.range(0, chain.length / every)
        .mapToObj(i -> chain[(i + 1) * every - 1])
        .toArray(PersonalDraw[]::new);
  }

  int outcomeIndex() {
    return tracks.indexOf(outcome);
  }
}
