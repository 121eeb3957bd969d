package allay.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import allay.store.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The note in a folder that says that Allay runs on it, and under which address. It is locked as
/// long as that is so, and the lock ends with the process, however it ends.
public final class Serving implements AutoCloseable {
  private static final String FILE = "serving";

  /// Far beyond the text, so that others can read it where a lock also keeps readers out.
  private static final long LOCKED_BYTE = 1_000_000;

  private final FileChannel channel;

  private Serving(FileChannel channel) {
    this.channel = channel;
  }

  /// Takes the folder; empty when Allay runs on it already.
  ///
  /// @throws IOException when the folder cannot be written
  public static Optional<Serving> take(Path folder) throws IOException {
    OwnerOnly.makeFolder(folder);
    Path file = folder.resolve(FILE);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock(channel).isPresent()) {
      channel.truncate(0);
      return Optional.of(new Serving(channel));
    }
    channel.close();
    return Optional.empty();
  }

  private static Optional<FileLock> lock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, false));
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    }
  }

  /// Tells other processes where the app answers.
  public void under(String url) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(url.getBytes(UTF_8)), 0);
  }

  /// Where the app that runs on the folder answers; empty when none runs.
  public static Optional<String> urlOf(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      Optional<FileLock> free = lock(channel);
      return free.isPresent()
          ? Optional.empty()
          : Optional.of(Files.readString(file)).filter(url -> !url.isBlank());
    }
  }

  @Override
  public void close() throws IOException {
    channel.truncate(0);
    channel.close();
  }
}
