package allay.programme.questionnaire;

import static java.nio.charset.StandardCharsets.UTF_8;

import allay.programme.content.Content;
import allay.programme.content.Require;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The standard questionnaires that come with Allay, in the order in which they are listed.
public record Instruments(List<Instrument> instruments) {
  private static final String FILE = "instruments.yaml";

  public Instruments {
    instruments = Require.some(instruments, "instruments");
  }

  /// Reads them.
  ///
  /// @throws IllegalStateException that names the entry when one is not as it should be
  public static Instruments load() {
    Instruments all = Content.ofAllay(Instruments.class, FILE, Instruments.class);
    Require.eachOnce(all.instruments(), Instrument::id, FILE);
    return all;
  }

  public Optional<Instrument> find(String id) {
    return instruments.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// What an instrument asks, as a FHIR R4 Questionnaire in JSON.
  public String fhir(Instrument instrument) {
    String file = instrument.id() + ".json";
    try (InputStream stream =
        Objects.requireNonNull(Instruments.class.getResourceAsStream(file), file)) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
