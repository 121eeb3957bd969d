package allay.web.page;

/// Where in the app a page stands: the part that the navigation marks.
public enum Place {
  TODAY("Today", "/"),
  DIARY("Diary", "/diary"),
  MAP("Map", "/map"),
  MORE("More", "/more"),

  /// Outside of the navigation.
  NONE("", "");

  private final String label;
  private final String path;

  Place(String label, String path) {
    this.label = label;
    this.path = path;
  }

  public String label() {
    return label;
  }

  public String path() {
    return path;
  }

  /// Those that the navigation shows.
  public static Place[] shown() {
    return new Place[] {TODAY, DIARY, MAP, MORE};
  }
}
