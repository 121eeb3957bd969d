package allay.programme.vignettes;

import static java.util.stream.Collectors.toMap;

import allay.programme.content.Content;
import allay.programme.content.Require;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// All vignettes, by the name of their file.
final class Vignettes {
  /// The day on which all of them are told.
  static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  static final String ORDINARY = "ordinary";

  static final String EMERGENCIES = "emergencies";

  private static final List<String> FILES =
      List.of(
          EMERGENCIES, "today-or-days", "named-illnesses", "learned", ORDINARY, "mixed-and-edge");

  private Vignettes() {}

  static SequencedMap<String, List<Vignette>> byGroup() {
    return FILES.stream()
        .collect(
            toMap(
                file -> file,
                file -> Content.ofAllay(Vignettes.class, file + ".yaml", Written.class).vignettes(),
                (one, _) -> one,
                LinkedHashMap::new));
  }

  static Stream<Vignette> all() {
    return byGroup().values().stream().flatMap(List::stream);
  }

  /// A file as it is written.
  record Written(List<Vignette> vignettes) {
    Written {
      vignettes = Require.some(vignettes, "vignettes");
    }
  }
}
