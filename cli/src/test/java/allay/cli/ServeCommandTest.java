package allay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import allay.web.Serving;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `allay serve` and `allay link` where they cannot do what was asked.
class ServeCommandTest {
  @TempDir Path home;

  private Path data() {
    return home.resolve("my data");
  }

  private String refusal(String... arguments) {
    StringWriter err = new StringWriter();
    int status =
        Allay.commandLine(Wiring.ENGINE, Clock.systemUTC(), false)
            .setErr(new PrintWriter(err))
            .execute(arguments);
    assertThat(status).isEqualTo(2);
    assertThat(err.toString()).hasLineCount(1);
    return err.toString();
  }

  @Test
  void a_port_that_is_taken_is_told_before_a_folder_is_made() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      String port = String.valueOf(other.getLocalPort());
      assertThat(refusal("serve", "--port", port, "--data", data().toString()))
          .contains("another program uses port " + port, "--port " + (other.getLocalPort() + 1));
    }
    assertThat(data()).doesNotExist();
  }

  @Test
  void commands_that_are_printed_name_the_folder_that_was_chosen() throws IOException {
    String chosen = "--data '" + data() + "'";
    assertThat(refusal("link", "--data", data().toString())).contains("./allay serve " + chosen);
    try (Serving serving = Serving.take(data()).orElseThrow();
        ServerSocket itself = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      serving.under("http://localhost:" + itself.getLocalPort());
      String port = String.valueOf(itself.getLocalPort());
      assertThat(refusal("serve", "--port", port, "--data", data().toString()))
          .contains("Allay runs on", "./allay link " + chosen);
    }
  }
}
