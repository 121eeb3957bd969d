package allay.model.dynamics;

/// Where an arrow starts: a track or a practice.
public sealed interface Source {
  String name();

  record OfTrack(String name) implements Source {}

  record OfInput(String name) implements Source {}
}
