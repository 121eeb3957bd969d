package allay.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Files and folders that only their owner can read, where the file system knows owners.
public final class OwnerOnly {
  private OwnerOnly() {}

  /// Makes a folder, and those above it, where there is none.
  public static void makeFolder(Path folder) throws IOException {
    Files.createDirectories(folder, permissions("rwx------"));
  }

  /// Makes an empty file in the place of any other.
  public static void makeFile(Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(file, permissions("rw-------"));
  }

  /// Makes an empty file where there is none, whoever else makes it at the same time.
  static void makeMissingFile(Path file) throws IOException {
    try {
      Files.createFile(file, permissions("rw-------"));
    } catch (FileAlreadyExistsException _) {
      // It is kept as it is.
    }
  }

  private static FileAttribute<?>[] permissions(String permissions) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
