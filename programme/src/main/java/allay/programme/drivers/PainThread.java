package allay.programme.drivers;

import allay.programme.content.Require;
import allay.programme.evidence.Grade;
import java.util.Comparator;
import java.util.List;

/// A way along links into the pain.
///
/// @param links each begins where the one before ends; the last one ends in the pain
public record PainThread(List<Link> links) {
  /// @throws IllegalArgumentException when it is broken, or does not end in the pain
  public PainThread {
    links = Require.some(links, "links");
    for (int next = 1; next < links.size(); next++) {
      if (!links.get(next).from().equals(links.get(next - 1).to())) {
        throw new IllegalArgumentException("a thread is broken");
      }
    }
    if (!links.getLast().isIntoPain()) {
      throw new IllegalArgumentException("a thread ends in the pain");
    }
  }

  /// Id of the driver where it begins.
  public String origin() {
    return links.getFirst().from();
  }

  /// The least sure grade on the way: the whole is no surer.
  public Grade weakest() {
    return links.stream().map(Link::grade).max(Comparator.naturalOrder()).orElseThrow();
  }
}
