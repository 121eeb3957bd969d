package allay.programme.safety;

import allay.programme.content.Require;
import java.util.Arrays;
import java.util.List;

/// Words around signs and numbers.
///
/// @param withAnyOf stands between a sign and what goes with it
/// @param numbers stands above numbers when whoever runs Allay has entered none
/// @param notReviewed stands with the signs as long as no clinician has reviewed any
/// @param partlyReviewed stands with them when some were reviewed
public record SafetyWords(
    List<OfUrgency> urgencies,
    List<OfPlace> places,
    String withAnyOf,
    String numbers,
    String notReviewed,
    String partlyReviewed) {
  /// An urgency by name, and what to do about it.
  public record OfUrgency(Urgency urgency, String name, String what) {}

  /// A place by name.
  public record OfPlace(Place place, String name) {}

  /// @throws IllegalArgumentException when an urgency or a place has not exactly one name
  public SafetyWords {
    urgencies = List.copyOf(urgencies);
    places = List.copyOf(places);
    if (!urgencies.stream().map(OfUrgency::urgency).toList().equals(List.of(Urgency.values()))) {
      throw new IllegalArgumentException(
          "\"urgencies\" names each of these once, in this order: "
              + Arrays.toString(Urgency.values()));
    }
    if (!places.stream().map(OfPlace::place).toList().equals(List.of(Place.values()))) {
      throw new IllegalArgumentException(
          "\"places\" names each of these once, in this order: " + Arrays.toString(Place.values()));
    }
    Require.text(withAnyOf, "withAnyOf");
    Require.text(numbers, "numbers");
    Require.text(notReviewed, "notReviewed");
    Require.text(partlyReviewed, "partlyReviewed");
  }

  public OfUrgency of(Urgency urgency) {
    return urgencies.stream().filter(words -> words.urgency() == urgency).findFirst().orElseThrow();
  }

  public String name(Place place) {
    return places.stream().filter(words -> words.place() == place).findFirst().orElseThrow().name();
  }
}
