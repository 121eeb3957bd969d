package allay.cli;

import allay.model.dynamics.Progress;
import java.io.PrintWriter;

/// One line on the terminal that is rewritten as a run goes on, and wiped when it ends.
final class ProgressLine implements Progress, AutoCloseable {
  private final PrintWriter terminal;
  private final boolean shown;
  private int lastPercent = -1;
  private int width;

  ProgressLine(PrintWriter terminal, boolean shown) {
    this.terminal = terminal;
    this.shown = shown;
  }

  /// Most runs end before the bound, so the share done is of the longest run.
  @Override
  public boolean goOn(long drawsDone, long drawsAtMost) {
    int percent = (int) (100 * Math.min(drawsDone, drawsAtMost) / Math.max(1, drawsAtMost));
    if (percent != lastPercent) {
      lastPercent = percent;
      say(percent + " % of the longest run done; it often ends sooner. Ctrl-C stops it.");
    }
    return true;
  }

  void say(String text) {
    if (shown) {
      terminal.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
      terminal.flush();
      width = text.length();
    }
  }

  @Override
  public void close() {
    if (width > 0) {
      say("");
      terminal.print("\r");
      terminal.flush();
    }
  }
}
