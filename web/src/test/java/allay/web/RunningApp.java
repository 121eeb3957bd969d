package allay.web;

import allay.programme.content.ContentProblem;
import allay.store.Storage;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

/// The app on a free port, with a folder of its own.
final class RunningApp implements AutoCloseable {
  private final WebApp app;

  private RunningApp(WebApp app) {
    this.app = app;
  }

  static RunningApp start(Path folder, Clock clock) {
    return start(folder, Storage.sqlite(folder), clock, false);
  }

  static RunningApp start(Path folder, Storage storage, Clock clock, boolean demo) {
    WebSettings settings =
        new WebSettings(0, folder, storage, demo, Optional.empty(), clock, new SecureRandom());
    try {
      return new RunningApp(WebApp.start(settings));
    } catch (ContentProblem e) {
      throw new IllegalStateException(e);
    }
  }

  /// A link that opens the diary once.
  String link() {
    return app.newLink();
  }

  /// The address of a page.
  String at(String path) {
    return app.url() + path;
  }

  URI uri(String path) {
    return URI.create(at(path));
  }

  @Override
  public void close() {
    app.close();
  }
}
