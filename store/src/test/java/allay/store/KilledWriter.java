package allay.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import allay.programme.diary.EntryChange;
import allay.programme.diary.EntryId;
import allay.programme.diary.KeptEntry;
import allay.programme.diary.PersonId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A process of its own that adds entries as fast as it can, names each that was stored on its
/// standard output, and never ends by itself.
final class KilledWriter {
  private KilledWriter() {}

  /// Folder, person and how the ids begin.
  public static void main(String[] arguments) {
    Store store = Store.open(Storage.sqlite(Path.of(arguments[0])), Clock.systemUTC());
    for (int i = 0; true; i++) {
      KeptEntry entry =
          new KeptEntry(
              new EntryId(arguments[2] + i),
              LocalDate.of(2026, 1, 5),
              Optional.empty(),
              Map.of(),
              Optional.of("note ".repeat(i % 500)));
      if (store.diaries().add(new PersonId(arguments[1]), entry) instanceof EntryChange.Done) {
        System.out.println(entry.id().text());
        System.out.flush();
      }
    }
  }

  /// Starts the process, kills it when it has stored so many entries, and says which were
  /// acknowledged by then.
  static List<EntryId> startAndKill(Path folder, PersonId person, String ids, int entries)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                folder.toString(),
                person.text(),
                ids)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<EntryId> acknowledged = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      for (int i = 0; i < entries; i++) {
        acknowledged.add(new EntryId(lines.readLine()));
      }
      process.toHandle().destroyForcibly();
      lines.lines().map(EntryId::new).forEach(acknowledged::add);
    }
    process.waitFor();
    return acknowledged;
  }
}
