package allay.programme.questionnaire;

import static java.nio.charset.StandardCharsets.UTF_8;

import allay.programme.told.Statement;
import allay.programme.told.Subject;
import allay.programme.told.Told;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a person keeps of questionnaires: answers, and questionnaires that they brought along.
///
/// @param brought by id, in the order in which they came
/// @param responses the earliest first
public record Questionnaires(Map<String, Brought> brought, List<Response> responses) {
  /// More than anyone answers; a page lists them all.
  public static final int MOST_BROUGHT = 50;

  private static final String FORM = "questionnaire-form";
  private static final String RESPONSE = "questionnaire";
  private static final int ID_BYTES = 8;

  public Questionnaires {
    brought = Collections.unmodifiableMap(new LinkedHashMap<>(brought));
    responses = List.copyOf(responses);
  }

  /// A questionnaire that a person brought along.
  ///
  /// @param fhir the JSON as it came
  public record Brought(String title, String fhir) {}

  /// How answers are kept.
  ///
  /// @param at with its offset, as it was
  private record Kept(String form, String at, Map<String, List<String>> answers) {
    /// @throws java.time.format.DateTimeParseException when it was at no such time
    Kept {
      at = OffsetDateTime.parse(at).toString();
    }

    Response named(String id) {
      return new Response(id, form, OffsetDateTime.parse(at), new Answers(answers));
    }
  }

  public static Questionnaires of(Told told) {
    return new Questionnaires(
        told.of(FORM, Brought.class),
        told.of(RESPONSE, Kept.class).entrySet().stream()
            .map(one -> one.getValue().named(one.getKey()))
            .sorted(Comparator.comparing(Response::at))
            .toList());
  }

  /// Those of one questionnaire, the earliest first.
  public List<Response> of(String form) {
    return responses.stream().filter(one -> one.form().equals(form)).toList();
  }

  public Optional<Response> response(String form, String id) {
    return of(form).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// The id of a questionnaire that is brought along: the same for the same file.
  public static String idOf(String fhir) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(fhir.getBytes(UTF_8));
      return "own-" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  public static Statement keep(Response response) {
    return Statement.of(
        Subject.of(RESPONSE, response.id()),
        response.at().toInstant(),
        new Kept(response.form(), response.at().toString(), response.answers().values()));
  }

  public static Statement remove(Response response, Instant now) {
    return Statement.takenBack(Subject.of(RESPONSE, response.id()), now);
  }

  public static Statement keep(String id, Brought brought, Instant now) {
    return Statement.of(Subject.of(FORM, id), now, brought);
  }

  public static Statement remove(String id, Instant now) {
    return Statement.takenBack(Subject.of(FORM, id), now);
  }
}
