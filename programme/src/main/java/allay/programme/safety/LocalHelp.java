package allay.programme.safety;

import allay.programme.content.Content;
import allay.programme.content.ContentProblem;
import allay.programme.content.Require;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Whom to call where this Allay is run, as whoever runs it wrote down.
///
/// @param emergency at least one
/// @param someoneToTalkTo crisis lines, a practice, a ward; may be empty
public record LocalHelp(List<Contact> emergency, List<Contact> someoneToTalkTo) {
  /// The file in the data folder. There is an example under `examples`.
  public static final String FILE = "help.yaml";

  /// A hundred numbers with notes have a tenth of this.
  private static final int MOST_BYTES = 100_000;

  /// @throws IllegalArgumentException when there is no emergency number
  public LocalHelp {
    emergency = Require.some(emergency, "emergency");
    someoneToTalkTo = List.copyOf(someoneToTalkTo);
  }

  /// What the file in a data folder says; empty when there is none.
  ///
  /// @throws ContentProblem when it cannot be read or is not as it should be
  public static Optional<LocalHelp> in(Path folder) throws ContentProblem {
    Path file = folder.resolve(FILE);
    return Files.exists(file) ? Optional.of(read(bytes(file))) : Optional.empty();
  }

  /// What the bytes of a file say.
  ///
  /// @throws ContentProblem when they are not as they should be
  static LocalHelp read(byte[] content) throws ContentProblem {
    return Content.read(FILE, content, Written.class).help();
  }

  private static byte[] bytes(Path file) throws ContentProblem {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new ContentProblem(FILE + ": the file is larger than 100,000 bytes");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new ContentProblem(FILE + " cannot be read; check who may read it");
    }
  }

  /// The file as it is written: the second list may be left out.
  record Written(List<Contact> emergency, Optional<List<Contact>> someoneToTalkTo) {
    Written {
      emergency = Require.some(emergency, "emergency");
      someoneToTalkTo = someoneToTalkTo.map(List::copyOf);
    }

    LocalHelp help() {
      return new LocalHelp(emergency, someoneToTalkTo.orElse(List.of()));
    }
  }
}
