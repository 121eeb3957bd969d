package allay.programme.map;

import allay.model.dynamics.Arrow;
import allay.model.dynamics.PersonalMap;
import allay.model.dynamics.Source;
import allay.programme.drivers.Driver;
import allay.programme.drivers.Drivers;
import allay.programme.drivers.Link;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a diary says on a told link: sentences of the arrows between the same two things, whatever
/// they say. An association in this diary, beside what was told.
public record DiarySays(Drivers drivers, PersonalMap map) {
  /// Empty when the diary does not note both.
  public List<String> on(Link link) {
    Stream<Arrow> there = arrows(link.from(), link.to());
    Stream<Arrow> back =
        link.way() == Link.Way.BOTH_WAYS ? arrows(link.to(), link.from()) : Stream.empty();
    return Stream.concat(there, back).map(ArrowWords::sentence).toList();
  }

  private Stream<Arrow> arrows(String from, String to) {
    return track(from).stream()
        .flatMap(first ->
            track(to).stream()
                .flatMap(second ->
                    map.arrows().stream()
                        .filter(arrow -> arrow.from().equals(new Source.OfTrack(first)))
                        .filter(arrow -> arrow.to().equals(second))));
  }

  private Optional<String> track(String told) {
    return told.equals(Link.PAIN)
        ? Optional.of(map.outcome()).filter(this::isPain)
        : drivers.find(told).flatMap(Driver::track).filter(map.tracks()::contains);
  }

  /// An outcome that no driver is about is what this person calls their pain.
  private boolean isPain(String outcome) {
    return drivers.drivers().stream()
        .noneMatch(driver -> driver.track().filter(outcome::equals).isPresent());
  }
}
