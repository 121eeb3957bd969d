package allay.web.page;

import java.util.Optional;

/// What stands around the content of every page.
///
/// @param visit empty on the pages that anyone may see: the door and errors
/// @param notice what has just happened
public record Page(String title, Place place, Optional<Visit> visit, Optional<Notice> notice) {
  public static Page of(String title, Place place, Visit visit) {
    return new Page(title, place, Optional.of(visit), Optional.empty());
  }

  public static Page ofStrangers(String title) {
    return new Page(title, Place.NONE, Optional.empty(), Optional.empty());
  }

  /// With what an address says has just happened.
  public Page with(Optional<Notice> told) {
    return new Page(title, place, visit, told);
  }

  public boolean isMadeUp() {
    return visit.map(Visit::isMadeUp).orElse(false);
  }
}
