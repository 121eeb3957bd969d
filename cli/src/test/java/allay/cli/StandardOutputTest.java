package allay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StandardOutputTest {
  private static final String LOST =
      "the answer could not be written whole to standard output; is there room on the disk?\n";

  @TempDir private Path folder = Path.of("");

  private final StringWriter err = new StringWriter();

  private int printTo(OutputStream stream, int status) {
    StandardOutput standard = new StandardOutput(stream);
    PrintWriter out = new PrintWriter(standard, true, UTF_8);
    out.println("an answer");
    out.println("and more");
    return standard.told(status, new PrintWriter(err));
  }

  private static OutputStream failing(String why) {
    return new OutputStream() {
      @Override
      public void write(int single) throws IOException {
        throw new IOException(why);
      }
    };
  }

  @Test
  void what_could_be_written_is_there_whole_and_the_status_stays() {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    assertThat(printTo(written, 4)).isEqualTo(4);
    assertThat(written.toString(UTF_8)).isEqualTo("an answer\nand more\n");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void a_full_disk_is_told_in_one_line_and_by_the_status() {
    assertThat(printTo(failing("No space left on device"), 0)).isEqualTo(1);
    assertThat(err).hasToString(LOST);
  }

  @Test
  void a_status_that_says_more_stays() {
    assertThat(printTo(failing("No space left on device"), 3)).isEqualTo(3);
    assertThat(err).hasToString(LOST);
  }

  @Test
  void a_reader_that_has_gone_is_no_news() {
    assertThat(printTo(failing("Broken pipe"), 0)).isEqualTo(1);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void the_command_says_so_when_the_disk_is_full() throws Exception {
    File told = folder.resolve("err").toFile();
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "allay.cli.Allay",
                    "--help"))
            .redirectOutput(new File("/dev/full"))
            .redirectError(told)
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(told).content().endsWith(LOST);
  }
}
