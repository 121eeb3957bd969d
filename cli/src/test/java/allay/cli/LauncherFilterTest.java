package allay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `tools/exec-quietly`, with shell scripts in place of a JVM.
class LauncherFilterTest {
  private static final String NOTICE = "WARNING: Using incubator modules: jdk.incubator.vector";

  @TempDir private Path folder = Path.of("");
  private Path out = Path.of("");
  private Path err = Path.of("");

  @BeforeEach
  void places() {
    out = folder.resolve("out");
    err = folder.resolve("err");
  }

  /// @param redirection of the launcher's standard error, empty for a file
  private Process start(String redirection, String script) throws IOException {
    Path java = folder.resolve("java");
    Files.writeString(java, "#!/usr/bin/env bash\n" + script);
    assertThat(java.toFile().setExecutable(true)).isTrue();
    String launcher =
        "set -euo pipefail; . ../tools/exec-quietly; exec_quietly " + java + " --x 'a b'";
    return new ProcessBuilder("bash", "-c", "(exec bash -c \"$0\") " + redirection, launcher)
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start();
  }

  private int run(String redirection, String script) throws IOException, InterruptedException {
    Process process = start(redirection, script);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private static void waitFor(Path file, String content) throws IOException, InterruptedException {
    for (int i = 0; i < 1000 && !Files.readString(file).equals(content); i++) {
      Thread.sleep(10);
    }
    assertThat(file).hasContent(content);
  }

  @Test
  void the_notice_is_dropped_and_all_else_goes_through_unchanged() throws Exception {
    String rest = "first\\n" + NOTICE + "\\n\\n  \\\\ last without an end";
    int status = run("", "echo '" + NOTICE + "' >&2; printf '" + rest + "' >&2; echo \"$@\"");

    assertThat(status).isZero();
    waitFor(err, "first\n" + NOTICE + "\n\n  \\ last without an end");
    assertThat(out).hasContent("-Dallay.filtered=true --x a b\n");
  }

  @Test
  void a_first_line_that_is_another_one_stays() throws Exception {
    run("", "echo 'Error: no such option' >&2; echo '" + NOTICE + "' >&2");
    waitFor(err, "Error: no such option\n" + NOTICE + "\n");
  }

  @Test
  void a_first_line_without_an_end_stays() throws Exception {
    run("", "printf 'cut short' >&2");
    waitFor(err, "cut short");
  }

  @Test
  void what_the_jvm_says_of_its_environment_stays_and_the_notice_after_it_goes() throws Exception {
    run("", "echo 'Picked up JAVA_TOOL_OPTIONS: -ea' >&2; echo '" + NOTICE + "' >&2; echo x >&2");
    waitFor(err, "Picked up JAVA_TOOL_OPTIONS: -ea\nx\n");
  }

  @Test
  void lines_come_while_the_program_runs() throws Exception {
    Process process = start("", "echo '" + NOTICE + "' >&2; echo soon >&2; exec sleep 20");
    waitFor(err, "soon\n");
    assertThat(process.isAlive()).isTrue();
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  @Test
  void the_exit_status_is_the_program_s() throws Exception {
    assertThat(run("", "exit 3")).isEqualTo(3);
  }

  @Test
  void a_signal_reaches_the_program() throws Exception {
    Process process =
        start("", "trap 'echo stopping >&2; kill $!; exit 9' TERM; echo up >&2; sleep 20 & wait");
    waitFor(err, "up\n");
    process.children().forEach(ProcessHandle::destroy);
    process.destroy();
    waitFor(err, "up\nstopping\n");
  }

  @Test
  void standard_error_may_be_thrown_away_or_closed() throws Exception {
    String script = "echo '" + NOTICE + "' >&2; echo lost >&2; echo done; exit 4";
    for (String redirection : new String[] {"2>/dev/null", "2>&-"}) {
      assertThat(run(redirection, script)).isEqualTo(4);
      assertThat(out).hasContent("done\n");
    }
  }

  @Test
  void a_standard_error_that_cannot_be_closed_does_not_keep_the_program_from_ending() {
    assertThatNoException()
        .isThrownBy(() ->
            LauncherFilter.drain(() -> {
              throw new IOException("No space left on device");
            }));
  }
}
