package allay.web.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What has just happened, told once on the next page. It travels in the address as `done=saved`.
public enum Notice {
  SAVED("Saved.", true),
  CHANGED("Changed. The earlier version is kept.", true),
  DELETED("Deleted.", true),
  BROUGHT_BACK("It is back.", true),
  UNDONE("Taken back.", false),
  NOTHING_TO_UNDO("There is nothing left to take back.", false),
  IMPORTED("Imported. It is part of your diary now.", true),
  NOTHING_NEW("Nothing was changed.", false),
  LEFT_OUT("The file was let go. Your diary is as it was.", false),
  FILE_GONE(
      "That file is not waiting any more. If you do not find it in your diary, choose it once more.",
      false),
  DIARY_CHANGED("Your diary has changed meanwhile. This is what the file would do now.", false),
  TRACKS_CHANGED("Your list is changed.", false),
  DEVICE_CHANGED("The list of devices is changed.", false),
  MADE_UP_GONE("The made-up person is gone. From here on it is your own diary.", false);

  private final String text;
  private final boolean canBeUndone;

  Notice(String text, boolean canBeUndone) {
    this.text = text;
    this.canBeUndone = canBeUndone;
  }

  public String text() {
    return text;
  }

  /// Whether a button to take it back stands beside it.
  public boolean canBeUndone() {
    return canBeUndone;
  }

  /// The address of a page that tells it.
  public String on(String path) {
    return path + (path.contains("?") ? "&" : "?") + "done=" + key();
  }

  public static Optional<Notice> of(Optional<String> key) {
    return key.flatMap(wanted ->
        Arrays.stream(values()).filter(notice -> notice.key().equals(wanted)).findFirst());
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
