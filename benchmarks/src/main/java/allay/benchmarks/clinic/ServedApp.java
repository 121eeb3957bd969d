package allay.benchmarks.clinic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The app in a process of its own, started as a clinic would start it.
final class ServedApp implements AutoCloseable {
  private final Process process;
  private final URI address;

  private ServedApp(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  static ServedApp start(Path program, Path folder, String databaseUrl) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            program.toString(),
            "serve",
            "--port",
            "0",
            "--data",
            folder.toString(),
            "--database",
            databaseUrl);
    builder.environment().put("ALLAY_DATABASE_USER", "postgres");
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = lines.readLine();
    while (line != null && !line.contains("/open/")) {
      line = lines.readLine();
    }
    if (line == null) {
      throw new IllegalStateException("the app did not start");
    }
    return new ServedApp(process, URI.create(line.strip()).resolve("/"));
  }

  URI address() {
    return address;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
