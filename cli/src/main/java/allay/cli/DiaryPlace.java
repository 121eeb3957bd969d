package allay.cli;

import allay.store.Storage;
import allay.web.page.Commands;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Where diaries are kept: options that several commands share.
final class DiaryPlace {
  static final String USER = "ALLAY_DATABASE_USER";
  static final String PASSWORD = "ALLAY_DATABASE_PASSWORD";

  @Mixin private DiaryFolder folder = new DiaryFolder();

  @Option(
      names = "--database",
      paramLabel = "URL",
      description =
          "A PostgreSQL database in place of the file, for several people, like"
              + " jdbc:postgresql://localhost/allay; user and password come from "
              + USER
              + " and "
              + PASSWORD
              + ".")
  private @Nullable String database;

  Path folder() {
    return folder.path();
  }

  Commands commands() {
    return new Commands(folder());
  }

  Storage storage(Map<String, String> environment) {
    return Optional.ofNullable(database)
        .map(url ->
            Storage.postgres(
                url, environment.getOrDefault(USER, ""), environment.getOrDefault(PASSWORD, "")))
        .orElseGet(() -> Storage.sqlite(folder()));
  }
}
