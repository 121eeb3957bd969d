package allay.cli;

import java.io.Closeable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The process that the launcher puts behind standard error (`tools/exec-quietly`). It would write
/// its last lines after this process has ended, and so behind the next prompt.
final class LauncherFilter {
  private static final long SECONDS_AT_MOST = 1;

  private LauncherFilter() {}

  /// Closes standard error and waits until the filter has written all of it.
  static void drain() {
    drain(new FileOutputStream(FileDescriptor.err));
  }

  /// The descriptor is gone even where closing it fails, and there is nowhere left to say so.
  @SuppressWarnings("EmptyCatch")
  static void drain(Closeable standardError) {
    try {
      standardError.close();
    } catch (IOException _) {
      // the exit status is still to be told
    }
    CompletableFuture.allOf(
            ProcessHandle.current()
                .children()
                .map(ProcessHandle::onExit)
                .toArray(CompletableFuture[]::new))
        .completeOnTimeout(null, SECONDS_AT_MOST, TimeUnit.SECONDS)
        .join();
  }
}
