package allay.web.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What has just happened, told once on the next page. It travels in the address as `done=saved`.
///
/// Where it can be taken back, the address also names the number of the change, as `changes=41`. If
/// anything else changed the diary, that number is not the last one any more.
public enum Notice {
  SAVED("Saved."),
  CHANGED("Changed. The earlier version is kept."),
  DELETED("Deleted."),
  BROUGHT_BACK("It is back."),
  UNDONE("Taken back."),
  NOTHING_TO_UNDO("There is nothing left to take back."),
  IMPORTED("Imported. It is part of your diary now."),
  NOTHING_NEW("Nothing was changed."),
  LEFT_OUT("The file was let go. Your diary is as it was."),
  FILE_GONE(
      "That file is not waiting any more. If you do not find it in your diary, choose it once"
          + " more."),
  DIARY_CHANGED("Your diary has changed meanwhile. This is what the file would do now."),
  CHANGED_SINCE("The diary was changed since, perhaps on another device. Nothing was taken back."),
  CHANGED_MEANWHILE("It was changed meanwhile. Look at what it says now, then choose again."),
  TRACKS_CHANGED("Your list is changed."),
  DEVICE_CHANGED("The list of devices is changed."),
  NOT_ASKED_AGAIN("Left out. You will not be asked again."),
  IN_MORE("Put away. You find it under More."),
  IN_DIARY("It is in your diary, too."),
  QUESTIONNAIRE_ADDED("The questionnaire is in your list now."),
  MADE_UP_GONE("The made-up person is gone. From here on it is your own diary.");

  /// Name of the number of the change.
  public static final String CHANGES = "changes";

  /// Name of the notice itself.
  public static final String DONE = "done";

  private final String text;

  Notice(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  /// The address of a page that tells it.
  public String on(String path) {
    return path + (path.contains("?") ? "&" : "?") + DONE + "=" + key();
  }

  /// The address of a page that tells it and can take back exactly this.
  ///
  /// @param before `KeptDiary.changes` just before the change
  public String on(String path, long before) {
    return on(path) + "&" + CHANGES + "=" + (before + 1);
  }

  public static Optional<Notice> of(Optional<String> key) {
    return key.flatMap(wanted ->
        Arrays.stream(values()).filter(notice -> notice.key().equals(wanted)).findFirst());
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
