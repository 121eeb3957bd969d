package allay.programme.sheet;

/// One line of the sheet.
///
/// @param id tells it from the others, also after its words change
/// @param struck the person holds that it does not count
public record SheetLine(String id, Side side, String text, Origin origin, boolean struck) {
  SheetLine withStruck(boolean strike) {
    return new SheetLine(id, side, text, origin, strike);
  }
}
