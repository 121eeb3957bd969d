package allay.programme.content;

/// Where a statement comes from.
///
/// @param name short, whose text it is
/// @param at a doi or an address
/// @param says what the source says, in our words
public record Source(String name, String at, String says) {
  private static final String DOI = "doi 10.";

  /// @throws IllegalArgumentException when a part is blank, or it cannot be looked up
  public Source {
    Require.text(name, "name");
    Require.text(at, "at");
    Require.text(says, "says");
    if (!at.startsWith(DOI) && !at.startsWith("https://") && !at.startsWith("http://")) {
      throw new IllegalArgumentException(
          "\"at\" is neither \"doi 10.\" and so on nor an address that begins with https://");
    }
  }
}
