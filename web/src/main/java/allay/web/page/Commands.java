package allay.web.page;

import java.nio.file.Path;

/// The commands that Allay tells people to type, for the folder that it runs on.
///
/// @param folder of the diary; named in the commands unless it is the usual one
public record Commands(Path folder) {
  /// Where a diary is kept when nothing else was said.
  public static Path usualFolder() {
    return Path.of(System.getProperty("user.home"), ".allay").toAbsolutePath().normalize();
  }

  public String serve() {
    return of("serve");
  }

  public String link() {
    return of("link");
  }

  public String backup() {
    return of("backup my-backup.sqlite");
  }

  public String restore() {
    return of("restore my-backup.sqlite");
  }

  private String of(String command) {
    String usual = "./allay " + command;
    return folder.equals(usualFolder()) ? usual : usual + " --data " + quoted(folder.toString());
  }

  /// As a shell takes it for one word.
  private static String quoted(String text) {
    return text.matches("[\\p{L}\\p{N}/._+-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
