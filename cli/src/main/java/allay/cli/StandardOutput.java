package allay.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Optional;

/// Standard output that remembers why it could not be written, since a `PrintWriter` tells nobody.
final class StandardOutput extends FilterOutputStream {
  /// What systems say when the reader has gone, as in `| head -1`: that is no failure to report.
  private static final String READER_GONE = "Broken pipe";

  private Optional<IOException> problem = Optional.empty();

  StandardOutput(OutputStream stream) {
    super(stream);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      problem = Optional.of(problem.orElse(e));
      throw e;
    }
  }

  @Override
  public void write(int single) throws IOException {
    write(new byte[] {(byte) single}, 0, 1);
  }

  /// The exit status, once all has been printed and flushed: where that failed it is not 0, and one
  /// line says so.
  int told(int status, PrintWriter err) {
    if (problem.isEmpty()) {
      return status;
    }
    if (!READER_GONE.equals(problem.get().getMessage())) {
      err.println(
          "the answer could not be written whole to standard output; is there room on the disk?");
    }
    return status == ExitStatus.OK ? ExitStatus.BROKEN : status;
  }
}
