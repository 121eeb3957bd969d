package allay.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import allay.store.Storage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The app in a process of its own, which prints a link when it is ready and never ends by itself.
final class KilledApp {
  private final Process process;
  private final String link;

  private KilledApp(Process process, String link) {
    this.process = process;
    this.link = link;
  }

  /// Folder and port.
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    WebApp app =
        WebApp.start(
            new WebSettings(
                Integer.parseInt(arguments[1]),
                folder,
                Storage.sqlite(folder),
                false,
                Optional.empty(),
                Clock.system(ZoneId.systemDefault()),
                new SecureRandom()));
    System.out.println(app.newLink());
    app.awaitEnd();
  }

  /// Starts it and waits until it is ready.
  ///
  /// @param port 0 takes a free one
  static KilledApp start(Path folder, int port) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "--enable-native-access=ALL-UNNAMED",
                    "--add-modules",
                    "jdk.incubator.vector",
                    "-cp",
                    System.getProperty("java.class.path"),
                    KilledApp.class.getName(),
                    folder.toString(),
                    Integer.toString(port)))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    String link = lines.readLine();
    if (link == null) {
      throw new IllegalStateException("the app did not start");
    }
    return new KilledApp(process, link);
  }

  String link() {
    return link;
  }

  /// What `kill -9` does: nothing is written, closed or told any more.
  void kill() throws InterruptedException {
    process.toHandle().destroyForcibly();
    process.waitFor();
  }
}
