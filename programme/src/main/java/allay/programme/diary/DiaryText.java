package allay.programme.diary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The bytes of a file and the text they stand for.
///
/// @param what the file holds, as it is called in messages
/// @param mostBytes larger files are refused
/// @param usual which files are smaller
record DiaryText(String what, int mostBytes, String usual) {
  static final DiaryText DIARY =
      new DiaryText("diary", Limits.MOST_FILE_BYTES, "a diary of many years is smaller");

  static final DiaryText PANEL =
      new DiaryText(
          "panel", Limits.MOST_PANEL_BYTES, "leave out columns, or people, that are not needed");

  static final DiaryText PRIOR =
      new DiaryText("prior", Limits.MOST_PRIOR_BYTES, "a prior written by Allay is smaller");

  byte[] bytesOf(Path file) throws DiaryProblem {
    String name = Shown.quoted(file.toString());
    if (Files.isDirectory(file)) {
      throw new DiaryProblem(name + " is a folder; name the " + what + " file in it");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(mostBytes + 1);
    } catch (NoSuchFileException e) {
      throw new DiaryProblem("there is no file " + name + "; check its name and folder");
    } catch (AccessDeniedException e) {
      throw new DiaryProblem("the file " + name + " may not be read; allow reading it");
    } catch (IOException e) {
      throw new DiaryProblem("the file " + name + " cannot be read; check the disk it is on");
    }
  }

  void requireSize(byte[] content) throws DiaryProblem {
    if (content.length > mostBytes) {
      throw new DiaryProblem(
          "the file is larger than " + Shown.number(mostBytes) + " bytes; " + usual);
    }
  }

  /// The text without byte order mark.
  String decode(byte[] content) throws DiaryProblem {
    requireSize(content);
    if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
      throw new DiaryProblem("the file is written in UTF-16" + saveAs());
    }
    if (startsWith(content, 'P', 'K', 3, 4)) {
      throw new DiaryProblem("the file is a spreadsheet or an archive" + saveAs());
    }
    String text = utf8(content);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static boolean startsWith(byte[] content, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= content.length || (content[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private String saveAs() {
    return "; save the " + what + " as \"CSV UTF-8\"";
  }

  private String utf8(byte[] content) throws DiaryProblem {
    CharBuffer characters = CharBuffer.allocate(content.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content), characters, true);
    String text = characters.flip().toString();
    requireLines(text);
    if (result.isError()) {
      long line = text.concat("?").lines().count();
      throw DiaryProblem.at(line, "a character is not UTF-8" + saveAs());
    }
    return text;
  }

  private void requireLines(String text) throws DiaryProblem {
    long number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (line.indexOf('\0') >= 0) {
        throw DiaryProblem.at(number, "the file is not text" + saveAs());
      }
      if (line.length() > Limits.LONGEST_LINE) {
        throw DiaryProblem.at(
            number,
            Shown.number(line.length())
                + " characters; a line holds at most "
                + Shown.number(Limits.LONGEST_LINE));
      }
    }
  }
}
