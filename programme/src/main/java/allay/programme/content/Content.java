package allay.programme.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads YAML into records, and takes nothing for granted: each field is there, known, and of its
/// kind; only fields of type `Optional` may be left out.
public final class Content {
  private static final YAMLMapper STRICT =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private Content() {}

  /// What a file that comes with Allay holds.
  ///
  /// @param beside a class in the folder of the file
  /// @throws IllegalStateException that names the file and the entry when it is not as it should be
  public static <T> T ofAllay(Class<?> beside, String file, Class<T> as) {
    try {
      return read(file, bytes(beside, file), as);
    } catch (ContentProblem problem) {
      throw new IllegalStateException(problem.getMessage(), problem);
    }
  }

  /// What the bytes of a file hold.
  ///
  /// @param file its name, for messages
  /// @throws ContentProblem when it is not as it should be
  public static <T> T read(String file, byte[] content, Class<T> as) throws ContentProblem {
    try {
      return STRICT.readValue(content, as);
    } catch (JacksonException e) {
      throw new ContentProblem(file + Complaint.of(e, content));
    }
  }

  private static byte[] bytes(Class<?> beside, String file) {
    try (InputStream stream = beside.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
