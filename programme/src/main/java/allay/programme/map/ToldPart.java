package allay.programme.map;

import allay.programme.drivers.Link;
import allay.programme.drivers.ToldMap;
import allay.programme.evidence.Claims;
import allay.programme.evidence.Grade;
import java.util.Locale;

/// What was told, for the picture.
///
/// @param claims have the words for grades
/// @param driver what stands before the id of a driver in the address of its page
/// @param links where told links lead, by `Link.id`
public record ToldPart(ToldMap map, Claims claims, String driver, ArrowLinks links) {
  /// "Fairly sure".
  String words(Grade grade) {
    return claims.words(grade).name();
  }

  /// "Poor sleep".
  String name(String driver) {
    return driver.equals(Link.PAIN)
        ? "Pain"
        : map.of(driver).map(one -> one.driver().name()).orElseThrow();
  }

  /// "Poor sleep and Pain, told. Each was seen to come before the other. ..."
  String sentence(Link link) {
    return "Told: %s, then %s. %s Studies: %s."
        .formatted(
            name(link.from()),
            name(link.to()),
            link.says(),
            words(link.grade()).toLowerCase(Locale.ROOT));
  }
}
