package allay.model.series;

import java.util.List;

/// One person's tracks and inputs over the same consecutive days, the tracks in the order in which
/// the day asks for them.
///
/// @param tracks one or more, all of the same length
/// @param inputs none or more, of that length too
public record DailySeries(List<Track> tracks, List<Input> inputs) {
  public DailySeries {
    tracks = List.copyOf(tracks);
    inputs = List.copyOf(inputs);
    if (tracks.isEmpty()) {
      throw new IllegalArgumentException("a series needs a track");
    }
    int days = tracks.getFirst().scores().size();
    if (tracks.stream().anyMatch(track -> track.scores().size() != days)
        || inputs.stream().anyMatch(input -> input.doses().size() != days)) {
      throw new IllegalArgumentException("tracks and inputs differ in length");
    }
  }

  public int days() {
    return tracks.getFirst().scores().size();
  }

  /// The same tracks and inputs over the first `count` days, 0 to `days()`.
  public DailySeries firstDays(int count) {
    return new DailySeries(
        tracks.stream()
            .map(track -> new Track(track.name(), track.scores().subList(0, count)))
            .toList(),
        inputs.stream()
            .map(input ->
                new Input(input.name(), input.tracksBefore(), input.doses().subList(0, count)))
            .toList());
  }

  /// Index of the track called `name`.
  ///
  /// @throws IllegalArgumentException when there is none
  public int indexOf(String name) {
    for (int k = 0; k < tracks.size(); k++) {
      if (tracks.get(k).name().equals(name)) {
        return k;
      }
    }
    throw new IllegalArgumentException("no track of that name");
  }
}
