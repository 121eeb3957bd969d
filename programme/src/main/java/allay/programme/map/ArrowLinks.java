package allay.programme.map;

import java.util.Optional;

/// Where an arrow in the picture leads when someone chooses it: to what it says.
///
/// @param before what stands before the arrow's id in the address
/// @param place id of an element beside the picture, in which htmx opens that address; empty for
///   plain links
public record ArrowLinks(String before, Optional<String> place) {
  /// To the arrow's entry further down on the same page.
  public static ArrowLinks onPage() {
    return new ArrowLinks("#", Optional.empty());
  }

  /// To `before` + id, opened beside the picture where htmx runs and as a page where it does not.
  public static ArrowLinks beside(String before, String place) {
    return new ArrowLinks(before, Optional.of(place));
  }

  /// `link` with the attributes that lead to the arrow called `id`.
  Svg lead(Svg link, String id) {
    String address = before + id;
    Svg plain = link.with("href", address);
    return place
        .map(where ->
            plain
                .with("hx-get", address)
                .with("hx-target", "#" + where)
                .with("hx-swap", "innerHTML"))
        .orElse(plain);
  }
}
